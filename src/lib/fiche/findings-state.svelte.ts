import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import { FindingPlaces } from '#lib/guard/finding-places.ts';
import type { GuardClient } from '#lib/guard/guard-client.svelte.ts';
import type { PublicNames, Texts, ToldTexts } from '#lib/guard/guard-message.ts';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';
import type { GuardMemory } from './guard-memory.svelte.ts';

/** A reading waits for this long without a keystroke, or a name would be flagged at each of its letters… */
const pause = 150;
/** …but no longer than this: several persons may type without a pause. */
const patience = 1000;
const none: readonly ShownFinding[] = [];

/** A finding with the text where it stands. */
export interface PlacedFinding {
	readonly key: string;
	readonly finding: ShownFinding;
}

/** What the guard says of the texts, and where it stands now. Advice: the server decides. */
export class FindingsState {
	/** As last read: by the guard of this browser, with what the server told. */
	#found = $state.raw<Readonly<Record<string, readonly ShownFinding[]>>>({});
	#texts: Texts = {};
	#names: PublicNames = { invited: [] };
	readonly #places = new FindingPlaces();
	readonly #definition: FicheDefinition;
	readonly #memory: GuardMemory;
	readonly #guard: GuardClient;
	readonly #told: (() => ToldTexts) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since: number | null = null;

	/** `told`: what the server says of the name to watch, located in the texts of this moment ([GAR-42]). */
	constructor(
		definition: FicheDefinition,
		memory: GuardMemory,
		guard: GuardClient,
		told?: () => ToldTexts
	) {
		this.#definition = definition;
		this.#memory = memory;
		this.#guard = guard;
		this.#told = told;
		guard.onfound = (found, read) => {
			this.#found = this.#places.take(found, read);
		};
	}

	/** Findings of a text, in reading order, but those answered « Ce n’est pas un nom ». */
	of(key: string): readonly ShownFinding[] {
		return this.#all(key).filter(({ id }) => !this.#memory.dismissed.has(id));
	}

	/** Those of a text that nobody has answered yet. */
	open(key: string): readonly ShownFinding[] {
		return this.of(key).filter(({ id }) => !this.#memory.maintained.has(id));
	}

	/** Everything that is left to look at, in the order of the form: advice too. */
	get stops(): readonly PlacedFinding[] {
		return this.#keys.flatMap((key) => this.open(key).map((finding) => ({ key, finding })));
	}

	/** Everything that stops finalisation, in the order of the form. */
	get unanswered(): readonly PlacedFinding[] {
		return this.stops.filter(({ finding }) => finding.severity !== 'advice');
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

	/** Where a finding stands in the text of now; null when its passage has changed since it was read. */
	locate(finding: ShownFinding): { readonly start: number; readonly end: number } | null {
		return this.#places.at(finding);
	}

	/** Mended: they leave the screen at once, without waiting for the next reading. */
	drop(key: string, findings: readonly ShownFinding[]): void {
		const rest = this.#all(key).filter((finding) => !findings.includes(finding));
		this.#found = { ...this.#found, [key]: rest };
	}

	/** To call at each change of the texts, and of what is told: follows the passages, and asks for a reading soon. */
	plan(values: FicheValues, names: PublicNames): void {
		this.#texts = Object.fromEntries(
			[...guardedTexts(this.#definition, values)].map(([key, { text }]) => [key, text])
		);
		this.#names = names;
		this.#places.follow(this.#texts);
		this.#since ??= performance.now();
		const left = this.#since + patience - performance.now();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(), Math.max(0, Math.min(pause, left)));
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}

	#ask(): void {
		this.#since = null;
		this.#guard.ask(this.#texts, this.#names, this.#told?.());
	}

	/** All that is known of one text. */
	#all(key: string): readonly ShownFinding[] {
		return this.#found[key] ?? none;
	}

	get #keys(): readonly string[] {
		return Object.keys(this.#found);
	}

	get #standing(): readonly string[] {
		return this.#keys.flatMap((key) => this.#all(key).map(({ id }) => id));
	}
}
