import { seal, unseal } from '#server/keys/aead.ts';

/** Which stored thing is sealed: bound into the seal, so that a row can not be moved to another place. */
export interface SealedPlace {
	readonly situationId: string;
	readonly generation: number;
	readonly seq: number;
	/** u: updates; s: snapshot. */
	readonly kind: 'u' | 's';
}

const nameOf = ({ situationId, generation, seq, kind }: SealedPlace): string =>
	`${situationId}|${generation}|${seq}|${kind}`;

/** Seals bytes of a draft, bound to their place ([RT-8], §3.7). */
export const sealBytes = (
	key: Uint8Array,
	place: SealedPlace,
	plain: Uint8Array,
	makeIv: (length: number) => Uint8Array
): Uint8Array => seal(key, nameOf(place), plain, makeIv);

/** Opens sealed bytes; throws when the key, the place or a single bit is wrong. */
export const openBytes = (key: Uint8Array, place: SealedPlace, sealed: Uint8Array): Uint8Array =>
	unseal(key, nameOf(place), sealed);
