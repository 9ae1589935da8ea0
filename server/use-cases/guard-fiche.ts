import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FinaliseFinding } from '#domain/fiche/fiche-context.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import { explainFinding } from '#domain/guard/explain-finding.ts';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';

/** What the guard says of a whole fiche: where and why, never the text. */
export type GuardVerdict = readonly FinaliseFinding[];

/** Reads every free text of the fiche with the guard, on the server: this answer decides ([FIC-12]). */
export function guardFiche(
	facts: MeetingFacts,
	values: FicheValues,
	known: readonly string[],
	formVersion: string
): GuardVerdict {
	const texts = guardedTexts(ficheDefinition(formVersion), values);
	const fields = Object.fromEntries([...texts].map(([key, { text }]) => [key, text]));
	const findings = inspectFields(fields, {
		profile: 'fiche',
		known,
		invited: facts.participants.map(({ name }) => name)
	});
	return findings.map((finding) => ({
		field: finding.field,
		label: texts.get(finding.field)?.label ?? finding.field,
		id: finding.id,
		severity: finding.severity,
		start: finding.start,
		end: finding.end,
		message: explainFinding(finding)
	}));
}
