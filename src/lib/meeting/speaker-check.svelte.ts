import { makeTestSound } from './test-sound.ts';

/** Tries the loudspeaker: plays a sound on the chosen output and asks whether it was heard. */
export class SpeakerCheck {
	outputs = $state.raw<readonly MediaDeviceInfo[]>([]);
	/** Empty: the output that the computer chooses. */
	outputId = $state('');
	stage = $state<'repos' | 'joue' | 'question' | 'entendu' | 'muet' | 'bloque'>('repos');
	#player: HTMLAudioElement | null = null;
	#address = '';

	/** Browsers that let a page choose where sound comes out; Firefox ESR and older Safari do not. */
	get canChoose(): boolean {
		return this.outputs.length > 1 && 'setSinkId' in HTMLMediaElement.prototype;
	}

	async list(): Promise<void> {
		if (!navigator.mediaDevices) return;
		const devices = await navigator.mediaDevices.enumerateDevices();
		// Without permission the outputs have no name: nothing to choose from.
		this.outputs = devices.filter(({ kind, label }) => kind === 'audiooutput' && label);
		// The one of last time may be gone.
		if (!this.outputs.some(({ deviceId }) => deviceId === this.outputId)) this.outputId = '';
	}

	async play(): Promise<void> {
		this.stage = 'joue';
		try {
			await this.list();
			const player = this.#prepare();
			if ('setSinkId' in player && this.outputId) await player.setSinkId(this.outputId);
			player.currentTime = 0;
			await player.play();
			this.stage = 'question';
		} catch {
			// The output was unplugged, or the browser refuses sound to this page.
			this.stage = 'bloque';
		}
	}

	#prepare(): HTMLAudioElement {
		if (this.#player) return this.#player;
		this.#address = URL.createObjectURL(makeTestSound());
		this.#player = new Audio(this.#address);
		return this.#player;
	}

	answer(heard: boolean): void {
		this.stage = heard ? 'entendu' : 'muet';
	}

	stop(): void {
		this.#player?.pause();
		this.#player = null;
		if (this.#address) URL.revokeObjectURL(this.#address);
		this.#address = '';
	}
}
