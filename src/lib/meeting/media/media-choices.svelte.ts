import { readField } from '#lib/sync/read-field.ts';
import { layouts, type Layout } from '../stage/arrange-people.ts';
import { choicesKey as KEY } from './output-choice.ts';
import { receiveModes, type ReceiveMode } from './ladder.ts';

export interface StoredChoices {
	readonly layout: Layout;
	readonly receive: ReceiveMode;
	readonly hideSelf: boolean;
	/** A wish, as every device id is; null for the one of the system. */
	readonly outputId: string | null;
}
const usual: StoredChoices = {
	layout: 'orateur',
	receive: 'tout',
	hideSelf: false,
	outputId: null
};

/** Reads what was stored; each choice that is not ours any more is the usual one again. */
export function parseChoices(text: string | null): StoredChoices {
	if (text === null) return usual;
	try {
		const given: unknown = JSON.parse(text);
		const outputId = readField(given, 'outputId');
		return {
			layout: layouts.find((known) => known === readField(given, 'layout')) ?? usual.layout,
			receive: receiveModes.find((known) => known === readField(given, 'receive')) ?? usual.receive,
			hideSelf: readField(given, 'hideSelf') === true,
			outputId: typeof outputId === 'string' ? outputId : null
		};
	} catch {
		// Not JSON: someone else's value under our key.
		return usual;
	}
}

/** How this person likes to see and hear the others: kept by this browser, from one Intervision to the next. */
export class MediaChoices {
	#kept = $state.raw<StoredChoices>(usual);
	/** What a poor connection made one accept: not for the next Intervision. */
	#today = $state<ReceiveMode | null>(null);

	constructor() {
		try {
			this.#kept = parseChoices(localStorage.getItem(KEY));
		} catch {
			// No storage here: the usual choices, for this visit.
		}
	}

	get layout(): Layout {
		return this.#kept.layout;
	}

	set layout(layout: Layout) {
		this.#keep({ layout });
	}

	get receive(): ReceiveMode {
		return this.#today ?? this.#kept.receive;
	}

	set receive(receive: ReceiveMode) {
		this.#today = null;
		this.#keep({ receive });
	}

	receiveToday(receive: ReceiveMode): void {
		this.#today = receive;
	}

	get hideSelf(): boolean {
		return this.#kept.hideSelf;
	}

	set hideSelf(hideSelf: boolean) {
		this.#keep({ hideSelf });
	}

	get outputId(): string | null {
		return this.#kept.outputId;
	}

	set outputId(outputId: string | null) {
		this.#keep({ outputId });
	}

	#keep(change: Partial<StoredChoices>): void {
		this.#kept = { ...this.#kept, ...change };
		try {
			localStorage.setItem(KEY, JSON.stringify(this.#kept));
		} catch {
			// Kept for this visit only.
		}
	}
}
