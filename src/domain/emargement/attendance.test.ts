import { describe, expect, it } from 'vitest';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { buildEmargement } from './attendance.ts';
import type { Stay } from './stay.ts';

function at(time: string): string {
	return `2026-11-23T${time}.000Z`;
}

function stay(from: string, to: string | null, changes: Partial<Stay> = {}): Stay {
	return {
		personId: 'concerne',
		situationId: null,
		mode: 'visio',
		enteredAt: at(from),
		leftAt: to === null ? null : at(to),
		seenAt: at(to ?? from),
		source: 'connexion',
		...changes
	};
}

describe('attendance', () => {
	it('[EMA-1] a gap under a minute is no absence, a longer one is taken off', () => {
		const stays = [stay('12:00:00', '12:30:00'), stay('12:30:59', '13:00:00')];
		expect(buildEmargement(buildFacts(), stays)[0]).toMatchObject({ minutes: 60 });
		const away = [stay('12:00:00', '12:30:00'), stay('12:31:00', '13:00:00')];
		expect(buildEmargement(buildFacts(), away)[0]).toMatchObject({
			minutes: 59,
			enteredAt: at('12:00:00'),
			leftAt: at('13:00:00')
		});
	});

	it('[EMA-1] two sources of the same stay count once', () => {
		const seen = stay('12:00:05', '12:59:50', { source: 'livekit', mode: null });
		const line = buildEmargement(buildFacts(), [seen, stay('12:00:00', '13:00:00')])[0];
		expect(line).toMatchObject({ minutes: 60, modes: ['visio'], leftAt: at('13:00:00') });
	});

	it('[EMA-2] a stay without an end counts up to its last sign of life', () => {
		const line = buildEmargement(buildFacts(), [
			stay('12:00:00', null, { seenAt: at('12:20:00') })
		])[0];
		expect(line).toMatchObject({ minutes: 20, leftAt: null });
	});

	it('[EMA-2] an arrival seen by LiveKit alone, without departure, lasts nothing', () => {
		const seen = stay('12:00:00', null, { source: 'livekit', mode: null });
		expect(buildEmargement(buildFacts(), [seen])[0]).toMatchObject({
			minutes: 0,
			leftAt: at('12:00:00')
		});
	});

	it('[EMA-3] by telephone and in the room are attendance like any other', () => {
		const lines = buildEmargement(buildFacts(), [
			stay('12:05:00', '13:00:00', { personId: 'etranger', mode: 'telephone', source: 'saisie' }),
			stay('12:00:00', '12:30:00', { mode: 'salle', source: 'saisie', situationId: 'situation2' }),
			stay('12:30:00', '13:00:00', { mode: 'audio', situationId: 'situation1' })
		]);
		expect(lines.map(({ personId, minutes }) => [personId, minutes])).toEqual([
			['concerne', 60],
			['etranger', 55]
		]);
		expect(lines[0]).toMatchObject({
			modes: ['salle', 'audio'],
			categorie: 'generalistes-liberaux',
			liberal: true,
			situations: [
				{ situationId: 'situation1', position: 1 },
				{ situationId: 'situation2', position: 2 }
			]
		});
	});

	it('[EMA-4] nobody unexpected is on the sheet', () => {
		const stays = [stay('12:00:00', '13:00:00', { personId: 'inconnue' })];
		expect(buildEmargement(buildFacts(), stays)).toEqual([]);
	});
});
