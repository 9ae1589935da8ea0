import type { CollabHubOptions } from './hub-options.ts';
import { nameFault } from './sql-state.ts';

/** Destroys the key of a draft that the database says is destroyed, and of no other ([RT-15]). Never rejects. */
export async function destroyKey(
	{ store, keys, log }: Pick<CollabHubOptions, 'store' | 'keys' | 'log'>,
	situationId: string
): Promise<void> {
	try {
		const room = await store.findRoom(situationId);
		if (room?.state === 'destroyed' && room.keyId !== null) await keys.destroy(room.keyId);
	} catch (error) {
		log.error({ situationId, fault: nameFault(error) }, 'key was not destroyed: the sweep will');
	}
}
