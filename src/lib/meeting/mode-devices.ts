import type { BrowserMode } from '#domain/intervision/presence-mode.ts';

interface ModeDevices {
	readonly camera: boolean;
	readonly microphone: boolean;
	/** Whether this browser plays the voices of the others. */
	readonly speaker: boolean;
}

/** What each way of attending opens on this device. */
export const modeDevices: Readonly<Record<BrowserMode, ModeDevices>> = {
	visio: { camera: true, microphone: true, speaker: true },
	audio: { camera: false, microphone: true, speaker: true },
	fiche: { camera: false, microphone: false, speaker: false }
};
