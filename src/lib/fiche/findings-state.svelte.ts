import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import type { GuardMemory } from './guard-memory.svelte.ts';
import type { FicheReader, GuardNames, ShownFinding } from './read-fiche.ts';

const pause = 150;
const none: readonly ShownFinding[] = [];

/** What the guard says of the texts, shortly after the last keystroke. Advice: the server decides. */
export class FindingsState {
	#found = $state.raw<ReadonlyMap<string, readonly ShownFinding[]>>();
	readonly #memory: GuardMemory;
	readonly #definition: FicheDefinition;
	readonly #told: (() => ReadonlyMap<string, readonly ToldFinding[]>) | undefined;
	#reader: Promise<FicheReader> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `told`: what the server says of the name to watch, located at this moment. */
	constructor(
		definition: FicheDefinition,
		memory: GuardMemory,
		told?: () => ReadonlyMap<string, readonly ToldFinding[]>
	) {
		this.#definition = definition;
		this.#memory = memory;
		this.#told = told;
	}

	/** Findings of a text, in reading order, but those answered « Ce n’est pas un nom ». */
	of(key: string): readonly ShownFinding[] {
		const found = this.#found?.get(key) ?? none;
		return found.filter(({ id }) => !this.#memory.dismissed.has(id));
	}

	/** Everything that stops finalisation, text by text. */
	get unanswered(): readonly { readonly key: string; readonly finding: ShownFinding }[] {
		return [...(this.#found?.keys() ?? [])].flatMap((key) =>
			this.of(key)
				.filter(({ id, severity }) => severity !== 'advice' && !this.#memory.maintained.has(id))
				.map((finding) => ({ key, finding }))
		);
	}

	/** Ids dismissed that still stand in the text: the only ones worth sending. */
	get dismissed(): readonly string[] {
		const standing = this.#standing;
		return [...this.#memory.dismissed].filter((id) => standing.includes(id));
	}

	/** Passages kept with a reason that still stand in the text. */
	get maintained(): readonly PassageOverride[] {
		const standing = this.#standing;
		return [...this.#memory.maintained.values()].filter(({ id }) => standing.includes(id));
	}

	get #standing(): readonly string[] {
		return [...(this.#found?.values() ?? [])].flat().map(({ id }) => id);
	}

	/** Asks for a reading; several in a row make one. Call again when the names to watch change, or what is told. */
	plan(values: FicheValues, names: GuardNames): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#read(values, names), pause);
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}

	async #read(values: FicheValues, names: GuardNames): Promise<void> {
		// The lexicons come after the first paint.
		this.#reader ??= import('./read-fiche.ts').then(({ FicheReader }) => new FicheReader());
		const reader = await this.#reader;
		const texts = [...guardedTexts(this.#definition, values)].map(([key, { text }]) => [key, text]);
		this.#found = reader.read(Object.fromEntries(texts), names, this.#told?.());
	}
}
