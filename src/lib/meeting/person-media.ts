import type { Participant, Room, Track } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';

/** What is seen and heard of one person now. */
export interface PersonMedia {
	readonly video: Track | null;
	readonly audio: Track | null;
	/** A screen that this person shows to all. */
	readonly screen: Track | null;
	readonly muted: boolean;
	readonly speaking: boolean;
	/** LiveKit's own word: the network of this person is poor or lost. */
	readonly weak: boolean;
}

/** Before and after every room. */
export const nobody: ReadonlyMap<string, PersonMedia> = new Map();

/** Reads the whole room at once, by media identity: state, not events that can be missed. */
export function readPeopleMedia(lib: Lib, room: Room): ReadonlyMap<string, PersonMedia> {
	const people = new Map<string, PersonMedia>();
	for (const person of room.remoteParticipants.values())
		people.set(person.identity, readPerson(lib, person));
	const me = room.localParticipant;
	// One's own picture comes from one's own camera; one's own screen, shown again, would be a hall of mirrors.
	people.set(me.identity, { ...readPerson(lib, me), audio: null, video: null, screen: null });
	return people;
}

function readPerson(lib: Lib, person: Participant): PersonMedia {
	const { Camera, Microphone, ScreenShare } = lib.Track.Source;
	const camera = person.getTrackPublication(Camera);
	const microphone = person.getTrackPublication(Microphone);
	return {
		video: camera && !camera.isMuted ? (camera.track ?? null) : null,
		audio: microphone?.track ?? null,
		screen: person.getTrackPublication(ScreenShare)?.track ?? null,
		muted: !microphone || microphone.isMuted,
		speaking: person.isSpeaking,
		weak: isWeak(lib, person)
	};
}

export function isWeak(lib: Lib, { connectionQuality }: Participant): boolean {
	const { Poor, Lost } = lib.ConnectionQuality;
	return connectionQuality === Poor || connectionQuality === Lost;
}
