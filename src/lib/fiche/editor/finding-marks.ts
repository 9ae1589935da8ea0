import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';

const show = StateEffect.define<readonly ShownFinding[]>();

// The shape differs, not only the colour: wavy, dashed, dotted (editor.css).
const marks = {
	blocking: Decoration.mark({ class: 'finding finding-blocking' }),
	confirm: Decoration.mark({ class: 'finding finding-confirm' }),
	advice: Decoration.mark({ class: 'finding finding-advice' })
} as const;

const field = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(former, transaction) {
		let decorations = former.map(transaction.changes);
		for (const effect of transaction.effects) {
			if (!effect.is(show)) continue;
			const doc = transaction.newDoc;
			// Found in a text of a moment ago: only what still reads the same is underlined.
			const standing = effect.value.filter(
				({ start, end, passage }) => end > start && doc.sliceString(start, end) === passage
			);
			decorations = Decoration.set(
				standing.map(({ severity, start, end }) => marks[severity].range(start, end)),
				true
			);
		}
		return decorations;
	},
	provide: (self) => EditorView.decorations.from(self)
});

/** Underlines findings; they follow the text while others type. */
export const findingMarks: Extension = field;

/** Replaces what is underlined. */
export function showFindings(view: EditorView, findings: readonly ShownFinding[]): void {
	if (!isShown(view.state.field(field), findings)) view.dispatch({ effects: show.of(findings) });
}

/** At each keystroke findings move as the marks already have: an update for nothing would slow the typing down. */
function isShown(decorations: DecorationSet, findings: readonly ShownFinding[]): boolean {
	const cursor = decorations.iter();
	for (const { start, end, severity } of findings) {
		const { from, to, value } = cursor;
		if (from !== start || to !== end || value !== marks[severity]) return false;
		cursor.next();
	}
	return cursor.value === null;
}
