import { foldName } from '#domain/professionnel/fold-name.ts';
import type { Join } from '../joins.ts';
import type { FieldMapping } from '../mapping.ts';
import { reachable, type ColumnRef } from '../reach.ts';
import { readOption, readYesNo } from '../read-value.ts';
import { splitList } from '../read-field.ts';
import { cellText, type SourceTable } from '../source.ts';
import type { TargetField } from '../target.ts';
import { wordsOfAnswer } from '../answer-words.ts';
import { groupWords } from '../column-words.ts';
import { fit, wordsFor, nameOf, tableIs } from './name-match.ts';

/** Columns of yes and no, found to be answers: field → option → column. */
export type Ticks = ReadonlyMap<string, Readonly<Record<string, ColumnRef>>>;

/** [IMP-4] Finds the columns of 0 and 1 that are each one answer of a multiple choice, as on the paper form. */
export function findTicks(table: SourceTable, fields: readonly TargetField[]): Ticks {
	const multiple = fields.filter(({ kind }) => kind === 'choix-multiple');
	const found = new Map<string, Record<string, ColumnRef>>();
	let last = '';
	table.columns.forEach(({ name, type }, place) => {
		if (type !== 'oui-non' && !isYesNo(table, place)) return;
		const answers = multiple.flatMap((field) => answerOf(field, name));
		const best = Math.max(0, ...answers.map(({ worth }) => worth));
		const among = answers.filter(({ worth }) => worth === best);
		// « Autre » is in five groups: it belongs to the one that its neighbour is in.
		const chosen =
			among.find(({ field }) => field === last) ??
			(best > 1 || among.length === 1 ? among[0] : null);
		if (!chosen) return;
		const options = found.get(chosen.field) ?? {};
		if (chosen.option in options) return;
		found.set(chosen.field, { ...options, [chosen.option]: [name] });
		last = chosen.field;
	});
	return found;
}

function answerOf(field: TargetField, name: string) {
	const folded = foldName(name);
	const groups = (groupWords[field.code] ?? []).map((word) => `${word} `);
	const group = groups
		.filter((word) => folded.startsWith(word))
		.sort((a, b) => b.length - a.length)[0];
	const rest = group ? folded.slice(group.length) : folded;
	const option = field.options.find(
		({ code, label }) =>
			foldName(code) === rest ||
			foldName(label) === rest ||
			(rest.length > 1 && wordsOfAnswer(field.code, code).includes(rest))
	);
	return option ? [{ field: field.code, option: option.code, worth: group ? 2 : 1 }] : [];
}

function isYesNo(table: SourceTable, place: number): boolean {
	const cells = table.rows
		.map(({ cells: row }) => row[place] ?? null)
		.filter((cell) => cellText(cell) !== '');
	return cells.length > 0 && cells.every((cell) => readYesNo(cell) !== null);
}

/** [IMP-4] Where the answers of a multiple choice are: in columns, in rows of another table, in one cell. */
export function proposeChoices(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	table: SourceTable,
	field: TargetField,
	ticks: Ticks
): FieldMapping | null {
	const columns = ticks.get(field.code);
	if (columns && Object.keys(columns).length > 1)
		return { source: { kind: 'cases', columns }, values: {} };
	const rows = childRows(tables, joins, table, field);
	if (rows) return rows;
	const best = bestOf(tables, joins, table, field);
	if (!best) return null;
	const texts = textsOf(best.table, best.place);
	const separator = separatorOf(texts, field);
	return {
		source: separator
			? { kind: 'liste', ref: best.ref, separator }
			: { kind: 'colonne', ref: best.ref },
		values: {}
	};
}

function bestOf(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	table: SourceTable,
	field: TargetField
) {
	return reachable(tables, joins, table)
		.map((reached) => ({ ...reached, worth: fit(field, reached) }))
		.filter(({ worth }) => worth > 2)
		.sort((one, other) => other.worth - one.worth)[0];
}

/** « FicheMotifs (IdFiche, IdMotif) »: each row of it is one answer. */
function childRows(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	table: SourceTable,
	field: TargetField
): FieldMapping | null {
	const wanted = [...wordsFor(field)];
	for (const join of joins.filter(({ toTable }) => toTable === table.name)) {
		const child = tables.find(({ name }) => name === join.table);
		if (!child || child.columns.length > 6) continue;
		const found = reachable(tables, joins, child)
			.filter(({ ref }) => ref[0] !== join.column)
			.map((reached) => ({ ...reached, worth: fit(field, reached) }))
			.sort((one, other) => other.worth - one.worth)[0];
		const named =
			tableIs(child.name, wanted) ||
			nameOf(child.name)
				.split(' ')
				.some((word) => wanted.includes(word));
		if (found && (found.worth > 2 || (named && found.worth > 0)))
			return {
				source: { kind: 'lignes', table: child.name, link: join.column, ref: found.ref },
				values: {}
			};
	}
	return null;
}

const textsOf = (table: SourceTable, place: number): readonly string[] =>
	table.rows.map(({ cells }) => cellText(cells[place])).filter((text) => text !== '');

/** The separator with which most cells become answers that we know; none: one answer in a cell. */
function separatorOf(texts: readonly string[], field: TargetField) {
	const known = (parts: readonly string[]) =>
		parts.filter((part) => readOption(field, part, {}).known).length;
	const whole = known(texts);
	const worth = ([';', ',', '+', '/', '|'] as const).map((separator) => {
		const held = texts.filter((text) => text.includes(separator));
		const parts = held.flatMap((text) => splitList(text, separator));
		return { separator, held: held.length, known: known(parts) - known(held) };
	});
	const best = worth
		.filter(({ held }) => held > 0)
		.sort((one, other) => other.known - one.known)[0];
	return best && (best.known > 0 || whole === 0) ? best.separator : null;
}
