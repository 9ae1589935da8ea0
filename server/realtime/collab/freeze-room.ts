import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import { readFicheValues } from './read-values.ts';
import type { Room } from './room.ts';

export interface FrozenDraft {
	readonly values: FicheValues;
	readonly generation: number;
	/** Fencing: `destroyDraft` works at this epoch only. */
	readonly epoch: number;
}

/**
 * Freezes a draft so that what is checked is what is finalised ([RT-10]): frames wait, all is stored, the database is told.
 *
 * The frames of the room wait in their inboxes instead of being refused with 4409. That code is final for y-websocket,
 * whose page then throws its document away: a sentence typed during the few milliseconds of a check that ends with
 * findings would be lost. Waiting costs nothing; when the check fails the frames go on, when the fiche is finalised
 * all sockets close with 4410. Throws, with the room as it was, when something could not be stored; a change of state whose
 * answer came too late makes the next row « lost »: the room is loaded again, and is a draft again.
 */
export async function freezeRoom(
	room: Room,
	store: Pick<CollabStore, 'changeState'>,
	flush: (room: Room) => Promise<void>
): Promise<FrozenDraft> {
	if (room.frozen || room.over) throw new Error('draft is already being finalised');
	room.frozen = true;
	try {
		await flush(room);
		const epoch = await store.changeState(room.key, room.epoch, 'draft', 'frozen');
		if (epoch === null) {
			room.abandon('autre serveur');
			throw new Error('draft is written by another node');
		}
		room.epoch = epoch;
		return { values: readFicheValues(room.fiche), generation: room.key.generation, epoch };
	} catch (error) {
		room.frozen = false;
		throw error;
	}
}

/** Lifts the freeze under a new epoch; a finaliser that is late can not destroy the draft any more. */
export async function thawRoom(room: Room, store: CollabStore): Promise<void> {
	const epoch = await store.changeState(room.key, room.epoch, 'frozen', 'draft');
	if (epoch === null) {
		room.abandon('autre serveur');
		return;
	}
	room.epoch = epoch;
	room.frozen = false;
}
