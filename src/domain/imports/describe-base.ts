import { inspectText } from '#domain/guard/inspect-text.ts';
import { entityCodes, type EntityCode, type Mapping } from './mapping.ts';
import { createReader, reachable, type ColumnRef } from './reach.ts';
import { foldWord, readOption } from './read-value.ts';
import { wordsOf } from './read-field.ts';
import type { SourceTable } from './source.ts';
import { targetField, type TargetOption } from './target.ts';

/** A word of a coded column, and how it is read. */
interface FoundWord {
	readonly text: string;
	readonly folded: string;
	readonly count: number;
	/** The code that it is read as; null: none. */
	readonly code: string | null;
	readonly known: boolean;
}

/** Words of a coded field, to be given a code. */
export interface FieldWords {
	readonly entity: EntityCode;
	readonly field: string;
	readonly label: string;
	readonly options: readonly TargetOption[];
	readonly words: readonly FoundWord[];
	/** Words that are not shown: too many, too long, or they may name somebody. */
	readonly hidden: number;
}

/** What the mapping screen knows of a file: names and counts, and the words of coded columns alone. */
export interface BaseView {
	readonly tables: readonly {
		readonly name: string;
		readonly rows: number;
		readonly columns: readonly { readonly name: string; readonly type: string }[];
		/** Columns that a row of it reaches. */
		readonly reach: readonly { readonly ref: ColumnRef; readonly label: string }[];
		/** Tables whose rows point to it. */
		readonly children: readonly {
			readonly table: string;
			readonly link: string;
			readonly reach: readonly { readonly ref: ColumnRef; readonly label: string }[];
		}[];
	}[];
	readonly words: readonly FieldWords[];
}

/** [IMP-4] Describes a file without showing what is in it, but the short words of columns that are read as codes. */
export function describeBase(tables: readonly SourceTable[], mapping: Mapping): BaseView {
	const reachOf = (table: SourceTable) =>
		reachable(tables, mapping.joins, table).map(({ ref, table: at }) => ({
			ref,
			label:
				ref.length === 1 ? (ref[0] ?? '') : `${ref.at(-1) ?? ''} (${at.name}, par ${ref[0] ?? ''})`
		}));
	return {
		tables: tables.map((table) => ({
			name: table.name,
			rows: table.rows.length,
			columns: table.columns,
			reach: reachOf(table),
			children: mapping.joins
				.filter(({ toTable }) => toTable === table.name)
				.flatMap(({ table: name, column }) => {
					const child = tables.find((one) => one.name === name);
					return child ? [{ table: name, link: column, reach: reachOf(child) }] : [];
				})
		})),
		words: entityCodes.flatMap((entity) => wordsOfEntity(tables, mapping, entity))
	};
}

const shownWords = 40;
/** A column of texts is no list of codes: no more of it is read by the guard. */
const readWords = 120;

function wordsOfEntity(
	tables: readonly SourceTable[],
	mapping: Mapping,
	entity: EntityCode
): readonly FieldWords[] {
	const mapped = mapping[entity];
	const table = tables.find(({ name }) => name === mapped?.table);
	if (!mapped || !table) return [];
	const reader = createReader(tables, mapping.joins);
	return Object.entries(mapped.fields).flatMap(([code, field]): readonly FieldWords[] => {
		const target = targetField(entity, code);
		if (!target || (target.kind !== 'choix' && target.kind !== 'choix-multiple')) return [];
		if (field.source.kind === 'cases' || field.source.kind === 'constante') return [];
		const counted = new Map<string, { text: string; count: number }>();
		for (const row of table.rows)
			for (const text of wordsOf(reader, table.name, row, field)) {
				const folded = foldWord(text);
				const found = counted.get(folded);
				if (found) found.count += 1;
				else if (folded !== '') counted.set(folded, { text, count: 1 });
			}
		const all = [...counted].map(([folded, { text, count }]) => {
			return { folded, text, count, ...readOption(target, text, field.values) };
		});
		// What is not understood comes first: it waits for an answer.
		const ordered = all.sort(
			(one, other) => Number(one.known) - Number(other.known) || other.count - one.count
		);
		const shown = ordered
			.slice(0, readWords)
			.filter((word) => word.known || isSafe(word.text))
			.slice(0, shownWords);
		const { label, options } = target;
		const hidden = ordered.length - shown.length;
		return [{ ...{ entity, field: code, label, options }, words: shown, hidden }];
	});
}

const guard = { profile: 'fiche', known: [], invited: [] } as const;

/** [IMP-5] A column taken for codes may hold names: a word that the guard would stop is not shown. */
function isSafe(text: string): boolean {
	if (text.length > 40 || text.split(' ').length > 5) return false;
	return inspectText(text, guard).every(({ severity }) => severity === 'advice');
}
