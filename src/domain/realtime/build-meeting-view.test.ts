import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { buildFacts, buildParticipant } from '#tests/support/live/build-facts.ts';
import { buildMeetingView } from './build-meeting-view.ts';
import type { Attending, LiveState } from './live-state.ts';
import type { MeetingView } from './meeting-view.ts';

const designations = ['Jade M.', 'Albert T.'];

const attending = (personId: string): Attending => ({
	mode: 'visio',
	sessionId: `s-${personId}`,
	device: `d-${personId}`,
	seat: null
});

function live(facts: MeetingFacts, changes: Partial<LiveState> = {}): LiveState {
	const people = facts.participants.map(({ personId }) => personId);
	return {
		now: '2026-11-23T12:10:00.000Z',
		inside: new Map(people.map((personId) => [personId, attending(personId)])),
		connected: new Set(people),
		devices: new Map(people.map((personId) => [personId, 'visio'])),
		ficheGeneration: 1,
		chat: [],
		mediaIdentity: (personId) => `media-${personId}`,
		...changes
	};
}

function view(facts: MeetingFacts, personId: string, entered = true): MeetingView {
	const built = buildMeetingView(
		facts,
		{ personId, sessionId: `s-${personId}`, entered, mode: 'visio' },
		live(facts)
	);
	if (!built) throw new Error('not expected');
	return built;
}

function withPhase(phase: SituationPhase, changes: Partial<MeetingFacts> = {}): MeetingFacts {
	const facts = buildFacts(changes);
	const situations = facts.situations.map((situation, rank) =>
		rank === 0
			? { ...situation, phase, openedAt: phase === 'inscrite' ? null : '2026-11-23T12:01:00.000Z' }
			: situation
	);
	return { ...facts, situations };
}

/** Everything readable in a view, apart from the viewer's own line. */
function words(built: MeetingView): string {
	return JSON.stringify({ ...built, me: null, waitingWords: null });
}

function expectNothingOf(facts: MeetingFacts, built: MeetingView): void {
	for (const designation of designations) expect(words(built)).not.toContain(designation);
	for (const { name, personId } of facts.participants) {
		expect(words(built)).not.toContain(name);
		expect(words(built)).not.toContain(personId);
	}
	expect(built.people).toEqual([]);
	expect(built.open).toBeNull();
	expect(words(built)).not.toContain('refus');
}

describe('the state of the meeting, as each person may see it', () => {
	const opened = withPhase('ouverte');

	it.each([
		['animatrice', 'situation', 'animateur', true],
		['coanimateur', 'situation', 'animateur', true],
		['coordclinique', 'situation', 'redacteur', true],
		['expert01', 'situation', 'redacteur', true],
		['concerne', 'situation', 'redacteur', true]
	])('[RT-50] places %s in the open situation', (personId, where, seat, canWrite) => {
		const built = view(opened, personId);
		expect(built.where).toBe(where);
		expect(built.open).toMatchObject({
			situationId: 'situation1',
			designation: 'Jade M.',
			seat,
			fiche: { generation: 1, canWrite }
		});
		expect(built.people.map((person) => person.personId)).toEqual([
			'animatrice',
			'coanimateur',
			'coordclinique',
			'expert01',
			'concerne'
		]);
		expect(built.waitingWords).toBeNull();
	});

	it.each(['etranger', 'refusee1'])(
		'[RT-51] tells %s, who waits, nothing of the situation',
		(id) => {
			const built = view(opened, id);
			expect(built.where).toBe('hors-situation');
			expectNothingOf(opened, built);
			expect(built.lobby).toBeNull();
		}
	);

	it('[RT-51] gives the refused person exactly the view of any other who waits', () => {
		const anonymous = (personId: string) => ({ ...view(opened, personId), me: null });
		expect(anonymous('refusee1')).toEqual(anonymous('etranger'));
		expect(view(opened, 'refusee1').waitingWords).toContain('étudiée sans vous');
	});

	it('[RT-51] keeps lobby, time and attendance, and nothing else, for the logistic coordination', () => {
		const facts = withPhase('ouverte', {
			participants: [
				...buildFacts().participants,
				buildParticipant('arrivant', { lobby: 'attente', knockedAt: '2026-11-23T12:05:00.000Z' })
			]
		});
		const built = view(facts, 'coordlogistique');
		expect(built.where).toBe('hors-situation');
		expect(built.lobby?.map(({ personId }) => personId)).toEqual(['arrivant']);
		expect(built.facilitation.time).toMatchObject({ position: 1 });
		const [line] = built.agenda;
		expect(line?.attending).toContain('Nom de concerne');
		expect(line?.waiting?.map(({ personId }) => personId)).toEqual(['etranger', 'refusee1']);
		const agenda = built.agenda.map((one) => ({ ...one, attending: null, waiting: null }));
		expectNothingOf(facts, { ...built, agenda, lobby: null });
	});

	it('[RT-51] someone at the door sees neither designations nor people', () => {
		for (const phase of ['inscrite', 'ouverte', 'fermee', 'signee'] as const) {
			const base = withPhase(phase);
			const participants = base.participants.map((person) =>
				person.personId === 'concerne' ? { ...person, lobby: 'attente' as const } : person
			);
			const facts = { ...base, participants };
			expect(view(facts, 'concerne').where).toBe('attente');
			expectNothingOf(facts, view(facts, 'concerne'));
			expect(view(facts, 'animatrice', false).where).toBe('dehors');
			expectNothingOf(facts, view(facts, 'animatrice', false));
		}
	});

	it('[RT-51] a refused animateur waits like anyone, and is not told why', () => {
		const base = withPhase('ouverte');
		const [first, second] = base.situations;
		if (!first || !second) throw new Error('two situations');
		const accord = { ...first.accord, refusedPersonIds: ['animatrice'] };
		const facts = { ...base, situations: [{ ...first, accord }, second] };
		const built = view(facts, 'animatrice');
		expect(built.where).toBe('hors-situation');
		expectNothingOf(facts, { ...built, lobby: null });
		const before = {
			...facts,
			situations: [{ ...first, accord, phase: 'inscrite' as const }, second]
		};
		const line = view(before, 'animatrice').agenda[0];
		expect(line).toMatchObject({ designation: null, obstacle: 'non-concerne', waiting: null });
	});

	it('[RT-61] only conductors and door keepers learn who waits and why', () => {
		const facts = withPhase('inscrite');
		const line = view(facts, 'animatrice').agenda[0];
		expect(line?.designation).toBe('Jade M.');
		expect(line?.obstacle).toBeNull();
		expect(line?.attending).toContain('Nom de concerne');
		expect(line?.waiting).toEqual([
			{ name: 'Nom de coordlogistique', personId: 'coordlogistique', why: 'titre-insuffisant' },
			{ name: 'Nom de etranger', personId: 'etranger', why: 'non-concerne' },
			{ name: 'Nom de refusee1', personId: 'refusee1', why: 'participant-refuse' }
		]);
		for (const personId of ['concerne', 'expert01', 'etranger', 'refusee1']) {
			const seen = view(facts, personId).agenda;
			expect(seen.every(({ waiting, attending }) => !waiting && !attending)).toBe(true);
			expect(seen.every(({ designation }) => designation === null)).toBe(true);
		}
	});

	it('[RT-52] says to conductors why a situation can not be opened now', () => {
		expect(view(opened, 'animatrice').agenda.map(({ obstacle }) => obstacle)).toEqual([
			null,
			'situation-deja-ouverte'
		]);
		expect(view(opened, 'concerne').agenda.map(({ obstacle }) => obstacle)).toEqual([null, null]);
	});

	it('[RT-51] counts in the lobby only those whose page is open, the longest wait first', () => {
		const participants = [
			buildParticipant('animatrice', { role: 'animateur' }),
			buildParticipant('second01', { lobby: 'attente', knockedAt: '2026-11-23T12:07:00.000Z' }),
			buildParticipant('premier1', { lobby: 'attente', knockedAt: '2026-11-23T12:05:00.000Z' }),
			buildParticipant('absent01', { lobby: 'attente', knockedAt: '2026-11-23T12:01:00.000Z' })
		];
		const facts = buildFacts({ participants });
		const built = buildMeetingView(
			facts,
			{ personId: 'animatrice', sessionId: 's-animatrice', entered: true, mode: 'visio' },
			live(facts, { connected: new Set(['animatrice', 'second01', 'premier1']) })
		);
		expect(built?.lobby?.map(({ personId }) => personId)).toEqual(['premier1', 'second01']);
	});

	it('[RT-50] says that it is over, and is nothing for someone unexpected', () => {
		const facts = buildFacts({ endedAt: '2026-11-23T13:30:00.000Z' });
		expect(view(facts, 'concerne').where).toBe('terminee');
		expect(view(facts, 'concerne').people).toEqual([]);
		const page = { personId: 'inconnue', sessionId: 's', entered: true, mode: 'visio' as const };
		expect(buildMeetingView(facts, page, live(facts))).toBeNull();
	});
});
