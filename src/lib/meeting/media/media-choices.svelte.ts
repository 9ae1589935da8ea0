import * as v from 'valibot';
import { layouts, type Layout } from '../stage/arrange-people.ts';
import { choicesKey as KEY } from './output-choice.ts';
import { receiveModes, type ReceiveMode } from './ladder.ts';

const shape = v.object({
	layout: v.fallback(v.picklist(layouts), 'orateur'),
	receive: v.fallback(v.picklist(receiveModes), 'tout'),
	hideSelf: v.fallback(v.boolean(), false),
	/** A wish, as every device id is; null for the one of the system. */
	outputId: v.fallback(v.nullable(v.string()), null)
});
export type StoredChoices = v.InferOutput<typeof shape>;
const usual: StoredChoices = v.parse(shape, {});

/** Reads what was stored; each choice that is not ours any more is the usual one again. */
export function parseChoices(text: string | null): StoredChoices {
	if (text === null) return usual;
	try {
		const parsed = v.safeParse(shape, JSON.parse(text));
		return parsed.success ? parsed.output : usual;
	} catch {
		// Not JSON: someone else's value under our key.
		return usual;
	}
}

/** How this person likes to see and hear the others: kept by this browser, from one Intervision to the next. */
export class MediaChoices {
	#kept = $state.raw<StoredChoices>(usual);

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
		return this.#kept.receive;
	}

	set receive(receive: ReceiveMode) {
		this.#keep({ receive });
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
