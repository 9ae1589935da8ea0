import type { DeviceFailure } from '../device-failure.ts';

const titles = {
	camera: 'Votre caméra ne répond plus\u00A0: on ne vous voit plus.',
	microphone: 'Votre micro ne répond plus\u00A0: on ne vous entend plus.'
} as const;

/** [MED-5] Something in use was pulled out, or has stopped, and nothing took its place. */
export function deviceGone(device: keyof typeof titles): DeviceFailure {
	return {
		kind: 'absente',
		title: titles[device],
		advice: 'Rebranchez l’appareil, ou branchez-en un autre, puis réessayez. Le reste continue.',
		steps: []
	};
}
