import { expect, it } from 'vitest';
import { decideException } from './decide-exception.ts';
import { titles } from './title.ts';

const awaited = { state: 'exception-rupture-de-soins', exceptionValidatedBy: null } as const;

it('[ACO-2] only those who conduct validate an exception', () => {
	const able = titles.filter((title) => decideException({ titles: [title] }, awaited).ok);
	expect(able).toEqual(['animateur', 'co-animateur']);
});

it('[ACO-2] an exception is validated once, and nothing else is', () => {
	const host = { titles: ['animateur'] } as const;
	expect(decideException(host, { ...awaited, exceptionValidatedBy: 'animatrice' }).ok).toBe(false);
	expect(decideException(host, { ...awaited, state: 'oral' }).ok).toBe(false);
	expect(decideException(host, { ...awaited, state: 'refuse' }).ok).toBe(false);
});
