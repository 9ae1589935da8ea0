import { StateEffect, type Extension, type Range } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	WidgetType,
	type DecorationSet,
	type EditorView,
	type PluginValue,
	type ViewUpdate
} from '@codemirror/view';
import type { FichePresence } from '../parse-presence.ts';

const redraw = StateEffect.define<null>();

class CaretWidget extends WidgetType {
	readonly name: string;
	readonly palette: number;

	constructor(name: string, palette: number) {
		super();
		this.name = name;
		this.palette = palette;
	}

	override eq(other: CaretWidget): boolean {
		return other.name === this.name && other.palette === this.palette;
	}

	toDOM(): HTMLElement {
		const caret = document.createElement('span');
		caret.className = `remote-caret person-${this.palette}`;
		// Said beside the field: inside, it would be read as text of the fiche.
		caret.setAttribute('aria-hidden', 'true');
		const label = document.createElement('span');
		label.className = 'remote-caret-name';
		label.textContent = this.name;
		caret.append(label);
		return caret;
	}

	override get estimatedHeight(): number {
		return -1;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

/** What the carets need from outside: who is in this field, and where a cursor stands now. */
export interface CaretSource {
	readonly people: () => readonly FichePresence[];
	readonly range: (presence: FichePresence) => { anchor: number; head: number } | null;
	/** Calls back when somebody moves; returns how to stop. */
	readonly listen: (listener: () => void) => () => void;
}

class RemoteCarets implements PluginValue {
	decorations: DecorationSet = Decoration.none;
	readonly #source: CaretSource;
	readonly #stop: () => void;

	constructor(view: EditorView, source: CaretSource) {
		this.#source = source;
		this.#stop = source.listen(() => view.dispatch({ effects: redraw.of(null) }));
		this.#draw(view.state.doc.length);
	}

	update(update: ViewUpdate): void {
		const moved = update.transactions.some(({ effects }) =>
			effects.some((effect) => effect.is(redraw))
		);
		if (moved || update.docChanged) this.#draw(update.state.doc.length);
	}

	destroy(): void {
		this.#stop();
	}

	#draw(length: number): void {
		const ranges = this.#source.people().flatMap((presence): Range<Decoration>[] => {
			const range = this.#source.range(presence);
			if (!range || Math.max(range.anchor, range.head) > length) return [];
			const [from, to] = [Math.min(range.anchor, range.head), Math.max(range.anchor, range.head)];
			const caret = Decoration.widget({
				widget: new CaretWidget(presence.name, presence.palette),
				side: 1
			}).range(range.head);
			const selected = Decoration.mark({ class: `remote-selection person-${presence.palette}` });
			return from < to ? [selected.range(from, to), caret] : [caret];
		});
		this.decorations = Decoration.set(ranges, true);
	}
}

/** Draws the carets of the others: a class per person, never a colour that a peer chose (collaboration.md §5). */
export function remoteCarets(source: CaretSource): Extension {
	return ViewPlugin.define((view) => new RemoteCarets(view, source), {
		decorations: (plugin) => plugin.decorations
	});
}
