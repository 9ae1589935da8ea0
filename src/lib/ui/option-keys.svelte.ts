interface Listed<Option> {
	options: () => readonly Option[];
	choose: (option: Option) => void;
	/** The option that is ready at once; -1: one takes an arrow first, and Enter keeps its own sense until then. */
	first: 0 | -1;
}

/** The keys of a field over a list of options: a combobox whose focus stays in the field (WAI-ARIA APG). */
export class OptionKeys<Option> {
	open = $state(false);
	readonly #listed: Listed<Option>;
	#at: number = $state(-1);

	constructor(listed: Listed<Option>) {
		this.#listed = listed;
	}

	/** Index of the option that Enter chooses; -1: none. The list may have become shorter meanwhile. */
	get active(): number {
		return Math.min(this.#at, this.#listed.options().length - 1);
	}

	/** Shows the list from its beginning: something else was typed. */
	restart(): void {
		this.open = true;
		this.#at = this.#listed.first;
	}

	onkeydown = (event: KeyboardEvent): void => {
		const options = this.#listed.options();
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step !== 0 && options.length > 0) {
			event.preventDefault();
			this.open = true;
			const from = this.active === -1 && step === -1 ? 0 : this.active;
			this.#at = (from + step + options.length) % options.length;
		}
		const option = options[this.active];
		if (event.key === 'Enter' && this.open && option !== undefined) {
			event.preventDefault();
			this.#listed.choose(option);
		}
	};
}
