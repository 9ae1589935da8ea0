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
	/** Who sits in the room of this device. */
	readonly seated: readonly PersonView[];
}

/** Joins what the server says of people and what the media says of them, by their opaque identity. */
export function tilesOf(view: MeetingView, media: MediaController): readonly Tile[] {
	const unknown = new Map((view.recognition ?? []).map((one) => [one.personId, one]));
	const { people, pinned } = media.receiving;
	return view.people
		.filter((person) => hasOwnTile(view, person))
		.map((person) => {
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
				unknown: unknown.get(person.personId) ?? null,
				seated: view.people.filter((one) => isSeatedAt(one, person))
			};
		});
}

/** [SAL-10] Whoever sits in a room that is shown, without a picture of her own, is named under its picture. */
function hasOwnTile(view: MeetingView, person: PersonView): boolean {
	return !view.people.some((holder) => isSeatedAt(person, holder));
}

function isSeatedAt({ seat, mode }: PersonView, holder: PersonView): boolean {
	return (
		seat?.kind === 'salle' &&
		seat.holderId === holder.personId &&
		holder.mode === 'salle' &&
		(mode === 'salle' || mode === 'compagnon')
	);
}
