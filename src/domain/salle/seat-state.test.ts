import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { buildFacts, buildParticipant } from '#tests/support/live/build-facts.ts';
import { holdBackRooms } from './hold-back.ts';
import { mustLeave, staleExits, stillThere } from './must-leave.ts';
import type { SeatFacts } from './seat.ts';
import { decideHearing, seatState } from './seat-state.ts';

const seat: SeatFacts = {
	id: 'place001',
	kind: 'salle',
	holderId: 'concerne',
	declaredBy: 'concerne',
	companionSession: null
};

interface Case {
	readonly personId?: string;
	readonly lobby?: 'admis' | 'attente' | 'attendu' | 'refuse' | 'parti';
	readonly phase?: SituationPhase;
	readonly known?: boolean;
	readonly gone?: boolean;
	readonly ended?: boolean;
	/** The first situation's accord takes those whom it does not concern. */
	readonly open?: boolean;
}

/** Dr « concerne » holds the device; one person sits with her. */
function factsOf(given: Case): MeetingFacts {
	const { personId = 'expert01', lobby = 'admis', phase = 'ouverte' } = given;
	const base = buildFacts({ endedAt: given.ended ? '2026-11-23T14:00:00.000Z' : null });
	return {
		...base,
		participants: base.participants.map((person) =>
			person.personId === personId ? { ...person, lobby, seat, sessions: [] } : person
		),
		situations: base.situations.map((situation, rank) =>
			rank === 0
				? {
						...situation,
						phase,
						accord: { ...situation.accord, acceptsUnconcerned: given.open ?? false }
					}
				: situation
		),
		recognitions:
			given.known === false
				? []
				: [{ personId, sessionId: seat.id, by: 'animatrice', at: '2026-11-23T12:00:00.000Z' }],
		exits: given.gone ? [{ situationId: 'situation1', personId }] : []
	};
}

const seated = (facts: MeetingFacts) => facts.participants.filter((person) => person.seat);

describe('[SAL-12] every state of a seat, by every decision', () => {
	it.each<[string, Case, string]>([
		['nothing open', { phase: 'inscrite' }, 'accueil'],
		['nothing open, not let in', { phase: 'inscrite', lobby: 'attente' }, 'attend'],
		['nothing open, turned away', { phase: 'inscrite', lobby: 'refuse' }, 'attend'],
		['allowed', {}, 'assiste'],
		['allowed, and once confirmed as gone', { gone: true }, 'assiste'],
		['refused by the patient', { personId: 'refusee1' }, 'doit-sortir'],
		['refused, gone', { personId: 'refusee1', gone: true }, 'sorti'],
		['not concerned', { personId: 'etranger' }, 'doit-sortir'],
		['not concerned, gone', { personId: 'etranger', gone: true }, 'sorti'],
		['not concerned, but the accord takes her', { personId: 'etranger', open: true }, 'assiste'],
		['nobody is sure of her', { known: false }, 'doit-sortir'],
		['nobody is sure of her, gone', { known: false, gone: true }, 'sorti'],
		['still at the door', { lobby: 'attente' }, 'doit-sortir'],
		['still at the door, gone', { lobby: 'attente', gone: true }, 'sorti'],
		['logistic coordination', { personId: 'coordlogistique' }, 'doit-sortir'],
		['closed again', { personId: 'refusee1', phase: 'fermee', gone: true }, 'accueil'],
		['over', { ended: true }, 'termine']
	])('%s', (_, given, state) => {
		const facts = factsOf(given);
		expect(seated(facts).map((person) => seatState(facts, person))).toEqual([state]);
	});

	it('[SAL-11] is recognised as this very seat: neither another one nor a session counts', () => {
		const facts = factsOf({});
		const [person] = seated(facts);
		const [situation] = facts.situations;
		if (!person || !situation) throw new Error('no seat');
		const other = {
			...facts,
			recognitions: [{ ...facts.recognitions[0]!, sessionId: 'place002' }]
		};
		const byHand = { ...facts, recognitions: [{ ...facts.recognitions[0]!, sessionId: null }] };
		expect(decideHearing(facts, person, situation).ok).toBe(true);
		for (const wrong of [other, byHand])
			expect(decideHearing(wrong, person, situation)).toMatchObject({ why: 'pas-reconnu' });
	});

	it('[SAL-11] [SAL-18] a strong login on her phone says who sits there, only while it stands', () => {
		const facts = factsOf({ known: false });
		const [situation] = facts.situations;
		const strong = buildParticipant('expert01', {
			role: 'expert',
			seat: { ...seat, companionSession: 's-expert01' }
		});
		if (!situation) throw new Error('no situation');
		const withPhone = {
			...facts,
			participants: facts.participants.map((one) => (one.seat ? strong : one))
		};
		expect(decideHearing(withPhone, strong, situation).ok).toBe(true);
		expect(decideHearing(withPhone, { ...strong, sessions: [] }, situation).ok).toBe(false);
		const weak = { ...strong, sessions: [{ id: 's-expert01', strong: false }] };
		expect(decideHearing(withPhone, weak, situation).ok).toBe(false);
	});
});

describe('rooms', () => {
	const inside = new Map([
		[
			'refusee1',
			{ mode: 'salle', sessionId: seat.id, seat: { id: seat.id, kind: 'salle' } } as const
		],
		['etranger', { mode: 'visio', sessionId: 's-etranger', seat: null } as const],
		['coordlogistique', { mode: 'telephone', sessionId: null, seat: null } as const]
	]);

	it('[SAL-14] holds back the device while somebody must leave, and it alone', () => {
		const held = (facts: MeetingFacts) =>
			holdBackRooms(facts)
				.participants.filter(({ heldBack }) => heldBack)
				.map(({ personId }) => personId);
		expect(held(factsOf({ personId: 'refusee1' }))).toEqual(['concerne']);
		expect(held(factsOf({ personId: 'refusee1', gone: true }))).toEqual([]);
		expect(held(factsOf({ personId: 'refusee1', phase: 'inscrite' }))).toEqual([]);
		expect(held(factsOf({}))).toEqual([]);
	});

	it('[SAL-12] [SAL-16] counts who hears without a device of his own: seated, or on the telephone', () => {
		const facts = factsOf({ personId: 'refusee1', phase: 'inscrite' });
		const [situation] = facts.situations;
		if (!situation) throw new Error('no situation');
		const leavers = mustLeave(facts, situation, inside);
		expect(leavers.map(({ personId, kind, why }) => [personId, kind, why])).toEqual([
			['coordlogistique', 'telephone', 'titre-insuffisant'],
			['refusee1', 'salle', 'participant-refuse']
		]);
		const left = (...gone: string[]) =>
			stillThere(facts, 'situation1', inside, gone).map(({ personId }) => personId);
		expect(left('refusee1')).toEqual(['coordlogistique']);
		expect(left('refusee1', 'coordlogistique')).toEqual([]);
	});

	it('[SAL-12] a confirmation is good for one opening, and only while she may not be there', () => {
		expect(staleExits(factsOf({ personId: 'refusee1', gone: true }))).toEqual([]);
		expect(staleExits(factsOf({ gone: true }))).toHaveLength(1);
		expect(staleExits(factsOf({ personId: 'refusee1', gone: true, phase: 'fermee' }))).toHaveLength(
			1
		);
		const gone = factsOf({ personId: 'refusee1', gone: true, ended: true });
		expect(staleExits(gone)).toHaveLength(1);
	});
});
