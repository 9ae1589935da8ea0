import { currentDefinition } from '#domain/fiche/definitions.ts';
import { optionKey } from '#domain/fiche/entry-key.ts';
import { finalAnswers, type FinalAnswer } from '#domain/fiche/final-fiche.ts';
import type { RowReader } from './read-field.ts';
import { codedFields } from './target.ts';

/** What the paper form of 2023 asks, delay of the next Intervision included: without it a fiche is incomplete. */
const asked: ReadonlySet<string> = new Set([
	...currentDefinition.sections
		.flatMap(({ fields }) => fields)
		.filter(({ number }) => number !== undefined)
		.map(({ code }) => code),
	'delai'
]);

export interface ReadAnswers {
	readonly answers: Readonly<Record<string, FinalAnswer>>;
	readonly nonRepris: readonly string[];
	/** The first column in which something is no answer. */
	readonly unknownColumn: string | null;
}

/** [IMP-10] The coded answers of a line. What the file does not hold is « non repris »; an empty cell is an empty answer. */
export function readAnswers(row: RowReader): ReadAnswers {
	const entries: Record<string, string | true> = {};
	const nonRepris: string[] = [];
	let unknownColumn: string | null = null;
	for (const { code, kind } of codedFields) {
		if (!row.has(code)) {
			if (asked.has(code)) nonRepris.push(code);
			continue;
		}
		const { codes, unknown } = row.codes(code);
		if (unknown) {
			unknownColumn ??= row.columnOf(code) || code;
			if (asked.has(code)) nonRepris.push(code);
		}
		for (const option of codes) {
			if (kind === 'choix-multiple') entries[optionKey(code, option)] = true;
			else entries[code] = option;
		}
	}
	if (!row.has('restituteur')) nonRepris.push('restituteur');
	const answers = finalAnswers(currentDefinition, { entries, texts: {} });
	return { answers, nonRepris, unknownColumn };
}
