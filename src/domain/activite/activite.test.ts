import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { categorieCodes } from '#domain/professionnel/categorie.ts';
import { addCounts, countAttendance, sumOf } from './attendance.ts';
import { lateCopils, type CopilFacts } from './copil.ts';
import { decideRecording, decideYear, type Recording } from './decide-recording.ts';
import { activiteKindCodes } from './kind.ts';
import { summarise } from './summary.ts';

describe('who came', () => {
	it('[ACT-3] a bureau that meets six times: 38 participations, 8 participants (Rapport I.F)', () => {
		const meetings = [
			{ heads: 8, known: 0 },
			{ heads: 6, known: 6 },
			{ heads: 6, known: 6 },
			{ heads: 6, known: 6 },
			{ heads: 6, known: 6 },
			{ heads: 6, known: 6 }
		].map((heads) =>
			countAttendance({ heads: [{ categorie: 'specialistes', ...heads }], people: [] })
		);
		expect(sumOf(addCounts(meetings.map(({ participations }) => participations)))).toBe(38);
		expect(sumOf(addCounts(meetings.map(({ participants }) => participants)))).toBe(8);
	});

	it('[ACT-3] named people add to heads, and count once a year among participants', () => {
		const heads = [{ categorie: 'infirmiers', heads: 2, known: 1 }] as const;
		const people = [
			{ personId: 'a', categorie: 'infirmiers', first: true },
			{ personId: 'b', categorie: 'pharmaciens', first: false }
		] as const;
		expect(countAttendance({ heads, people })).toEqual({
			participations: { infirmiers: 3, pharmaciens: 1 },
			participants: { infirmiers: 2 }
		});
	});

	const row = fc.record({
		kind: fc.constantFrom(...activiteKindCodes),
		format: fc.constantFrom('presentiel' as const, 'distance' as const),
		heads: fc.array(
			fc
				.tuple(fc.constantFrom(...categorieCodes), fc.nat(40), fc.nat(40))
				.map(([categorie, one, other]) => ({
					categorie,
					heads: Math.max(one, other),
					known: Math.min(one, other)
				}))
		)
	});

	it('[ACT-2] each total is the sum of its parts, and nobody is a participant without a participation', () => {
		fc.assert(
			fc.property(fc.array(row), (made) => {
				const rows = made.map(({ kind, format, heads }) => ({
					kind,
					format,
					...countAttendance({ heads, people: [] })
				}));
				const { groups, all } = summarise(rows);
				const sum = (of: (at: (typeof groups)[number]) => number) =>
					groups.reduce((total, at) => total + of(at), 0);
				expect(all.actions).toBe(rows.length);
				expect(sum(({ totals }) => totals.actions)).toBe(all.actions);
				expect(sum(({ kinds }) => kinds.length)).toBe(new Set(rows.map(({ kind }) => kind)).size);
				for (const measure of ['participations', 'participants'] as const) {
					const whole = rows.reduce((total, one) => total + sumOf(one[measure]), 0);
					expect(sumOf(all[measure])).toBe(whole);
					expect(sum(({ totals }) => sumOf(totals[measure]))).toBe(whole);
				}
				for (const categorie of categorieCodes) {
					expect(all.participants[categorie] ?? 0).toBeLessThanOrEqual(
						all.participations[categorie] ?? 0
					);
				}
			})
		);
	});

	it('[ACT-2] the three Agor’Add of 2024 are 37, whatever a total said (statistics.md §17.3)', () => {
		const agoradd = [
			[1, 2, 2, 0, 1, 3, 0, 1, 0, 1],
			[1, 2, 4, 1, 1, 4, 1, 1, 0, 0],
			[2, 4, 1, 1, 1, 0, 0, 1, 0, 1]
		].map((line) => {
			const heads = categorieCodes.map((categorie, at) => ({
				...{ categorie, heads: line[at] ?? 0, known: 0 }
			}));
			return {
				kind: 'agoradd' as const,
				format: 'presentiel' as const,
				...countAttendance({ heads, people: [] })
			};
		});
		const { all } = summarise(agoradd);
		expect(agoradd.map(({ participations }) => sumOf(participations))).toEqual([11, 15, 11]);
		expect(sumOf(all.participations)).toBe(37);
		expect(all.participations['autres-liberaux']).toBe(7);
	});
});

describe('who notes what', () => {
	const ask = (changes: Partial<Recording>) =>
		decideRecording({
			...{ manages: false, ownPoles: ['per'], kind: 'copil', poleId: 'per', part: 'notice' },
			...changes
		}).ok;

	it.each<[boolean, Partial<Recording>]>([
		[true, { manages: true, kind: 'bureau', poleId: null }],
		[true, { manages: true, ownPoles: [], kind: 'agoradd', poleId: 'cal' }],
		[true, {}],
		[true, { part: 'attendance' }],
		[true, { kind: 'agoradd', part: 'attendance' }],
		[false, { kind: 'agoradd' }],
		[false, { kind: 'copil', poleId: 'cal' }],
		[false, { kind: 'copil', poleId: 'cal', part: 'attendance' }],
		[false, { kind: 'copil', poleId: null }],
		[false, { kind: 'bureau', poleId: null, part: 'attendance' }]
	])('[ACT-4] %s for %j', (granted, changes) => {
		expect(ask(changes)).toBe(granted);
	});

	it('[ACT-5] nothing of a published year changes', () => {
		expect(decideYear('2024-12-31', [2024])).toEqual({ ok: false, why: 'annee-publiee' });
		expect(decideYear('2025-01-01', [2024])).toEqual({ ok: true });
	});
});

describe('a Copil once a year', () => {
	const pole = (changes: Partial<CopilFacts>): CopilFacts => ({
		...{ poleId: 'p', poleName: 'P', lastCopilOn: null, firstHeldOn: '2020-02-03' },
		...changes
	});
	const today = '2026-11-27';

	it.each<[string | null, Partial<CopilFacts>]>([
		['2021-02-03', {}],
		['2026-11-27', { lastCopilOn: '2025-11-27' }],
		[null, { lastCopilOn: '2025-11-28' }],
		// a leap day has no anniversary: the last of February
		['2025-02-28', { lastCopilOn: '2024-02-29' }],
		[null, { firstHeldOn: '2026-03-01' }],
		[null, { firstHeldOn: null }],
		// a Copil may prepare a pôle that has not begun
		['2026-09-10', { firstHeldOn: null, lastCopilOn: '2025-09-10' }]
	])('[ACT-7] due since %s: %j', (dueSince, changes) => {
		expect(lateCopils([pole(changes)], today)[0]?.dueSince ?? null).toBe(dueSince);
	});

	it('[ACT-7] the longest overdue first', () => {
		const late = lateCopils(
			[pole({ poleId: 'b', lastCopilOn: '2025-01-01' }), pole({ poleId: 'a' })],
			today
		);
		expect(late.map(({ poleId }) => poleId)).toEqual(['a', 'b']);
	});
});
