import type { Room } from '@livekit/rtc-node';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';

type Encryption = NonNullable<NonNullable<Parameters<Room['connect']>[2]>['encryption']>;

/**
 * How the media of this pass is encrypted from end to end; null when the operator switched it off. The key is the text
 * itself, from which both clients derive theirs in the same way.
 */
export function encryptionOf({ key }: Pick<MediaPass, 'key'>): Encryption | null {
	if (key === null) return null;
	return { keyProviderOptions: { sharedKey: new TextEncoder().encode(key) } };
}
