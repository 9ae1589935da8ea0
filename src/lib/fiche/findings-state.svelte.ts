import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { GuardClient } from '#lib/guard/guard-client.svelte.ts';
import type { PublicNames, Texts } from '#lib/guard/guard-message.ts';
import { moveFindings } from '#lib/guard/move-findings.ts';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';
import type { GuardMemory } from './guard-memory.svelte.ts';

/** Between two readings: others may type without a pause, so that waiting for one could last. */
const pace = 150;
const none: readonly ShownFinding[] = [];

type Standing = Readonly<Record<string, readonly ShownFinding[]>>;

/** A finding with the text where it stands. */
export interface PlacedFinding {
	readonly key: string;
	readonly finding: ShownFinding;
}

/** What the guard says of the texts, and where it stands now. Advice: the server decides. */
export class FindingsState {
	/** From the guard of this browser, moved along with every change of the texts. */
	#own = $state.raw<Standing>({});
	#texts: Texts = {};
	#names: PublicNames = { invited: [] };
	readonly #definition: FicheDefinition;
	readonly #memory: GuardMemory;
	readonly #guard: GuardClient;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(definition: FicheDefinition, memory: GuardMemory, guard: GuardClient) {
		this.#definition = definition;
		this.#memory = memory;
		this.#guard = guard;
		guard.onfound = (found, read) => {
			this.#own = follow(Object.fromEntries(found), read, this.#texts);
		};
	}

	/** Findings of a text that still ask for an answer, in reading order. */
	of(key: string): readonly ShownFinding[] {
		return this.#all(key).filter(({ id }) => !this.#memory.dismissed.has(id));
	}

	/** Everything that is shown, in the order of the form. */
	get shown(): readonly PlacedFinding[] {
		return this.#keys.flatMap((key) => this.of(key).map((finding) => ({ key, finding })));
	}

	/** Everything that stops finalisation, in the order of the form. */
	get unanswered(): readonly PlacedFinding[] {
		return this.shown.filter(({ finding }) => finding.severity !== 'advice');
	}

	/** Ids dismissed that still stand in the text: the only ones worth sending. */
	get dismissed(): readonly string[] {
		const standing = this.#keys.flatMap((key) => this.#all(key).map(({ id }) => id));
		return [...this.#memory.dismissed].filter((id) => standing.includes(id));
	}

	/** To call at each change of the texts: moves what is shown, and asks for a reading soon. */
	plan(values: FicheValues, names: PublicNames): void {
		const texts = Object.fromEntries(
			[...guardedTexts(this.#definition, values)].map(([key, { text }]) => [key, text])
		);
		this.#own = follow(this.#own, this.#texts, texts);
		this.#texts = texts;
		this.#names = names;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#guard.ask(this.#texts, this.#names);
		}, pace);
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}

	/** All that is known of one text. Another reader's findings (the server's) would join here and in `#keys`. */
	#all(key: string): readonly ShownFinding[] {
		return this.#own[key] ?? none;
	}

	get #keys(): readonly string[] {
		return Object.keys(this.#own);
	}
}

/** What was found in some texts, where it stands in the texts as they are now, in their order. */
function follow(found: Standing, before: Texts, after: Texts): Standing {
	return Object.fromEntries(
		Object.entries(after).map(([key, text]) => [
			key,
			moveFindings(found[key] ?? none, before[key] ?? '', text)
		])
	);
}
