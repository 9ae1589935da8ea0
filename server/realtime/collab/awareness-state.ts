import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { greatestClient } from './update-structs.ts';

/** One entry as a browser sends it; `json` is still what it claims. */
export interface AwarenessEntry {
	readonly clientId: number;
	readonly json: string;
}

/** Who is shown as present. `palette` is an index: no colour text that a peer could forge ([RT-11], §5). */
export interface AwarenessUser {
	readonly personId: string;
	readonly name: string;
	readonly palette: number;
}

const greatestState = 2_048;
const greatestCount = 64;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const position = v.object({
	tname: v.optional(v.string()),
	item: v.optional(v.nullable(v.object({ client: whole, clock: whole }))),
	assoc: v.optional(v.pipe(v.number(), v.safeInteger()))
});
const state = v.object({
	field: v.optional(v.nullable(v.string())),
	cursor: v.optional(v.nullable(v.object({ anchor: position, head: position })))
});
type Position = v.InferOutput<typeof position>;

/** Reads an awareness update; null when it is not one, or when a state passes 2 kB. */
export function parseAwareness(bytes: Uint8Array): readonly AwarenessEntry[] | null {
	try {
		const decoder = decoding.createDecoder(bytes);
		const count = decoding.readVarUint(decoder);
		if (count > greatestCount) return null;
		const entries: AwarenessEntry[] = [];
		for (let index = 0; index < count; index++) {
			const clientId = decoding.readVarUint(decoder);
			decoding.readVarUint(decoder);
			const json = decoding.readVarString(decoder);
			if (json.length > greatestState || clientId > greatestClient) return null;
			entries.push({ clientId, json });
		}
		return entries;
	} catch {
		// Truncated: not an awareness update.
		return null;
	}
}

/**
 * Rewrites what a browser says of itself: who it is comes from the session, and only the field and the caret
 * are kept, checked against the form, so that nothing else travels ([RT-11]). Null: it left, or says nothing valid.
 */
export function rewriteState(json: string, user: AwarenessUser, shape: FicheShape): string | null {
	let claimed: unknown;
	try {
		claimed = JSON.parse(json);
	} catch {
		// Not JSON: as if nothing had been said.
		return null;
	}
	if (claimed === null) return null;
	const parsed = v.safeParse(state, claimed);
	const { field, cursor } = parsed.success ? parsed.output : {};
	const anchor = cursor ? rewritePosition(cursor.anchor, shape) : null;
	const head = cursor ? rewritePosition(cursor.head, shape) : null;
	return JSON.stringify({
		user,
		field: field && isField(field, shape) ? field : null,
		cursor: anchor && head ? { anchor, head } : null
	});
}

function isField(field: string, shape: FicheShape): boolean {
	if (shape.texts.has(field) || shape.entries.has(field)) return true;
	for (const key of shape.entries.keys()) if (key.startsWith(`${field}.`)) return true;
	return false;
}

function rewritePosition(given: Position, shape: FicheShape) {
	const { tname, item, assoc } = given;
	if (tname !== undefined && !shape.texts.has(tname)) return null;
	if (tname === undefined && !item) return null;
	return {
		...(tname === undefined ? {} : { tname }),
		...(item ? { item: { client: item.client, clock: item.clock } } : {}),
		assoc: assoc !== undefined && assoc < 0 ? -1 : 0
	};
}

/** Encodes states for y-protocols' awareness; `json` null says that the client left. */
export function encodeStates(
	states: readonly { clientId: number; clock: number; json: string | null }[]
): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, states.length);
		for (const { clientId, clock, json } of states) {
			encoding.writeVarUint(encoder, clientId);
			encoding.writeVarUint(encoder, clock);
			encoding.writeVarString(encoder, json ?? 'null');
		}
	});
}
