import type { Label } from '#domain/guard/finding.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';

const nobody: GuardContext = { profile: 'fiche', known: [], invited: [] };
const brackets = { blocking: '[]', confirm: '{}', advice: '<>' } as const;

/** The sentences of a table, one a line. */
export const lines = (table: string) =>
	table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** The sentence as it was typed: « chez [Mme Martin] » without its brackets. */
export const unmark = (marked: string) => marked.replace(/[[\]{}]/g, '');

/**
 * The text with brackets around what the guard finds: « [blocking] », « {confirm} ». A finding of another label than
 * `label` names its own, so that a table of telephone numbers proves that they are read as such.
 */
export function mark(text: string, label: Label, more: Partial<GuardContext> = {}): string {
	return inspectText(text, { ...nobody, ...more }).reduceRight((left, finding) => {
		const [open, close] = brackets[finding.severity];
		const other = finding.label === label ? '' : `${finding.label}:`;
		const passage = left.slice(finding.start, finding.end);
		return `${left.slice(0, finding.start)}${open}${other}${passage}${close}${left.slice(finding.end)}`;
	}, text);
}

/** The marked sentence read again by the guard: equal to itself when the guard sees what its author marked. */
export const reread = (marked: string, label: Label, more: Partial<GuardContext> = {}) =>
	mark(unmark(marked), label, more);
