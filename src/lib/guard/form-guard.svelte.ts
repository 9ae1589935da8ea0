import { FindingPlaces } from './finding-places.ts';
import { GuardClient } from './guard-client.svelte.ts';
import type { PublicNames, Texts } from './guard-message.ts';
import type { ShownFinding } from './shown-finding.ts';

const pause = 300;
const none: readonly ShownFinding[] = [];

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * The guard of a form, while it is filled in: it shows what the server will say of each free text. Without a script,
 * or without an answer, the form is the same and the server decides.
 */
export class FormGuard {
	#found = $state.raw<Readonly<Record<string, readonly ShownFinding[]>>>({});
	#texts: Texts = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #controls: Record<string, Control> = {};
	readonly #places = new FindingPlaces();
	readonly #guard: GuardClient;
	readonly #names: () => PublicNames;

	constructor(names: () => PublicNames, guard = new GuardClient()) {
		this.#names = names;
		this.#guard = guard;
		guard.onfound = (found, read) => {
			this.#found = this.#places.take(found, read);
		};
	}

	of(name: string): readonly ShownFinding[] {
		return this.#found[name] ?? none;
	}

	/** Attaches a control of the form: its text is read from the first letter on. */
	watch(name: string): (control: Control) => () => void {
		return (control) => {
			const read = () => this.#typed({ ...this.#texts, [name]: control.value });
			this.#controls[name] = control;
			control.addEventListener('input', read);
			if (control.value !== '') read();
			return () => {
				control.removeEventListener('input', read);
				const others = Object.entries(this.#texts).filter(([other]) => other !== name);
				this.#typed(Object.fromEntries(others));
			};
		};
	}

	/** Selects a passage in its control. */
	reveal(name: string, finding: ShownFinding): void {
		const control = this.#controls[name];
		const place = this.#places.at(finding);
		control?.focus();
		if (place) control?.setSelectionRange(place.start, place.end);
	}

	/** Replaces a passage as typing would, so that the browser's Ctrl+Z takes it back ([GAR-59]). */
	mend(name: string, finding: ShownFinding, replacement: string): void {
		const control = this.#controls[name];
		const place = this.#places.at(finding);
		if (!control || !place || !control.value.startsWith(finding.passage, place.start)) return;
		this.reveal(name, finding);
		// Deprecated, and the only way to write in the history of a control.
		if (!document.execCommand('insertText', false, replacement)) {
			control.setRangeText(replacement, place.start, place.end, 'end');
			control.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}

	wipe(): void {
		clearTimeout(this.#timer);
		this.#guard.wipe();
	}

	#typed(texts: Texts): void {
		this.#texts = texts;
		this.#places.follow(texts);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#guard.ask(texts, this.#names()), pause);
	}
}
