import type { AgendaView, MeetingView } from '#domain/realtime/meeting-view.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';

/** The next situation to open: the first of the agenda that still waits; null when all have been seen. */
export function nextSituation(view: MeetingView): AgendaView | null {
	return view.agenda.find(({ phase }) => phase === 'inscrite') ?? null;
}

/** The open situation's line; null between two situations. */
export function openLine(view: MeetingView): AgendaView | null {
	const id = view.open?.situationId;
	return view.agenda.find(({ situationId }) => situationId === id) ?? null;
}

/** « Situation 2 · Jade M. », or « Situation 2 » for whoever may not know which patient it is. */
export function agendaTitle(line: Pick<AgendaView, 'position' | 'designation'>): string {
	const place = `Situation ${line.position}`;
	return line.designation === null ? place : `${place} · ${line.designation}`;
}

/** What a phase is called in the agenda of the room. */
export const agendaPhases: Readonly<Record<SituationPhase, string>> = {
	inscrite: 'à venir',
	ouverte: 'en cours',
	fermee: 'fiche à compléter',
	finalisee: 'fiche à signer',
	signee: 'fiche signée',
	archivee: 'fiche archivée',
	retiree: 'situation retirée',
	reprise: 'fiche reprise d’une ancienne base'
};
