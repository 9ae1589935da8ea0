import { hkdfSync, randomBytes } from 'node:crypto';
import { seal, sealOverhead, unseal } from './aead.ts';
import { DraftKeyUnavailable, type KeyPlace } from './draft-keys.ts';

/** A key that wraps the keys of drafts. The secret that it comes from serves nothing else directly. */
export interface WrappingKey {
	/** Says which one wrapped an envelope, without telling it. */
	readonly id: Buffer;
	readonly bytes: Buffer;
}

const version = 1;
const idLength = 8;
const keyLength = 32;
const headLength = 1 + idLength;
const envelopeLength = headLength + keyLength + sealOverhead;

/** Derives the wrapping key of a secret: each use of DRAFT_KEY has its own label. */
export function wrappingKeyOf(secret: Uint8Array): WrappingKey {
	const derive = (label: string, length: number) =>
		Buffer.from(hkdfSync('sha256', secret, '', label, length));
	return {
		id: derive('intervisio wrapping key name', idLength),
		bytes: derive('intervisio wrapping key', keyLength)
	};
}

const nameOf = ({ situationId, generation }: KeyPlace, keyId: string): string =>
	`${situationId}|${generation}|${keyId}`;

/** Wraps a key: version (1) ‖ name of the wrapping key (8) ‖ the key, sealed. */
export function wrapKey(
	{ id, bytes }: WrappingKey,
	place: KeyPlace,
	keyId: string,
	key: Uint8Array
): Buffer {
	const sealed = seal(bytes, nameOf(place, keyId), key, (length) => randomBytes(length));
	return Buffer.concat([Buffer.from([version]), id, sealed]);
}

/** Unwraps a key and says which of these keys had wrapped it; throws DraftKeyUnavailable. */
export function unwrapKey(
	candidates: readonly WrappingKey[],
	place: KeyPlace,
	keyId: string,
	envelope: Buffer
): { readonly key: Uint8Array; readonly by: WrappingKey } {
	if (envelope.length !== envelopeLength || envelope[0] !== version)
		throw new DraftKeyUnavailable('damaged');
	const by = candidates.find(({ id }) => id.equals(envelope.subarray(1, headLength)));
	if (!by) throw new DraftKeyUnavailable('foreign');
	try {
		const opened = unseal(by.bytes, nameOf(place, keyId), envelope.subarray(headLength));
		return { key: new Uint8Array(opened), by };
	} catch {
		throw new DraftKeyUnavailable('damaged');
	}
}
