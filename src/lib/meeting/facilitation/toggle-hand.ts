import type { MeetingController } from '../meeting-controller.svelte.ts';
import { ownRankIn } from './detect-turns.ts';

/** Raises one's hand, or lowers it; nothing where there is nobody to see it. */
export function toggleHand(meeting: MeetingController): void {
	const { view } = meeting;
	if (view?.where !== 'accueil' && view?.where !== 'situation') return;
	meeting.lead({ type: 'hand', up: ownRankIn(view) === 0 });
}
