import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { collabPath } from '#domain/realtime/ack-message.ts';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import { adaptSocket, type CollabSocket } from './collab-socket.ts';
import type { CollabPerson } from './collab-person.ts';
import { Compactor } from './compactor.ts';
import { destroyKey } from './destroy-key.ts';
import { freezeRoom, thawRoom, type FrozenDraft } from './freeze-room.ts';
import { HubTimers } from './hub-timers.ts';
import type { CollabHubOptions } from './hub-options.ts';
import { collabLimits, collabTiming } from './limits.ts';
import { NameWatch } from './name-watch.ts';
import { createDraft } from './new-draft.ts';
import { RoomRegistry } from './room-registry.ts';
import type { Room } from './room.ts';
import type { SeatFilter } from './seat-filter.ts';
import { SeatList } from './seat-list.ts';
import { readFreeTexts } from './read-free-texts.ts';
import { nameFault } from './sql-state.ts';
import { StorageTeller } from './storage-teller.ts';
import { WriteQueue } from './write-queue.ts';
import { withinTime } from '../within-time.ts';

export type { CollabHubOptions } from './hub-options.ts';

/** The draft that a socket asks for. */
interface CollabPlace {
	readonly situationId: string;
	readonly generation: number;
}

/** Shared editing of the drafts: what the rest of the server may ask of it. */
export interface CollabHub {
	/**
	 * Takes over an upgrade whose Origin and session were checked. It is accepted even to be refused: y-websocket sees
	 * close codes and no HTTP status.
	 */
	accept(request: IncomingMessage, socket: Duplex, head: Buffer, person: CollabPerson): void;
	/** Seats a socket that is already open; `accept` ends here. */
	admit(person: CollabPerson, place: CollabPlace, socket: CollabSocket): void;
	/** Creates the draft with its initial content; does nothing when the situation has had one. */
	createDraft(situationId: string, formVersion: string, initial: FicheValues): Promise<void>;
	/** The plain content; null when there is no draft. */
	readValues(situationId: string): Promise<FicheValues | null>;
	/** Holds the text still and reads it; throws when something could not be stored. Always followed by one of the next two. */
	freeze(situationId: string): Promise<FrozenDraft>;
	unfreeze(situationId: string): Promise<void>;
	/**
	 * The finalising transaction, with `store.destroyDraft`, was committed: closes everyone and forgets the text at
	 * once, then destroys the key. Never rejects: what could not be destroyed now is at the next sweep.
	 */
	finalised(situationId: string): Promise<void>;
	/** Closes the matching sockets now; nothing that they sent or send afterwards reaches the document. */
	revoke(filter: SeatFilter, code?: CloseCode): void;
	/** [RT-22] Closes the matching sockets too, but lets in what is already on its way: a situation ends, nobody is put out. */
	dismiss(filter: SeatFilter): void;
	/** The free texts of a room in memory, by key; none when nobody has it open. */
	texts(situationId: string): Readonly<Record<string, string>>;
	/** Who is connected, by person. */
	presence(situationId: string): readonly string[];
	/** Closes everyone (1001) little by little, stores everything, gives the rooms back; in 11 s at most. */
	close(): Promise<void>;
}

/** Makes the hub. One per process; it starts its own timers and stops them in `close`. */
export function createCollabHub(options: CollabHubOptions): CollabHub {
	const timing = { ...collabTiming, ...options.timing };
	const { store, log } = options;
	const server = new WebSocketServer({
		noServer: true,
		maxPayload: collabLimits.frame,
		perMessageDeflate: false
	});
	const storage = new StorageTeller();
	const watch = new NameWatch(options, timing.watch, (situationId) => registry.find(situationId));
	const onPending = (room: Room): void => {
		queue.add(room);
		watch.changed(room);
	};
	const compactor: Compactor = new Compactor({ ...options, timing, rooms: () => registry.rooms });
	const registry: RoomRegistry = new RoomRegistry({ ...options, onPending }, timing, compactor);
	const queue = new WriteQueue({
		append: (rows) => store.appendUpdates(rows),
		timing,
		onLost: (room, why) => abandon(room, why),
		onStored: (room) => compactor.foldIfLong(room),
		onBound: (room) => storage.tell(room),
		onFault: (failing, error) => {
			storage.changed(failing, registry.rooms);
			if (failing && error === null) log.warn({}, 'drafts are not stored in time, still waiting');
			else if (failing)
				log.error({ fault: nameFault(error) }, 'drafts can not be stored, retrying');
			else log.info({}, 'drafts are stored again');
		}
	});
	const seats = new SeatList(options, timing, registry, { watch, storage });
	const timers = new HubTimers({ ...options, timing, registry, seats, abandon });

	function abandon(room: Room, why: string): void {
		log.warn({ situationId: room.key.situationId, why }, 'room is given up');
		room.abandon('enregistrement impossible');
		registry.forget(room);
	}

	async function giveAllBack(): Promise<void> {
		await queue.stop();
		await Promise.all(registry.rooms.map((room) => registry.unload(room)));
	}

	async function thaw(room: Room): Promise<void> {
		timers.stopFreeze(room);
		if (!room.frozen || room.over) return;
		try {
			await thawRoom(room, store);
		} catch (error) {
			timers.startFreeze(room, () => thaw(room));
			throw error;
		}
		if (room.over) registry.forget(room);
		seats.resume(room);
	}

	return {
		accept(request, socket, head, person) {
			server.handleUpgrade(request, socket, head, (ws) => {
				const place = parsePlace(request.url ?? '');
				if (place) seats.admit(person, place, adaptSocket(ws, socket));
				else ws.close(closeCodes.unknownRoom, 'introuvable');
			});
		},
		admit: (person, place, socket) => seats.admit(person, place, socket),
		createDraft: (situationId, formVersion, initial) =>
			createDraft(options, situationId, formVersion, initial),
		readValues: (situationId) => registry.readValues(situationId),
		async freeze(situationId) {
			const room = await registry.open(situationId);
			try {
				// Everybody's frames wait meanwhile: not for as long as a database may stand still.
				const frozen = await freezeRoom(
					room,
					{
						changeState: (...change) => withinTime(store.changeState(...change), timing.freezeFlush)
					},
					(flushed) => withinTime(queue.flush(flushed), timing.freezeFlush)
				);
				timers.startFreeze(room, () => thaw(room));
				return frozen;
			} catch (error) {
				if (room.over) registry.forget(room);
				else seats.resume(room);
				throw error;
			}
		},
		async unfreeze(situationId) {
			const room = registry.find(situationId);
			if (room) await thaw(room);
		},
		async finalised(situationId) {
			const room = registry.find(situationId);
			if (room) {
				timers.stopFreeze(room);
				room.end(closeCodes.finalised, 'finalisée');
				registry.forget(room);
			}
			await destroyKey(options, situationId);
		},
		revoke: (filter, code = closeCodes.accessRefused) => seats.revoke(filter, code),
		dismiss: (filter) => seats.dismiss(filter),
		texts(situationId) {
			const room = registry.find(situationId);
			return room ? readFreeTexts(room.fiche) : {};
		},
		presence: (situationId) => seats.presence(situationId),
		async close() {
			await seats.sendAway(closeCodes.serverLeaving, 'redémarrage');
			timers.stop();
			compactor.stop();
			watch.stop();
			try {
				await withinTime(giveAllBack(), timing.lastStore);
			} catch (error) {
				// Nothing acknowledged is missing, and browsers hold the rest.
				log.warn({ fault: nameFault(error) }, 'server leaves without having stored everything');
			}
			server.close();
		}
	};
}

const placePattern = new RegExp(`^${collabPath}/([A-Za-z0-9_-]{1,64})/([1-9][0-9]{0,8})$`);

function parsePlace(url: string): CollabPlace | null {
	const [, situationId, generation] = placePattern.exec(url.split('?')[0] ?? '') ?? [];
	if (situationId === undefined || generation === undefined) return null;
	return { situationId, generation: Number(generation) };
}
