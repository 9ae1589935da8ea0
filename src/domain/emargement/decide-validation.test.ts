import { describe, expect, it } from 'vitest';
import type { EmargementLine } from './attendance.ts';
import { decideConfirmation, decideWord } from './decide-confirmation.ts';
import { decideValidation, isOver, unconfirmed } from './decide-validation.ts';

const start = '2026-11-24T11:30:00.000Z';
const facts = { startsAt: start, minutes: 60, endedAt: null, cancelledAt: null };
const after = new Date('2026-11-24T13:00:00.000Z');

function line(personId: string, changes: Partial<EmargementLine> = {}): EmargementLine {
	return {
		...{ personId, name: personId, fonction: '', structureName: '' },
		...{ categorie: 'generalistes-liberaux', liberal: true, changedTo: null, modes: ['visio'] },
		...{ enteredAt: start, leftAt: start, minutes: 0, situations: [], spans: [] },
		signature: { at: start, means: 'session' },
		...changes
	};
}
const decide = (lines: readonly EmargementLine[], changes = {}, more = {}) => {
	const decision = decideValidation({ ...facts, ...changes }, lines, {
		...{ now: after, by: 'animatrice', seenUnconfirmed: false },
		...more
	});
	return decision.ok ? 'oui' : decision.why;
};

describe('[EMA-15] when a sheet is validated', () => {
	const open = line('une', { signature: null });
	it.each([
		['everybody confirmed', [line('une')], {}, {}, 'oui'],
		['nobody came', [], {}, {}, 'emargement-vide'],
		['before its end', [line('une')], {}, { now: new Date(start) }, 'emargement-en-cours'],
		['ended before its time', [line('une')], { endedAt: start }, { now: new Date(start) }, 'oui'],
		['somebody is still there', [line('une', { leftAt: null })], {}, {}, 'emargement-en-cours'],
		['called off', [line('une')], { cancelledAt: start }, {}, 'intervision-annulee'],
		['not confirmed', [open], {}, {}, 'emargement-non-confirme'],
		['not confirmed, and told', [open], {}, { seenUnconfirmed: true }, 'oui'],
		['her own alone', [line('animatrice', { signature: null })], {}, {}, 'oui']
	] as const)('%s', (_, lines, changes, more, expected) => {
		expect(decide(lines, changes, more)).toBe(expected);
	});

	it('where nobody pressed a button, its time says that it is over', () => {
		expect(isOver(facts, new Date('2026-11-24T12:29:59.000Z'))).toBe(false);
		expect(isOver(facts, new Date('2026-11-24T12:30:00.000Z'))).toBe(true);
	});
});

it('[EMA-10] whoever has neither signed nor confirmed is told, whatever the way of attending', () => {
	const lines = (['visio', 'audio', 'fiche', 'telephone', 'salle'] as const).map((mode) =>
		line(mode, { modes: [mode], signature: null })
	);
	expect(unconfirmed([...lines, line('une')])).toEqual(lines);
});

it('[EMA-11] nobody confirms a presence that is not on the sheet', () => {
	expect(decideConfirmation([line('une')], 'une').ok).toBe(true);
	expect(decideConfirmation([line('une')], 'autre')).toEqual({
		ok: false,
		why: 'presence-absente'
	});
});

it('[EMA-12] a word is taken for the telephone alone', () => {
	const lines = [line('une', { modes: ['audio', 'telephone'] }), line('autre')];
	expect(decideWord(lines, 'une')).toEqual({ ok: true });
	expect(decideWord(lines, 'autre')).toEqual({ ok: false, why: 'parole-reservee' });
	expect(decideWord(lines, 'absente')).toEqual({ ok: false, why: 'presence-absente' });
});
