import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { buildEmargement } from './attendance.ts';
import { applyCorrections, type Correction } from './correction.ts';
import type { Stay } from './stay.ts';

const at = (time: string) => `2026-11-23T${time}.000Z`;
const stay = (from: string, to: string, changes: Partial<Stay> = {}): Stay => ({
	personId: 'concerne',
	situationId: 'situation1',
	mode: 'visio',
	enteredAt: at(from),
	leftAt: at(to),
	seenAt: at(to),
	source: 'connexion',
	...changes
});
const correction = (changes: Partial<Correction> = {}): Correction => ({
	id: 'correction1',
	personId: 'concerne',
	kind: 'horaires',
	before: { from: at('12:00:00'), to: at('14:00:00') },
	after: { from: at('12:00:00'), to: at('13:00:00') },
	reason: 'sortie-oubliee',
	by: 'animatrice',
	at: at('15:00:00'),
	undone: null,
	...changes
});
const sheet = (stays: readonly Stay[], corrections: readonly Correction[]) =>
	buildEmargement(buildFacts(), applyCorrections(stays, corrections));

describe('a correction of the sheet', () => {
	const twoHours = [
		stay('12:00:00', '12:40:00'),
		stay('12:40:00', '14:00:00', { situationId: null }),
		stay('12:00:10', '13:59:00', { source: 'livekit', mode: null })
	];

	it('[EMA-8] shortens what every source says of that time, and what one says later', () => {
		expect(sheet(twoHours, [correction()])[0]).toMatchObject({
			minutes: 60,
			leftAt: at('13:00:00'),
			situations: [{ position: 1, minutes: 60 }]
		});
		const late = stay('12:30:00', '13:55:00', { source: 'releve', mode: null });
		expect(sheet([...twoHours, late], [correction()])[0]?.minutes).toBe(60);
	});

	it('[EMA-8] lengthens, keeping the situations that were attended', () => {
		const longer = correction({
			before: { from: at('12:00:00'), to: at('14:00:00') },
			after: { from: at('11:50:00'), to: at('14:10:00') }
		});
		expect(sheet(twoHours, [longer])[0]).toMatchObject({
			minutes: 140,
			enteredAt: at('11:50:00'),
			modes: ['visio']
		});
	});

	it('[EMA-8] takes off one time of presence and leaves the other', () => {
		const stays = [stay('12:00:00', '12:30:00'), stay('13:00:00', '13:20:00')];
		const removed = correction({
			kind: 'retrait',
			before: { from: at('12:00:00'), to: at('12:30:00') },
			after: null
		});
		expect(sheet(stays, [removed])[0]).toMatchObject({ minutes: 20, enteredAt: at('13:00:00') });
		const all = correction({ ...removed, before: { from: at('12:00:00'), to: at('13:20:00') } });
		expect(sheet(stays, [all])).toEqual([]);
	});

	it('[EMA-8] concerns nobody else', () => {
		const other = stay('12:00:00', '14:00:00', { personId: 'etranger' });
		const lines = sheet([...twoHours, other], [correction()]);
		expect(lines.find(({ personId }) => personId === 'etranger')?.minutes).toBe(120);
	});

	it('[EMA-8] a second correction holds over the first, whatever their order', () => {
		const second = correction({
			id: 'correction2',
			before: { from: at('12:00:00'), to: at('13:00:00') },
			after: { from: at('12:00:00'), to: at('12:30:00') },
			at: at('15:05:00')
		});
		expect(sheet(twoHours, [second, correction()])[0]?.minutes).toBe(30);
	});

	it('[EMA-9] undone, it leaves the sheet exactly as it was', () => {
		const undone = { by: 'animatrice', at: at('15:10:00') };
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 119 }),
				fc.integer({ min: 1, max: 120 }),
				(from, lasts) => {
					const start = Date.parse(at('12:00:00')) + from * 60_000;
					const before = {
						from: new Date(start).toISOString(),
						to: new Date(start + lasts * 60_000).toISOString()
					};
					const made = correction({ before, after: null, kind: 'retrait', undone });
					expect(sheet(twoHours, [made])).toEqual(sheet(twoHours, []));
				}
			)
		);
	});
});
