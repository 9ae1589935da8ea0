import type { E2EEOptions } from '@livekit/rtc-node';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { rtc } from './rtc.ts';

/** How the media of this pass is encrypted from end to end; null when the operator switched it off. */
export function encryptionOf({ key }: MediaPass): E2EEOptions | null {
	if (key === null) return null;
	const { defaultE2EEOptions } = rtc;
	const { keyProviderOptions } = defaultE2EEOptions;
	const sharedKey = new TextEncoder().encode(key);
	return { ...defaultE2EEOptions, keyProviderOptions: { ...keyProviderOptions, sharedKey } };
}
