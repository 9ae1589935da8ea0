import { describe, expect, it } from 'vitest';
import type { MeetingView, PersonView } from '#domain/realtime/meeting-view.ts';
import { detectAnnouncements } from './detect-announcements.ts';
import { describePlace } from './place-words.ts';
import { quietFacilitation } from '#tests/support/live/quiet-facilitation.ts';

const waitingWords =
	'Cette situation est étudiée sans vous. Si l’Intervision se poursuit, vous y reviendrez automatiquement.';

function buildView(changes: Partial<MeetingView> = {}): MeetingView {
	return {
		intervisionId: 'intervision1',
		poleName: 'Péronne',
		startsAt: '2026-11-24T11:30:00Z',
		now: '2026-11-24T11:35:00Z',
		me: {
			personId: 'personne1',
			name: 'Dr Anne Le Goff',
			role: 'animateur',
			mode: 'visio',
			palette: 0,
			canAdmit: true,
			canConduct: true,
			mustIdentify: false,
			seat: null,
			heldBack: false
		},
		where: 'accueil',
		waitingWords: null,
		people: [],
		lobby: [],
		recognition: null,
		room: null,
		expected: null,
		agenda: [],
		open: null,
		facilitation: quietFacilitation,
		...changes
	};
}

const person = (personId: string, name: string): PersonView => ({
	personId,
	name,
	fonction: 'Pharmacienne',
	role: 'participant',
	mode: 'visio',
	mediaIdentity: `m-${personId}`,
	palette: 1,
	identity: null,
	seat: null,
	ownDevice: true
});
const open = {
	situationId: 'situation1',
	position: 1,
	designation: 'Jade M.',
	openedAt: '2026-11-24T11:35:00Z',
	seat: 'animateur' as const,
	fiche: null,
	chat: []
};
const texts = (before: MeetingView | null, after: MeetingView) =>
	detectAnnouncements(before, after).map(({ text }) => text);

describe('the patient as a guest', () => {
	const inside = buildView({ where: 'situation', open });
	const withGuest = buildView({ where: 'situation', open: { ...open, guestPart: { here: [] } } });

	it('[INT-10] tells everybody in the room that it opens to him, and that his part is over', () => {
		expect(texts(inside, withGuest)).toEqual(['La salle est ouverte au patient.']);
		expect(texts(withGuest, inside)).toEqual(['La partie avec le patient est terminée.']);
	});
	it('[INT-10] tells him where he is, and never which situation', () => {
		const guest = { kind: 'patient', step: 'avant' } as const;
		const waiting = buildView({ where: 'hors-situation', guest });
		const his = buildView({ where: 'situation', open: { ...open, position: 0 }, guest });
		expect(texts(waiting, his)).toEqual([
			'Vous êtes dans la réunion\u00A0: on vous voit et on vous entend.'
		]);
		expect(texts(his, waiting)).toEqual(['Vous n’êtes plus dans la réunion.']);
	});
});

describe('moves', () => {
	it('says that a situation opens, then that it is closed', () => {
		const inside = buildView({ where: 'situation', open });
		expect(texts(buildView(), inside)).toEqual(['La situation 1 est ouverte.']);
		expect(texts(inside, buildView())).toEqual([
			'La situation 1 est refermée. Vous êtes dans la salle d’accueil.'
		]);
	});
	it('[SAL-1] says to whoever waits the server’s words, and nothing else', () => {
		const outside = buildView({ where: 'hors-situation', waitingWords });
		expect(texts(buildView(), outside)).toEqual([waitingWords]);
		expect(describePlace(outside)?.text).toBe(waitingWords);
	});
	it('does not repeat the move by naming everyone who left', () => {
		const inside = buildView({ where: 'situation', open, people: [person('a', 'Marc Petit')] });
		expect(texts(buildView({ people: [person('b', 'Lina Roy')] }), inside)).toHaveLength(1);
	});
	it('says who comes and goes while one stays', () => {
		const before = buildView({ people: [person('a', 'Marc Petit')] });
		expect(texts(before, buildView({ people: [person('b', 'Lina Roy')] }))).toEqual([
			'Lina Roy entre. Marc Petit sort.'
		]);
	});
});

describe('recognition', () => {
	const lina = person('b', 'Lina Roy');
	const unknown = buildView({ people: [{ ...lina, identity: 'a-reconnaitre' }] });
	const known = buildView({ people: [{ ...lina, identity: 'reconnue' }] });

	it('[REC-11] says who is recognised, and when it is taken back, to those who may', () => {
		expect(texts(unknown, known)).toEqual(['Lina Roy est reconnu·e.']);
		expect(texts(known, unknown)).toEqual(['Lina Roy n’est plus reconnu·e.']);
		expect(texts(known, known)).toEqual([]);
		expect(texts(buildView({ people: [lina] }), buildView({ people: [lina] }))).toEqual([]);
	});
});

describe('the guide', () => {
	const at = (phase: 'presentation' | 'questions' | null) =>
		buildView({
			where: 'situation',
			open,
			facilitation: {
				...quietFacilitation,
				time: {
					situationId: open.situationId,
					position: open.position,
					openedAt: open.openedAt,
					extraMinutes: 0,
					phase
				}
			}
		});
	it('says the step when it moves, and nothing when the guide is shown or put away', () => {
		expect(texts(at('presentation'), at('questions'))).toEqual(['Étape\u00A0: Questions.']);
		expect(texts(at('presentation'), at(null))).toEqual([]);
		expect(texts(at(null), at('questions'))).toEqual([]);
	});
});
