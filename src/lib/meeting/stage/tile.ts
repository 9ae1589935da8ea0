import type { Track } from 'livekit-client';
import type { MeetingView, PersonView, RecognitionView } from '#domain/realtime/meeting-view.ts';
import type { Lock } from '../encryption/locks.ts';
import type { MediaController } from '../media-controller.svelte.ts';

/** One person as a tile shows her. */
export interface Tile {
	readonly id: string;
	readonly person: PersonView;
	readonly me: boolean;
	readonly video: Track | null;
	readonly screen: Track | null;
	readonly muted: boolean;
	readonly speaking: boolean;
	readonly weak: boolean;
	readonly pinned: boolean;
	/** Whether what comes from her is encrypted end to end. */
	readonly lock: Lock | null;
	/** Still to be recognised, by whoever looks. */
	readonly unknown: RecognitionView | null;
}

/** Joins what the server says of people and what the media says of them, by their opaque identity. */
export function tilesOf(view: MeetingView, media: MediaController): readonly Tile[] {
	const unknown = new Map((view.recognition ?? []).map((one) => [one.personId, one]));
	const { people, pinned } = media.receiving;
	return view.people.map((person) => {
		const me = person.personId === view.me.personId;
		const found = people.get(person.mediaIdentity);
		return {
			id: person.mediaIdentity || person.personId,
			person,
			me,
			video: me ? media.local.camera : (found?.video ?? null),
			screen: found?.screen ?? null,
			muted: me ? !media.local.microphoneOn : (found?.muted ?? true),
			speaking: found?.speaking ?? false,
			weak: found?.weak ?? false,
			pinned: pinned !== null && pinned === person.mediaIdentity,
			lock: media.encryption.locks.get(person.mediaIdentity) ?? null,
			unknown: unknown.get(person.personId) ?? null
		};
	});
}
