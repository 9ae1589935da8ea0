import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import type { HandOver } from '#lib/fiche/hand-over.ts';
import { FloatingWindow } from './floating/floating-window.svelte.ts';
import { closingFor } from '#lib/sync/closing.ts';

/** What is unfolded on one's own screen: dialogs, and which fiche stands beside the people. */
export class RoomPanels {
	/** The situation whose opening is being confirmed. */
	opening = $state<string | null>(null);
	closing = $state(false);
	ending = $state(false);
	people = $state(false);
	settings = $state(false);
	/** The warning before one's screen is shown. */
	sharing = $state(false);
	/** The person whose options are unfolded. */
	options = $state<string | null>(null);
	readonly floating = new FloatingWindow();
	/** A closed situation whose fiche is being completed. */
	taken = $state<string | null>(null);
	/** What became of the last words of a fiche that has gone from the screen, until it is read. */
	handOver = $state.raw<HandOver | null>(null);
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

	/** Whether a dialog of the room is asked for. */
	get dialog(): boolean {
		const { opening, closing, ending, people, settings, sharing, options } = this;
		return [opening !== null, closing, ending, people, settings, sharing, options !== null].some(
			Boolean
		);
	}

	closeDialogs(): void {
		this.opening = this.options = null;
		this.closing = this.ending = this.people = this.settings = this.sharing = false;
	}

	/** Asks whether to open this situation. */
	ask(situationId: string): void {
		this.opening = situationId;
	}

	take(situationId: string): void {
		this.taken = situationId;
	}

	/** [EDI-12] A fiche has gone: told to whoever was writing when it was taken away, and whenever something is lost. */
	left(left: HandOver): void {
		const conducts = this.#before?.me.canConduct ?? false;
		const takenAway = this.#before?.open == null && !conducts;
		const closing = left.closing ?? (takenAway ? closingFor(closeCodes.situationClosed) : null);
		const told = left.unsaved.length > 0 || (closing !== null && left.wrote && !conducts);
		if (told) this.handOver = { ...left, closing };
	}

	putAway(): void {
		this.taken = null;
	}
}
