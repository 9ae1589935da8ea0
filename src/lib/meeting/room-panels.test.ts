import { expect, it } from 'vitest';
import { RoomPanels } from './room-panels.svelte.ts';
import type { AgendaView, MeetingView } from '#domain/realtime/meeting-view.ts';
import { quietFacilitation } from '#tests/support/live/quiet-facilitation.ts';

const line: AgendaView = {
	situationId: 'situation1',
	position: 1,
	phase: 'ouverte',
	designation: 'Jade M.',
	expected: true,
	canWriteFiche: false,
	ficheId: null,
	obstacle: null,
	warnings: null,
	moves: null,
	attending: [],
	waiting: [],
	leavers: null,
	silentRooms: null
};

function buildView(conducts: boolean, opened: boolean, written = conducts): MeetingView {
	return {
		intervisionId: 'intervision1',
		poleName: 'Péronne',
		startsAt: '2026-11-24T11:30:00Z',
		now: '2026-11-24T11:35:00Z',
		me: {
			personId: 'personne1',
			name: 'Dr Anne Le Goff',
			role: conducts ? 'animateur' : 'participant',
			mode: 'visio',
			palette: 0,
			canAdmit: conducts,
			canConduct: conducts,
			mustIdentify: false,
			seat: null,
			heldBack: false
		},
		where: opened ? 'situation' : 'accueil',
		waitingWords: null,
		people: [],
		lobby: null,
		recognition: null,
		room: null,
		expected: null,
		agenda: [{ ...line, phase: opened ? 'ouverte' : 'fermee', canWriteFiche: !opened && written }],
		open: opened
			? {
					situationId: 'situation1',
					position: 1,
					designation: 'Jade M.',
					openedAt: '2026-11-24T11:35:00Z',
					seat: conducts ? 'animateur' : 'redacteur',
					fiche: { generation: 1, canWrite: true },
					chat: []
				}
			: null,
		facilitation: quietFacilitation
	};
}

it.each([
	[true, 'situation1'],
	[false, null]
])('[SAL-3] keeps the closed fiche for whoever conducts (%s)', (conducts, shown) => {
	const panels = new RoomPanels();
	panels.follow(buildView(conducts, true));
	expect(panels.ficheShown(buildView(conducts, true))).toBe('situation1');
	const after = buildView(conducts, false);
	panels.follow(after);
	expect(panels.ficheShown(after)).toBe(shown);
});

it('[SAL-3] puts away the fiche that may no longer be written: the accord was withdrawn', () => {
	const panels = new RoomPanels();
	panels.follow(buildView(true, true));
	const after = buildView(true, false, false);
	panels.follow(after);
	expect(panels.ficheShown(after)).toBeNull();
});
