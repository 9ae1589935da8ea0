import type { Awareness } from 'y-protocols/awareness';
import type { Section } from '#domain/fiche/field.ts';
import { holdsKey } from './section-of.ts';
import { parsePresence, type Cursor, type FichePresence } from './parse-presence.ts';

/** At most one awareness frame in this time: the server passes on five a second (collaboration.md §3.6). */
const pace = 200;

/** Who is in which field; written and read through Yjs awareness, never stored. */
export class PresenceState {
	others = $state.raw<readonly FichePresence[]>([]);
	readonly #awareness: Awareness;
	#field = $state<string | null>(null);
	#cursor: Cursor | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #read = (): void => {
		const found = [...this.#awareness.getStates()].flatMap(([client, state]) => {
			const presence = client === this.#awareness.clientID ? null : parsePresence(client, state);
			return presence ? [presence] : [];
		});
		this.others = found;
	};

	constructor(awareness: Awareness) {
		this.#awareness = awareness;
		awareness.on('change', this.#read);
		this.#read();
	}

	/** Each other person once, whatever the number of her tabs. */
	get people(): readonly FichePresence[] {
		return unique(this.others);
	}

	/** Where this person is. */
	get mine(): string | null {
		return this.#field;
	}

	/** The others whose focus is in this field. */
	inField(field: string): readonly FichePresence[] {
		return unique(this.others.filter((presence) => presence.field === field));
	}

	/** The others whose focus is in this part of the form. */
	inSection(section: Section): readonly FichePresence[] {
		return unique(this.others.filter(({ field }) => field !== null && holdsKey(section, field)));
	}

	enter(field: string): void {
		if (this.#field === field) return;
		this.#field = field;
		this.#cursor = null;
		this.#publish();
	}

	moveTo(field: string, cursor: Cursor): void {
		this.#field = field;
		this.#cursor = cursor;
		this.#publish();
	}

	// Without it a caret would stay where one no longer is (collaboration.md §5).
	leave(field: string): void {
		if (this.#field !== field) return;
		this.#field = null;
		this.#cursor = null;
		this.#publish();
	}

	destroy(): void {
		clearTimeout(this.#timer);
		this.#awareness.off('change', this.#read);
	}

	#publish(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#awareness.setLocalState({ field: this.#field, cursor: this.#cursor });
		}, pace);
	}
}

function unique(list: readonly FichePresence[]): readonly FichePresence[] {
	return [...new Map(list.map((presence) => [presence.personId, presence])).values()];
}
