import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { buildEmargement } from './attendance.ts';
import { buildMediaStays, type MediaEventFacts, type SightingFacts } from './media-stays.ts';
import { mergeSpans, spanOf } from './spans.ts';
import type { Stay } from './stay.ts';

const NOON = Date.parse('2026-11-23T12:00:00.000Z');
const rooms = new Map([
	['welcome', null],
	['room1', 'situation1']
]);
const people = new Map([['opaque', 'concerne']]);
const iso = (ms: number) => new Date(ms).toISOString();
const second = fc.integer({ min: 0, max: 7200 }).map((value) => NOON + value * 1000);

/** Connections as they may have been; each tells an arrival, a departure, or one of them, once or several times. */
const connection = fc
	.record({
		sid: fc.integer({ min: 1, max: 6 }).map((rank) => `PA_${rank}`),
		room: fc.constantFrom('welcome', 'room1'),
		from: second,
		lasts: fc.integer({ min: 0, max: 3600 }),
		told: fc.subarray(['joined', 'left'] as const),
		dated: fc.boolean()
	})
	.map(({ sid, room, from, lasts, told, dated }) =>
		told.map((kind): MediaEventFacts => {
			const at = kind === 'joined' ? from : from + lasts * 1000;
			return { kind, sid, room, identity: 'opaque', at, joinedAt: dated ? from : null };
		})
	);
const events = fc.array(connection, { maxLength: 6 }).map((all) => all.flat());
const sightings = fc.array(
	fc
		.record({ room: fc.constantFrom('welcome', 'room1'), from: second, lasts: fc.nat(1800) })
		.map(({ room, from, lasts }): SightingFacts => {
			return { room, identity: 'opaque', firstAt: from, lastAt: from + lasts * 1000 };
		}),
	{ maxLength: 4 }
);
const ours = fc.array(
	fc.record({ from: second, lasts: fc.nat(3600) }).map(({ from, lasts }): Stay => {
		const [enteredAt, leftAt] = [iso(from), iso(from + lasts * 1000)];
		const rest = { mode: 'visio', situationId: null, source: 'connexion' } as const;
		return { personId: 'concerne', enteredAt, leftAt, seenAt: leftAt, ...rest };
	}),
	{ maxLength: 4 }
);
const media = (told: readonly MediaEventFacts[], seen: readonly SightingFacts[]) =>
	buildMediaStays({ events: told, sightings: seen }, rooms, people);
const sheet = (stays: readonly Stay[]) => buildEmargement(buildFacts(), stays)[0] ?? null;
const length = (stays: readonly Stay[]) =>
	mergeSpans(stays).reduce((sum, { from, to }) => sum + to - from, 0);

describe('attendance from three sources', () => {
	it('[EMA-5] the union is never shorter than any one of them, and holds each of their moments', () => {
		fc.assert(
			fc.property(ours, events, sightings, (own, told, seen) => {
				const all = [...own, ...media(told, []), ...media([], seen)];
				const whole = length(all);
				for (const one of [own, media(told, []), media([], seen)]) {
					expect(length(one)).toBeLessThanOrEqual(whole);
				}
				const spans = mergeSpans(all);
				for (const { from, to } of all.map(spanOf)) {
					expect(spans.some((span) => span.from <= from && to <= span.to)).toBe(true);
				}
			})
		);
	});

	it('[EMA-6] neither the order of what arrives nor what arrives twice changes the sheet', () => {
		fc.assert(
			fc.property(ours, events, sightings, fc.infiniteStream(fc.nat()), (own, told, seen, dice) => {
				const shuffled = <T>(list: readonly T[]): T[] =>
					list
						.map((one) => ({ one, rank: dice.next().value ?? 0 }))
						.toSorted((left, right) => left.rank - right.rank)
						.map(({ one }) => one);
				const once = sheet([...own, ...media(told, seen)]);
				const twice = media(shuffled([...told, ...told]), shuffled([...seen, ...seen]));
				expect(sheet(shuffled([...own, ...own, ...twice]))).toEqual(once);
			})
		);
	});

	it('[EMA-1] gaps under a minute are merged: no two spans stand nearer than that', () => {
		fc.assert(
			fc.property(ours, events, sightings, (own, told, seen) => {
				const spans = mergeSpans([...own, ...media(told, seen)]);
				spans.slice(1).forEach((span, rank) => {
					expect(span.from - (spans[rank]?.to ?? 0)).toBeGreaterThanOrEqual(60_000);
				});
			})
		);
	});

	/** One hour in one room, as each source tells it when all goes well. */
	const hour = 3600;
	const joined: MediaEventFacts = {
		...{ kind: 'joined', sid: 'PA_1', identity: 'opaque', room: 'room1' },
		...{ at: NOON, joinedAt: NOON }
	};
	const left: MediaEventFacts = { ...joined, kind: 'left', at: NOON + hour * 1000 };
	const looked = (from: number, to: number): SightingFacts => {
		return {
			room: 'room1',
			identity: 'opaque',
			firstAt: NOON + from * 1000,
			lastAt: NOON + to * 1000
		};
	};
	const line = (from: number, to: number): Stay => {
		const [enteredAt, leftAt] = [iso(NOON + from * 1000), iso(NOON + to * 1000)];
		const rest = { mode: 'visio', situationId: 'situation1', source: 'connexion' } as const;
		return { personId: 'concerne', enteredAt, leftAt, seenAt: leftAt, ...rest };
	};

	it.each<readonly [string, readonly Stay[]]>([
		// its last sign of life came up to fifteen seconds before the crash, browsers take some to come back
		['the application stopped for thirty seconds', [line(0, 1785), line(1835, hour)]],
		['every event of LiveKit was lost', [...media([], [looked(5, hour - 10)]), line(0, hour)]],
		['our own line was never there', media([joined, left], [])],
		['the arrival was lost, the departure says when it began', media([left], [])],
		['the departure was lost, the looks go on', media([joined], [looked(10, hour)])],
		[
			'the application stopped for thirty seconds, and no event came',
			media([], [looked(0, 1790), looked(1840, hour)])
		]
	])('[EMA-7] %s: an hour stays an hour', (_what, stays) => {
		expect(sheet(stays)?.minutes).toBe(60);
		expect(sheet(stays)?.situations).toEqual([
			{ situationId: 'situation1', position: 1, minutes: 60 }
		]);
	});

	it('[EMA-4] [INT-11] whoever is behind no expected person is on no sheet', () => {
		const stranger = { ...joined, identity: 'invite', sid: 'PA_2' };
		expect(media([stranger], [{ ...looked(0, 60), identity: 'invite' }])).toEqual([]);
		expect(media([{ ...joined, room: 'elsewhere' }], [])).toEqual([]);
	});
});
