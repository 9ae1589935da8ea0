import { describe, expect, it } from 'vitest';
import type { RoomSeatView } from '#domain/realtime/meeting-view.ts';
import { findExpected } from './find-expected.ts';
import { leaverLine, seatLine } from './seat-words.ts';

const people = [
	{
		personId: 'a',
		name: 'Dr Hélène Noël',
		fonction: 'Médecin',
		structureName: 'MSP',
		charte: true
	},
	{
		personId: 'b',
		name: 'Marc Petit',
		fonction: 'Pharmacien',
		structureName: 'Officine',
		charte: false
	}
];
const ids = (typed: string, ...placed: string[]) =>
	findExpected(people, typed, new Set(placed)).map(({ personId }) => personId);

it('[SAL-10] finds as people type, and proposes nobody twice', () => {
	expect(ids('')).toEqual(['a', 'b']);
	expect(ids('noel')).toEqual(['a']);
	expect(ids('PETIT off')).toEqual(['b']);
	expect(ids('', 'a')).toEqual(['b']);
	expect(ids('dupont')).toEqual([]);
});

describe('[SAL-12] words', () => {
	const seat: RoomSeatView = {
		personId: 'a',
		name: 'Dr Hélène Noël',
		fonction: 'Médecin',
		state: 'la',
		companion: false,
		signedAt: null
	};
	it.each([
		[{}, null],
		[{ companion: true }, 'suit aussi sur son appareil'],
		[{ state: 'attend' as const }, 'attend qu’on lui ouvre'],
		[{ state: 'dehors' as const }, 'hors de la salle, pour cette situation']
	])('of a seat, without a reason: %o', (changes, words) => {
		expect(seatLine({ ...seat, ...changes })).toBe(words);
	});
	it('of whoever must leave, for whoever conducts', () => {
		const one = {
			personId: 'b',
			name: 'Mme Roy',
			why: 'non-concerne',
			gone: false,
			mayConfirm: true
		} as const;
		expect(leaverLine({ ...one, kind: 'salle', beside: 'Dr Noël' })).toBe(
			'Mme Roy doit quitter la salle de Dr Noël'
		);
		expect(leaverLine({ ...one, kind: 'telephone', beside: null })).toBe('Mme Roy doit raccrocher');
	});
});
