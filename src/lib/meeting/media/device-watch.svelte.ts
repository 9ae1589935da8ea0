import type { LocalMedia } from '../local-media.svelte.ts';
import {
	compareDevices,
	pluggedCamera,
	tidyLabel,
	type Device,
	type PluggedDevice
} from './compare-devices.ts';

/** The client takes another device by itself first; then one sees which, or that there is none. */
const SETTLES_MS = 1200;

const replaced = {
	microphone: (old: string, by: string) =>
		`${old} a été débranché. Votre voix passe maintenant par ${by}.`,
	camera: (old: string, by: string) =>
		`${old} a été débranchée. Votre image vient maintenant de ${by}.`
} as const;

/** Follows what is plugged in and out while the room is open. */
export class DeviceWatch {
	list = $state.raw<readonly Device[]>([]);
	/** Came while one was there: proposed, never taken by itself. */
	plugged = $state.raw<PluggedDevice | null>(null);
	readonly #local: LocalMedia;
	readonly #say: (words: string) => void;

	/** `say`: aloud and on screen, what has just happened. */
	constructor(local: LocalMedia, say: (words: string) => void) {
		this.#local = local;
		this.#say = say;
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
		// One more camera interests nobody; whoever has just lost hers is offered it.
		const camera = this.#local.misses('camera') ? pluggedCamera(before, after) : null;
		if (camera) this.#local.failure = null;
		const plugged = camera ?? change.plugged;
		if (plugged?.label) this.plugged = plugged;
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
			this.#say(replaced[kind](old, by));
		} else this.#local.lost(kind);
	}
}
