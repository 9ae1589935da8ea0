import { expect, it } from 'vitest';
import { decideException, decideJustification } from './decide-exception.ts';
import { titles, type Title } from './title.ts';

const awaited = {
	state: 'exception-rupture-de-soins',
	exceptionJustifiedBy: 'marion',
	exceptionValidatedBy: null
} as const;
const as = (...held: Title[]) => ({ titles: held, personId: 'claire' });

it('[ACO-2] only those who conduct validate an exception', () => {
	const able = titles.filter((title) => decideException(as(title), awaited).ok);
	expect(able).toEqual(['animateur', 'co-animateur']);
});

it('[ACO-2] neither who justified it nor who asked for the Intervision validates it', () => {
	const why = 'exception-meme-personne';
	const own = { ...awaited, exceptionJustifiedBy: 'claire' };
	expect(decideException(as('animateur'), own)).toEqual({ ok: false, why });
	expect(decideException(as('animateur', 'demandeur'), awaited)).toEqual({ ok: false, why });
	expect(decideException(as('animateur', 'concerne'), awaited).ok).toBe(true);
});

it('[ACO-2] an exception is validated once, and nothing else is', () => {
	const host = as('animateur');
	const why = 'exception-sans-objet';
	for (const changes of [
		{ exceptionValidatedBy: 'animatrice' },
		{ state: 'oral' },
		{ state: 'refuse' },
		{ state: 'inconnu' }
	] as const)
		expect(decideException(host, { ...awaited, ...changes })).toEqual({ ok: false, why });
});

it('[ACO-2] the demandeur justifies it; a logistic coordination never does', () => {
	const able = (demandeurId: string | null) =>
		titles.filter((title) => decideJustification({ titles: [title] }, demandeurId).ok);
	expect(able('marion')).toEqual(['demandeur', 'coordination-clinique']);
	expect(able(null)).toEqual(['animateur', 'co-animateur', 'demandeur', 'coordination-clinique']);
});
