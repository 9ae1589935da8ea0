import type { Room } from '@livekit/rtc-node';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';

type Encryption = NonNullable<NonNullable<Parameters<Room['connect']>[2]>['encryption']>;

/** `KeyDerivationFunction.HKDF`, which the SDK does not hand on. */
const HKDF = 1;

/**
 * How the media of this pass is encrypted from end to end; null when the operator switched it off. The key is 32 random
 * bytes, from which both clients derive theirs in the same way.
 */
export function encryptionOf({ key }: Pick<MediaPass, 'key'>): Encryption | null {
	if (key === null) return null;
	const sharedKey = Buffer.from(key, 'base64url');
	return { keyProviderOptions: { sharedKey, keyDerivationFunction: HKDF } };
}
