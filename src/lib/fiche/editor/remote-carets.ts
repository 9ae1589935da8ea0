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
import { initialsOf } from '#lib/ui/initials.ts';
import type { FichePresence } from '../parse-presence.ts';

const redraw = StateEffect.define<null>();
/** A caret that has just moved bears the whole name for this long, then the initials: a name hides the line above. */
const fresh = 2_500;

type Label = Pick<FichePresence, 'client' | 'name' | 'palette'>;

class CaretWidget extends WidgetType {
	readonly label: Label;
	readonly isFresh: boolean;

	constructor(label: Label, isFresh: boolean) {
		super();
		this.label = label;
		this.isFresh = isFresh;
	}

	// Whose it is counts too: several people may share a colour, or a name (collaboration.md §5).
	override eq({ label, isFresh }: CaretWidget): boolean {
		const { client, name, palette } = this.label;
		const same = client === label.client && name === label.name && palette === label.palette;
		return same && isFresh === this.isFresh;
	}

	toDOM(): HTMLElement {
		const { name, palette } = this.label;
		const caret = document.createElement('span');
		caret.className = `remote-caret person-${palette}`;
		// Said beside the field: inside, it would be read as text of the fiche, or copied with it.
		caret.setAttribute('aria-hidden', 'true');
		const flag = document.createElement('span');
		flag.className = this.isFresh ? 'remote-caret-name' : 'remote-caret-name short';
		flag.dataset.label = this.isFresh ? name : initialsOf(name);
		caret.append(flag);
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
	/** Where each one said that she was, and since when. */
	#places = new Map<number, { readonly said: string; readonly since: number }>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(view: EditorView, source: CaretSource) {
		this.#source = source;
		this.#stop = source.listen(() => view.dispatch({ effects: redraw.of(null) }));
		this.#draw(view);
	}

	update({ transactions, docChanged, geometryChanged, view }: ViewUpdate): void {
		const moved = transactions.some(({ effects }) => effects.some((effect) => effect.is(redraw)));
		if (moved || docChanged) this.#draw(view);
		else if (geometryChanged) turnNames(view);
	}

	destroy(): void {
		clearTimeout(this.#timer);
		this.#stop();
	}

	#draw(view: EditorView): void {
		const { length } = view.state.doc;
		const people = this.#source.people().flatMap((presence) => {
			const range = this.#source.range(presence);
			const fits = range && Math.max(range.anchor, range.head) <= length;
			return fits ? [{ presence, range }] : [];
		});
		const now = Date.now();
		this.#places = new Map(
			people.map(({ presence: { client, cursor }, range }) => {
				// At the very end a position stays the same while one types.
				const said = JSON.stringify([cursor, range.head === length && length]);
				const before = this.#places.get(client);
				return [client, before?.said === said ? before : { said, since: now }];
			})
		);
		const isFresh = (client: number) => now - (this.#places.get(client)?.since ?? 0) < fresh;
		const ranges = people.flatMap(({ presence, range }) =>
			drawOne(presence, range, isFresh(presence.client))
		);
		this.decorations = Decoration.set(ranges, true);
		clearTimeout(this.#timer);
		if (people.some(({ presence }) => isFresh(presence.client)))
			this.#timer = setTimeout(() => view.dispatch({ effects: redraw.of(null) }), fresh);
		turnNames(view);
	}
}

function drawOne(
	presence: FichePresence,
	{ anchor, head }: { anchor: number; head: number },
	isFresh: boolean
): Range<Decoration>[] {
	const { client, name, palette } = presence;
	const widget = new CaretWidget({ client, name, palette }, isFresh);
	const caret = Decoration.widget({ widget, side: 1 }).range(head);
	if (anchor === head) return [caret];
	const selected = Decoration.mark({ class: `remote-selection person-${palette}` });
	return [selected.range(Math.min(anchor, head), Math.max(anchor, head)), caret];
}

/** Near the end of a line a name goes to the left of its caret, or it would leave the field. */
function turnNames(view: EditorView): void {
	view.requestMeasure({
		key: turnNames,
		read: ({ contentDOM }) => {
			const { right } = contentDOM.getBoundingClientRect();
			return [...contentDOM.querySelectorAll<HTMLElement>('.remote-caret')].map((caret) => {
				const width = caret.firstElementChild?.getBoundingClientRect().width ?? 0;
				return { caret, turned: caret.getBoundingClientRect().left + width > right };
			});
		},
		write: (carets) => {
			for (const { caret, turned } of carets) caret.classList.toggle('turned', turned);
		}
	});
}

/** Draws the carets of the others: a class per person, never a colour that a peer chose (collaboration.md §5). */
export function remoteCarets(source: CaretSource): Extension {
	return ViewPlugin.define((view) => new RemoteCarets(view, source), {
		decorations: (plugin) => plugin.decorations
	});
}
