import { foldName } from '#domain/professionnel/fold-name.ts';
import { wordsOf, type Join } from '../joins.ts';
import type { Reached } from '../reach.ts';
import { columnWords } from '../column-words.ts';

/** What a list of labels calls the label itself. */
const labelWords = new Set([
	'nom',
	'libelle',
	'intitule',
	'designation',
	'valeur',
	'label',
	'type'
]);
const idWords = new Set(['id', 'n', 'no', 'num', 'numero', 'code', 'cle', 'ref', 'fk']);

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
const said = (words: readonly string[]): string => words.map(singular).join(' ');

/** The name of a column, or of a table, in folded words: « IdFiche », « ID_FICHE » and « id fiche » are one. */
export const nameOf = (name: string): string => said(wordsOf(name));

/** How well a column reached from a row fits a field: 0 not at all; its own name is better than its table's. */
export function fit(
	field: { readonly code: string; readonly label: string },
	{ ref, table }: Reached
): number {
	const wanted = wordsFor(field);
	const column = ref.at(-1) ?? '';
	const own = nameOf(column);
	if (wanted.has(own)) return 10 - ref.length;
	// « Poles.Libelle » is the pôle; so is « IdPole », a little less
	const bare = said(wordsOf(column).filter((word) => !idWords.has(word)));
	if (ref.length > 1 && labelWords.has(own) && wanted.has(nameOf(table.name)))
		return 9 - ref.length;
	if (ref.length > 1 && labelWords.has(own) && wanted.has(nameOf(without(ref.at(-2)))))
		return 8 - ref.length;
	return bare !== '' && bare !== own && wanted.has(bare) ? 2 : 0;
}

const without = (column: string | undefined): string =>
	wordsOf(column ?? '')
		.filter((word) => !idWords.has(word))
		.join(' ');

/** Every way in which a field is called, folded. */
export function wordsFor(field: {
	readonly code: string;
	readonly label: string;
}): ReadonlySet<string> {
	const names = [field.label, field.code, ...(columnWords[field.code] ?? [])];
	return new Set(names.map((name) => nameOf(name)));
}

/** Says whether one of these words names the table: « T_Intervisions », « tblPresence ». */
export function tableIs(name: string, words: readonly string[]): boolean {
	const folded = ` ${nameOf(name.replace(/^(?:t|tbl|tab)_?(?=[A-Z])/, ''))} `;
	return words.some((word) => folded.includes(` ${singular(foldName(word))} `));
}

export const joinOf = (joins: readonly Join[], table: string, column: string): Join | undefined =>
	joins.find((join) => join.table === table && join.column === column);
