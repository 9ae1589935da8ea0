import type { FinaliseFinding } from '#domain/fiche/fiche-context.ts';
import type { GuardedText } from '#domain/fiche/guarded-texts.ts';
import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';
import { guardQuestion } from './guard-question.ts';

/** A finding with the words that it is about: for the server's memory only, never answered nor logged. */
export interface ReadFinding extends FieldFinding {
	readonly passage: string;
	/** The field, in the words of the screen. */
	readonly fieldLabel: string;
}

/** What the guard says of a fiche, and of the reasons given for it. */
export interface FicheReading {
	readonly findings: readonly ReadFinding[];
	/** Ids of the overrides whose reason names someone. */
	readonly doubtfulReasons: ReadonlySet<string>;
}

/** No field of the form can be called so. */
const reasonOf = (id: string) => `raison ${id}`;

/**
 * Reads every free text of a fiche on the server: this answer decides ([FIC-12]). The reasons are read with them, so
 * that a name found in the fiche is known in them too ([GAR-6] [GAR-33]). Rejects when the guard does not answer.
 */
export async function guardFiche(
	{ guard }: Pick<Deps, 'guard'>,
	facts: MeetingFacts,
	texts: ReadonlyMap<string, GuardedText>,
	given: { readonly known: readonly string[]; readonly reasons?: readonly PassageOverride[] }
): Promise<FicheReading> {
	const reasons = new Map(given.reasons?.map(({ id, text }) => [reasonOf(id), { id, text }]));
	const fields = Object.fromEntries(
		[...texts, ...reasons].map(([key, { text }]): [string, string] => [key, text])
	);
	const found = await guard.read(fields, guardQuestion(facts, given.known));
	const doubtful = found.flatMap(({ field, severity }) =>
		severity === 'advice' ? [] : (reasons.get(field)?.id ?? [])
	);
	const findings = found.flatMap((finding): ReadFinding[] => {
		const text = texts.get(finding.field);
		if (!text) return [];
		const passage = text.text.slice(finding.start, finding.end);
		return [{ ...finding, passage, fieldLabel: text.label }];
	});
	return { findings, doubtfulReasons: new Set(doubtful) };
}

/** A finding as it is answered to a browser: where and why, never the text. */
export function tellFinding(finding: ReadFinding): FinaliseFinding {
	const { field, fieldLabel, id, severity, start, end } = finding;
	return { field, label: fieldLabel, id, severity, start, end, message: explainFinding(finding) };
}
