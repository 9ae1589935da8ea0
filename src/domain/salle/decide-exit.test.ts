import { describe, expect, it } from 'vitest';
import { viewerBy } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { decideExit } from './decide-exit.ts';
import type { Here } from './must-leave.ts';

/** Where somebody is, seen from the room that « refusee1 » must leave. */
type Place = 'elsewhere' | 'holds the device' | 'sits there with a phone' | 'sits there' | 'away';

interface Case {
	readonly actor: string;
	readonly places: Readonly<Record<string, Place>>;
	readonly leaver?: string;
	readonly kind?: 'salle' | 'telephone' | 'by hand';
	readonly changes?: Readonly<Record<string, Partial<ParticipantFacts>>>;
}

/** « expert01 » is the second co-animateur. */
const second = { expert01: { role: 'co-animateur' } } as const;

function decide({ actor, places, leaver = 'refusee1', kind = 'salle', changes = {} }: Case) {
	const holder = Object.keys(places).find((id) => places[id] === 'holds the device') ?? 'concerne';
	const seat = { id: 'placeout', holderId: holder, declaredBy: holder, companionSession: null };
	const base = buildFacts();
	const facts: MeetingFacts = {
		...base,
		situations: base.situations.map((situation, rank) =>
			rank === 0 ? { ...situation, phase: 'ouverte' } : situation
		),
		participants: base.participants.map((person) => {
			const { personId } = person;
			const sits = places[personId]?.startsWith('sits') ?? false;
			return {
				...person,
				...(sits && { seat: { ...seat, id: `place-${personId}`, kind: 'salle' as const } }),
				...(personId === leaver && kind !== 'by hand' && { seat: { ...seat, kind } }),
				...changes[personId]
			};
		})
	};
	const [situation] = facts.situations;
	const person = participantOf(facts, actor);
	if (!situation || !person) throw new Error(`no ${actor}`);
	const inside = new Map(Object.entries(places).flatMap(([id, place]) => hereBy(id, place) ?? []));
	const asked = { situation, personId: leaver };
	const decision = decideExit(facts, viewerBy(person, `s-${actor}`), asked, inside);
	return decision.ok ? 'ok' : decision.why;
}

function hereBy(personId: string, place: Place): [[string, Here]] | null {
	const id = `place-${personId}`;
	const seat = { id, kind: 'salle' as const };
	if (place === 'away') return null;
	if (place === 'elsewhere')
		return [[personId, { mode: 'visio', sessionId: `s-${personId}`, seat: null }]];
	if (place === 'holds the device')
		return [[personId, { mode: 'salle', sessionId: `s-${personId}`, seat: null }]];
	if (place === 'sits there') return [[personId, { mode: 'salle', sessionId: id, seat }]];
	return [[personId, { mode: 'compagnon', sessionId: `s-${personId}`, seat }]];
}

const weak = { sessions: [{ id: 's-animatrice', strong: false }] };
const refusing = 'sortie-par-un-autre';

/** Who else is there, what is changed of him, and what a co-animateur of the same room is then answered. */
const company: readonly [
	string,
	Readonly<Record<string, Place>>,
	Case['changes'],
	'ok' | Refusal
][] = [
	['the animatrice elsewhere', { animatrice: 'elsewhere' }, {}, refusing],
	['the animatrice, there with a phone', { animatrice: 'sits there with a phone' }, {}, refusing],
	['the animatrice, there without a device', { animatrice: 'sits there' }, {}, 'ok'],
	['the animatrice away', { animatrice: 'away' }, {}, 'ok'],
	['an animatrice of whom nobody is sure', { animatrice: 'elsewhere' }, { animatrice: weak }, 'ok'],
	[
		'an animatrice still at the door',
		{ animatrice: 'elsewhere' },
		{ animatrice: { lobby: 'attente' } },
		'ok'
	],
	['another co-animateur elsewhere', { expert01: 'elsewhere' }, second, refusing],
	['another co-animateur there', { expert01: 'sits there with a phone' }, second, 'ok'],
	[
		'only people who do not conduct',
		{ expert01: 'elsewhere', coordclinique: 'elsewhere' },
		{},
		'ok'
	]
];

describe('[SAL-19] whose word is taken that somebody has left', () => {
	describe.each(['holds the device', 'sits there with a phone'] as const)(
		'a co-animateur who %s',
		(place) => {
			it.each(company)('beside %s', (_, others, changes, expected) => {
				const places = { ...others, coanimateur: place };
				expect(decide({ actor: 'coanimateur', places, changes: changes ?? {} })).toBe(expected);
				const telephone = { kind: 'telephone', changes: changes ?? {} } as const;
				expect(decide({ actor: 'coanimateur', places, ...telephone })).toBe(expected);
			});
		}
	);

	it.each(company)('a co-animateur elsewhere, beside %s', (_, others, changes) => {
		const places = { ...others, coanimateur: 'elsewhere' } as const;
		expect(decide({ actor: 'coanimateur', places, changes: changes ?? {} })).toBe('ok');
	});

	it.each(['elsewhere', 'holds the device', 'sits there with a phone'] as const)(
		'the animatrice, who is %s',
		(place) => {
			const places = { animatrice: place, coanimateur: 'elsewhere' } as const;
			expect(decide({ actor: 'animatrice', places })).toBe('ok');
		}
	);

	it('of somebody entered on the sheet by hand, any who conducts: her room is not known', () => {
		const places = { animatrice: 'elsewhere', coanimateur: 'holds the device' } as const;
		expect(decide({ actor: 'coanimateur', places, kind: 'by hand' })).toBe('ok');
	});

	it.each<[string, Case, Refusal]>([
		[
			'of himself',
			{ actor: 'coanimateur', leaver: 'coanimateur', places: {} },
			'titre-insuffisant'
		],
		['of herself', { actor: 'animatrice', leaver: 'animatrice', places: {} }, 'titre-insuffisant'],
		['by who attends', { actor: 'concerne', places: {} }, 'titre-insuffisant'],
		['by an expert', { actor: 'expert01', places: {} }, 'titre-insuffisant'],
		['by who keeps the door', { actor: 'coordclinique', places: {} }, 'titre-insuffisant'],
		['by who keeps the time', { actor: 'coordlogistique', places: {} }, 'titre-insuffisant'],
		['by who waits', { actor: 'etranger', places: {} }, 'non-concerne'],
		[
			'[ACS-1] by a co-animateur whom the patient refused, in the words of any who waits',
			{
				actor: 'refusee1',
				leaver: 'etranger',
				places: {},
				changes: { refusee1: { role: 'co-animateur' } }
			},
			'non-concerne'
		],
		[
			'[REC-5] by a link that was forwarded',
			{ actor: 'animatrice', places: {}, changes: { animatrice: weak } },
			'pas-reconnu'
		],
		[
			'[ACS-4] from the door',
			{ actor: 'animatrice', places: {}, changes: { animatrice: { lobby: 'attente' } } },
			'pas-admis'
		]
	])('never %s', (_, given, why) => {
		expect(decide(given)).toBe(why);
	});
});
