import { toaster } from './toaster.svelte.ts';

/** A part of the page that opens on a press: its code comes with the first one. */
export class Later<Part> {
	part = $state.raw<Part | null>(null);
	readonly #load: () => Promise<{ readonly default: Part }>;

	constructor(load: () => Promise<{ readonly default: Part }>) {
		this.#load = load;
	}

	/** `giveUp` puts back what the press had unfolded: the next one tries again. */
	async ask(giveUp: () => void): Promise<void> {
		if (this.part) return;
		try {
			this.part = (await this.#load()).default;
		} catch {
			giveUp();
			toaster.show(
				'Cette fenêtre n’a pas pu s’ouvrir. Vérifiez la connexion et réessayez, sinon rechargez la page.',
				{ tone: 'info' }
			);
		}
	}
}
