import type { AnswerRow } from '#domain/document/printable-document.ts';
import type { FinalFiche } from './final-fiche.ts';
import { printFicheFacts, printFicheSections } from './print-fiche.ts';

/** One field that two versions answer differently, in the words of each; nothing: « non renseigné ». */
export interface FicheChange {
	readonly label: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** [FIC-22] What differs between two versions, field by field, in the order of the form. */
export function compareFiches(before: FinalFiche, after: FinalFiche): readonly FicheChange[] {
	const former = readable(before);
	const later = readable(after);
	const labels = [...new Set([...later.keys(), ...former.keys()])];
	return labels.flatMap((label) => {
		const change = { label, before: former.get(label) ?? [], after: later.get(label) ?? [] };
		return change.before.join('\n') === change.after.join('\n') ? [] : [change];
	});
}

function readable(fiche: FinalFiche): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const { label, value } of printFicheFacts(fiche)) found.set(label, value ? [value] : []);
	for (const { heading, rows } of printFicheSections(fiche)) {
		for (const row of rows) found.set(`${heading}\u00A0: ${row.label}`, rowWords(row));
	}
	return found;
}

function rowWords(row: AnswerRow): readonly string[] {
	switch (row.kind) {
		case 'text':
			return row.paragraphs;
		case 'value':
			return row.value ? [row.value] : [];
		case 'persons':
			return row.persons.map(({ name, fonction }) => `${name}, ${fonction}`);
		case 'choices':
			return row.choices
				.filter(({ checked }) => checked)
				.map(({ label, precision }) => (precision ? `${label}\u00A0: ${precision}` : label));
	}
}
