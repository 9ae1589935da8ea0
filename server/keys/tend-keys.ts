import type { DraftKeys, FindKeyedRooms } from './draft-keys.ts';

interface Kept {
	readonly keys: Pick<DraftKeys, 'sweep'>;
	readonly rooms: { readonly findKeyedRooms: FindKeyedRooms };
	readonly log: {
		info(facts: object, message: string): void;
		error(facts: object, message: string): void;
	};
}

/** Sweeps the keys of drafts and says, by counts and ids, what was found. */
export async function tendKeys({ keys, rooms, log }: Kept): Promise<void> {
	const { unreadable, ...counts } = await keys.sweep((keyIds) => rooms.findKeyedRooms(keyIds));
	if (counts.destroyed + counts.rewrapped + counts.orphans > 0)
		log.info(counts, 'keys of drafts were swept');
	if (unreadable.length > 0)
		log.error({ situations: unreadable }, 'drafts whose key is not available: nothing is touched');
}
