import type { LiveMeetingOptions } from './live-meeting-options.ts';
import type { MeetingMediaOptions } from './meeting-media.ts';

/** What is done of what LiveKit says of a room: who was there, and that something records. */
export function mediaSights(
	intervisionId: string,
	{ ports, onSeen }: LiveMeetingOptions
): Pick<MeetingMediaOptions, 'onsight' | 'onrecording'> {
	return {
		async onsight({ name }, { people }, at) {
			const there = people.filter(({ active }) => active).map(({ identity }) => identity);
			await onSeen?.(name, there, at);
		},
		async onrecording({ situationId }, at) {
			await ports.journal.append({
				at: at.toISOString(),
				actor: 'system',
				event: 'enregistrement-signale',
				subject: situationId ?? intervisionId,
				payload: { intervision: intervisionId }
			});
		}
	};
}
