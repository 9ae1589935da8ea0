import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** A word that only hostile frames carry: where it is found, one of them got through. */
export const marker = 'INTRUS';

/** What a hostile peer knows of the room: its own next struct, and somebody else's text. */
export interface HostileScene {
	readonly attacker: number;
	/** Next clock of the attacker's id. */
	readonly clock: number;
	/** Wrote in « contexte », from clock 0 on, at least two characters. */
	readonly victim: number;
	/** Next clock of the victim's id. */
	readonly victimClock: number;
}

/** One hostile update: what it is, and its bytes. */
export type HostileUpdate = readonly [name: string, make: (scene: HostileScene) => Uint8Array];

/** Everything that an empty document of the attacker's holds after an act. */
export function writtenBy({ attacker }: HostileScene, act: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = attacker;
	act(doc);
	return Y.encodeStateAsUpdate(doc);
}

/** A struct of an update written by hand; see Yjs, Item.write. */
export interface Struct {
	/** 0: collected; 1: deleted; 2: JSON; 3: binary; 4: text; 5: embed; 6: format; 7: type; 8: any; 9: document; 10: skip. */
	readonly ref: number;
	readonly origin?: readonly [client: number, clock: number];
	readonly right?: readonly [client: number, clock: number];
	/** A root's name, or the id of an item. */
	readonly parent?: string | readonly [client: number, clock: number] | undefined;
	readonly key?: string | undefined;
	content(e: encoding.Encoder): void;
}

export interface Block {
	readonly client: number;
	readonly clock: number;
	readonly structs: readonly Struct[];
	/** Said instead of how many there are. */
	readonly declared?: number;
}

export type Ranges = readonly (readonly [
	client: number,
	ranges: readonly (readonly [number, number])[]
])[];

/** Writes an update by hand (V1). */
export function writeUpdate(blocks: readonly Block[], deletes: Ranges = []): Uint8Array {
	return encoding.encode((e) => {
		encoding.writeVarUint(e, blocks.length);
		for (const { client, clock, structs, declared } of blocks) {
			encoding.writeVarUint(e, declared ?? structs.length);
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, clock);
			for (const struct of structs) writeStruct(e, struct);
		}
		encoding.writeVarUint(e, deletes.length);
		for (const [client, ranges] of deletes) {
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, ranges.length);
			for (const [clock, length] of ranges) {
				encoding.writeVarUint(e, clock);
				encoding.writeVarUint(e, length);
			}
		}
	});
}

function writeStruct(e: encoding.Encoder, struct: Struct): void {
	const { ref, origin, right, parent, key, content } = struct;
	const hasKey = key !== undefined ? 0x20 : 0;
	encoding.writeUint8(e, ref | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | hasKey);
	if (origin) writeId(e, origin);
	if (right) writeId(e, right);
	if (parent !== undefined) {
		encoding.writeVarUint(e, typeof parent === 'string' ? 1 : 0);
		if (typeof parent === 'string') encoding.writeVarString(e, parent);
		else writeId(e, parent);
		if (key !== undefined) encoding.writeVarString(e, key);
	}
	content(e);
}

function writeId(e: encoding.Encoder, [client, clock]: readonly [number, number]): void {
	encoding.writeVarUint(e, client);
	encoding.writeVarUint(e, clock);
}

/** Text, at the beginning of a root unless it has neighbours. */
export const text = (words: string, at: Partial<Struct> = { parent: 'contexte' }): Struct => ({
	ref: 4,
	content: (e) => encoding.writeVarString(e, words),
	...at
});

/** One value under a key of the map. */
export const entry = (key: string, value: unknown, at: Partial<Struct> = {}): Struct => ({
	ref: 8,
	parent: 'champs',
	key,
	content(e) {
		encoding.writeVarUint(e, 1);
		encoding.writeAny(e, value as string);
	},
	...at
});

/** A struct that only says how long it is: collected, deleted or skipped. */
export const hollow = (ref: 0 | 1 | 10, length: number, at: Partial<Struct> = {}): Struct => ({
	ref,
	content: (e) => encoding.writeVarUint(e, length),
	...at
});
