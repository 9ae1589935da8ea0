import { explainFinding, explainRefusal } from '#domain/guard/explain-finding.ts';
import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { GuardQuestion } from '#server/guard/guard-question.ts';
import type { Deps } from './deps.ts';
import type { RefusedForm } from './form-outcome.ts';

/** The free texts of a form, and the ids of the findings answered « ce n’est pas un nom » in it. */
export interface GuardedForm {
	readonly texts: Readonly<Record<string, string | null>>;
	readonly confirmed: readonly string[];
}

/**
 * [GAR-37] Reads the texts of a form before they are stored outside the fiche. What blocks is told on its field; what is
 * to confirm is asked, passage by passage, until it is answered. No answer from the guard: nothing is stored.
 */
export async function guardForm(
	{ guard }: Pick<Deps, 'guard'>,
	{ texts, confirmed }: GuardedForm,
	question: GuardQuestion,
	counts: (finding: FieldFinding) => boolean = () => true
): Promise<{ readonly ok: true } | RefusedForm> {
	const written = Object.entries(texts).flatMap(([field, text]) => (text ? [{ field, text }] : []));
	// A patient's withdrawal holds no text: it must not wait for a guard that has nothing to read.
	if (written.length === 0) return { ok: true };
	const fields = Object.fromEntries(written.map(({ field, text }) => [field, text]));
	let findings: readonly FieldFinding[];
	try {
		findings = (await guard.read(fields, question)).filter(counts);
	} catch {
		// The cause may hold text: the answer is no, and nothing is logged.
		return { ok: false, why: 'garde-indisponible', fields: [] };
	}
	const blocking = findings.filter(({ severity }) => severity === 'blocking');
	// Those already answered come back too: another mistake of the form must not ask them anew.
	const questions = findings.filter(({ severity }) => severity === 'confirm').map(ask);
	const open = questions.some(({ id }) => !confirmed.includes(id));
	if (blocking.length === 0 && !open) return { ok: true };
	return {
		ok: false,
		why: 'garde-alerte',
		fields: blocking.map((finding) => ({ field: finding.field, message: explainRefusal(finding) })),
		questions
	};
}

function ask(finding: FieldFinding): FormQuestion {
	const { id, field, start, end } = finding;
	return { id, field, start, end, message: explainFinding(finding) };
}
