const off = 'non';

/** Whether some shortcuts are listened to; a choice of this browser, on until it says otherwise (WCAG 2.1.4). */
export class KeySwitch {
	readonly #name: string;
	#on = $state(true);

	/** `name`: under which the choice is kept. */
	constructor(name: string) {
		this.#name = name;
		try {
			this.#on = localStorage.getItem(name) !== off;
		} catch {
			// No storage here, or on the server: they are on.
		}
	}

	get on(): boolean {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		try {
			if (on) localStorage.removeItem(this.#name);
			else localStorage.setItem(this.#name, off);
		} catch {
			// Kept for this visit only.
		}
	}
}
