import { createAgendaStore } from '#server/db/agenda.ts';
import type { Sql } from '#server/db/database.ts';
import { createFacilitationStore } from '#server/db/facilitation.ts';
import { createGuestDoor } from '#server/db/guest-door.ts';
import { createJournal } from '#server/db/journal.ts';
import { createLobbyStore } from '#server/db/lobby.ts';
import { createMediaRoomStore } from '#server/db/media-rooms.ts';
import { createMeetingReader } from '#server/db/meeting-reader.ts';
import { createPresenceStore } from '#server/db/presence.ts';
import { createRecognitionStore } from '#server/db/recognitions.ts';
import { createSeatStore } from '#server/db/seats.ts';
import { randomId } from '#server/random-id.ts';
import { createKnownNames } from '#server/known-names.ts';
import {
	createLiveHub,
	type LiveHub,
	type LiveHubOptions
} from '#server/realtime/live/live-hub.ts';
import type { LiveFichePort } from '#server/realtime/live/live-ports.ts';
import { readDirectly } from '#tests/support/guard/read-directly.ts';

interface Around {
	readonly media: LiveHubOptions['media'];
	/** Told of what the meeting takes from the shared fiche, which has its own tests (collab.test.ts). */
	readonly revoke?: LiveFichePort['revoke'];
}

/** The hub of a process that has just started, over the real stores of this database. */
export function openHubOn(sql: Sql, { media, revoke = () => undefined }: Around): LiveHub {
	const drafts = new Set<string>();
	const log = { warn: () => undefined, error: () => undefined };
	return createLiveHub({
		ports: {
			id: randomId,
			loadFacts: createMeetingReader(sql).loadFacts,
			lobby: createLobbyStore(sql),
			guests: createGuestDoor(sql, () => new Date()),
			agenda: createAgendaStore(sql),
			facilitation: createFacilitationStore(sql),
			presence: createPresenceStore(sql),
			recognitions: createRecognitionStore(sql),
			rooms: createMediaRoomStore(sql),
			seats: createSeatStore(sql),
			journal: createJournal(sql),
			fiche: {
				ensureDraft: async (situationId) => void drafts.add(situationId),
				generation: async (situationId) => (drafts.has(situationId) ? 1 : null),
				revoke,
				dismiss: () => undefined,
				texts: () => ({})
			},
			names: createKnownNames(Date.now),
			readWithGuard: readDirectly
		},
		media,
		log,
		now: () => new Date()
	});
}
