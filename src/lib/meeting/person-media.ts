import type { Participant, Room, Track } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';

/** What is seen and heard of one person now. */
export interface PersonMedia {
	readonly video: Track | null;
	readonly audio: Track | null;
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
	people.set(me.identity, { ...readPerson(lib, me), audio: null, video: null });
	return people;
}

function readPerson(lib: Lib, person: Participant): PersonMedia {
	const camera = person.getTrackPublication(lib.Track.Source.Camera);
	const microphone = person.getTrackPublication(lib.Track.Source.Microphone);
	return {
		video: camera && !camera.isMuted ? (camera.track ?? null) : null,
		audio: microphone?.track ?? null,
		muted: !microphone || microphone.isMuted,
		speaking: person.isSpeaking,
		weak:
			person.connectionQuality === lib.ConnectionQuality.Poor ||
			person.connectionQuality === lib.ConnectionQuality.Lost
	};
}

/** In audio only, asks for voices and for nothing else; in visio, for everything. */
export function subscribe(lib: Lib, room: Room, withVideo: boolean): void {
	for (const person of room.remoteParticipants.values())
		for (const publication of person.trackPublications.values()) {
			const wanted = withVideo || publication.kind === lib.Track.Kind.Audio;
			if (publication.isDesired !== wanted) publication.setSubscribed(wanted);
		}
}
