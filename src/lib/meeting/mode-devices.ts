import type { BrowserMode } from '#domain/intervision/presence-mode.ts';

interface ModeDevices {
	readonly camera: boolean;
	readonly microphone: boolean;
	/** Whether this device plays the voices of the others. */
	readonly speaker: boolean;
}

/** What each way of attending opens on this device. */
export const modeDevices: Readonly<Record<BrowserMode | 'salle' | 'compagnon', ModeDevices>> = {
	visio: { camera: true, microphone: true, speaker: true },
	audio: { camera: false, microphone: true, speaker: true },
	fiche: { camera: false, microphone: false, speaker: false },
	salle: { camera: true, microphone: true, speaker: true },
	compagnon: { camera: false, microphone: false, speaker: false }
};
