import type { LocalMedia } from '../local-media.svelte.ts';
import { compareDevices, tidyLabel, type Device, type PluggedDevice } from './compare-devices.ts';

/** The client takes another device by itself first; then one sees which, or that there is none. */
const SETTLES_MS = 1200;

const gone = {
	microphone: {
		replaced: (old: string, by: string) =>
			`${old} a été débranché. Votre voix passe maintenant par ${by}.`,
		none: (old: string) =>
			`${old} a été débranché\u00A0: on ne vous entend plus. Branchez un autre micro, puis rallumez le vôtre.`
	},
	camera: {
		replaced: (old: string, by: string) =>
			`${old} a été débranchée. Votre image vient maintenant de ${by}.`,
		none: (old: string) => `${old} a été débranchée\u00A0: on ne vous voit plus.`
	}
} as const;

interface Told {
	/** Says aloud and on screen what has just happened. */
	readonly say: (words: string) => void;
	readonly useOutput: (deviceId: string) => void;
}

/** Follows what is plugged in and out while the room is open. */
export class DeviceWatch {
	list = $state.raw<readonly Device[]>([]);
	/** Came while one was there: proposed, never taken by itself. */
	plugged = $state.raw<PluggedDevice | null>(null);
	readonly #local: LocalMedia;
	readonly #told: Told;

	constructor(local: LocalMedia, told: Told) {
		this.#local = local;
		this.#told = told;
	}

	/** Until the returned function is called. */
	run(): () => void {
		const source = navigator.mediaDevices;
		if (!source) return () => undefined;
		const change = () => void this.#change();
		void this.#read().then((list) => (this.list = list));
		source.addEventListener('devicechange', change);
		return () => source.removeEventListener('devicechange', change);
	}

	async #read(): Promise<readonly Device[]> {
		return navigator.mediaDevices.enumerateDevices().catch(() => []);
	}

	/** Names and ids come only once a device was opened: the list is read again then. */
	async refresh(): Promise<void> {
		if (navigator.mediaDevices) this.list = await this.#read();
	}

	async #change(): Promise<void> {
		const before = this.list;
		const after = await this.#read();
		this.list = after;
		// Before anything was allowed a browser names nothing: there is nothing to compare.
		if (!before.some(({ label }) => label !== '')) return;
		const change = compareDevices(before, after);
		if (change.plugged?.label) this.plugged = change.plugged;
		const left = change.gone.map(({ label }) => tidyLabel(label));
		if (this.plugged && left.includes(this.plugged.label)) this.plugged = null;
		for (const kind of ['microphone', 'camera'] as const) {
			const used = tidyLabel(this.#local[kind]?.mediaStreamTrack.label ?? '');
			if (used !== '' && left.includes(used))
				setTimeout(() => this.#settled(kind, used), SETTLES_MS);
		}
	}

	#settled(kind: 'microphone' | 'camera', old: string): void {
		const track = this.#local[kind]?.mediaStreamTrack;
		const by = tidyLabel(track?.label ?? '');
		if (track?.readyState === 'live' && by !== old) {
			this.#told.say(gone[kind].replaced(old, by));
			return;
		}
		this.#local.lost(kind);
		this.#told.say(gone[kind].none(old));
	}

	/** « Utiliser ce casque »: both its sides. */
	async take(): Promise<void> {
		const { plugged } = this;
		this.plugged = null;
		if (plugged?.microphoneId) await this.#local.choose('microphone', plugged.microphoneId);
		if (plugged?.outputId) this.#told.useOutput(plugged.outputId);
	}
}
