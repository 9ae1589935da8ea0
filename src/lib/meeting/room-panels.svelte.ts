import type { MeetingView } from '#domain/realtime/meeting-view.ts';

/** What is unfolded on one's own screen: dialogs, and which fiche stands beside the people. */
export class RoomPanels {
	/** The situation whose opening is being confirmed. */
	opening = $state<string | null>(null);
	closing = $state(false);
	ending = $state(false);
	people = $state(false);
	settings = $state(false);
	/** A closed situation whose fiche is being completed. */
	taken = $state<string | null>(null);
	#before: MeetingView | null = null;

	/** [SAL-3] when a situation closes, those who conduct keep its fiche before them to complete it. */
	follow(view: MeetingView): void {
		const closed = this.#before?.open;
		if (closed?.fiche && !view.open && view.me.canConduct) this.taken = closed.situationId;
		if (view.open) this.taken = null;
		if (this.opening !== null && view.open) this.opening = null;
		this.#before = view;
	}

	/** The fiche to show: that of the open situation, else the one taken to be completed. */
	ficheShown(view: MeetingView): string | null {
		if (view.open) return view.open.fiche ? view.open.situationId : null;
		const line = view.agenda.find(({ situationId }) => situationId === this.taken);
		return line?.canWriteFiche && view.me.canConduct ? line.situationId : null;
	}

	take(situationId: string): void {
		this.taken = situationId;
	}

	putAway(): void {
		this.taken = null;
	}
}
