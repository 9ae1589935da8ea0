import { describe, expect, it } from 'vitest';
import { accordStateCodes, noAccord, type Accord } from './accord.ts';
import { checkAccord } from './check-accord.ts';
import { decideAccord } from './decide-accord.ts';
import { printedAccord } from './printed-accord.ts';

const filled: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	withdrawalRightTold: true
};
const missing = (changes: Partial<Accord>) =>
	checkAccord({ ...filled, ...changes }).map(({ field }) => field);

describe('the patient’s accord', () => {
	it('[ACO-1] oral at least, written, or partial: the situation can be opened', () => {
		const opens = accordStateCodes.filter(
			(state) => decideAccord({ state, exceptionValidatedBy: null }).ok
		);
		expect(opens).toEqual(['oral', 'ecrit', 'partiel-oral', 'partiel-ecrit']);
	});

	it('[ACO-2] the exception is justified by one person and validated by another', () => {
		const state = 'exception-rupture-de-soins';
		expect(decideAccord({ state, exceptionValidatedBy: null })).toEqual({
			ok: false,
			why: 'exception-non-validee'
		});
		expect(decideAccord({ state, exceptionValidatedBy: 'animatrice' }).ok).toBe(true);
		expect(missing({ state, exceptionReason: '  ' })).toEqual(['exceptionReason']);
		expect(missing({ state, exceptionReason: 'Injoignable depuis deux mois.' })).toEqual([]);
	});

	it.each([
		['refuse', 'accord-refuse'],
		['retire', 'accord-retire'],
		['inconnu', 'accord-manquant']
	] as const)('[ACO-3] %s closes, whoever validated an exception before', (state, why) => {
		expect(decideAccord({ state, exceptionValidatedBy: 'animatrice' })).toEqual({ ok: false, why });
	});

	it('[ACO-3] a refusal or a withdrawal is recorded at once, without any other question', () => {
		expect(checkAccord({ ...noAccord, state: 'retire' })).toEqual([]);
		expect(checkAccord({ ...noAccord, state: 'refuse' })).toEqual([]);
	});

	it('[ACO-5] the fiche prints oui, non or NSP', () => {
		const printed = Object.fromEntries(
			accordStateCodes.map((state) => [state, printedAccord(state)])
		);
		expect(printed).toEqual({
			inconnu: 'NSP',
			oral: 'oui',
			ecrit: 'oui',
			'partiel-oral': 'oui',
			'partiel-ecrit': 'oui',
			refuse: 'non',
			retire: 'non',
			'exception-rupture-de-soins': 'non'
		});
	});

	it('[ACO-6] given: with its date, and the patient told that it can be withdrawn', () => {
		expect(missing({})).toEqual([]);
		expect(missing({ collectedOn: null })).toEqual(['collectedOn']);
		expect(missing({ withdrawalRightTold: false })).toEqual(['withdrawalRightTold']);
	});

	it('[ACO-7] partial: it says what is withheld, or who is refused', () => {
		expect(missing({ state: 'partiel-ecrit' })).toEqual(['withheld']);
		expect(missing({ state: 'partiel-oral', withheld: 'Le suivi psychiatrique.' })).toEqual([]);
		expect(missing({ state: 'partiel-oral', refusedPersonIds: ['infirmier'] })).toEqual([]);
	});
});
