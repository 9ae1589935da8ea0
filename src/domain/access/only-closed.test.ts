import { expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { onlyClosed } from './only-closed.ts';
import type { Standing } from './situation-facts.ts';
import type { Title } from './title.ts';

const given = { ...noAccord, state: 'oral' } as const;
const withdrawn = { ...noAccord, state: 'retire' } as const;
const as = (title: Title, more: Partial<Standing> = {}): Standing => ({
	titles: [title],
	refused: false,
	admitted: true,
	identity: 'forte',
	...more
});

it.each<[string, Standing, SituationPhase, typeof given | typeof withdrawn, boolean]>([
	['who took part', as('concerne'), 'fermee', given, true],
	['who takes part', as('concerne'), 'ouverte', given, false],
	['who completes the fiche', as('animateur'), 'fermee', given, false],
	['whom the patient refuses', as('concerne', { refused: true }), 'fermee', given, false],
	['who was sent back', as('concerne', { admitted: false }), 'fermee', given, false],
	['whom nobody recognised', as('concerne', { identity: 'a-reconnaitre' }), 'fermee', given, false],
	['anybody without an accord', as('concerne'), 'fermee', withdrawn, false],
	['who only listened', as('non-concerne'), 'fermee', given, false],
	['who took part, before', as('concerne'), 'inscrite', given, false],
	['who took part, once it is written', as('concerne'), 'finalisee', given, false]
])('[RT-22] %s', (_, who, phase, accord, expected) => {
	expect(onlyClosed(who, { phase, accord })).toBe(expected);
});
