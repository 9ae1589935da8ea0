import type { AccordFile } from '#domain/accord/accord-file.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseAccord } from '#lib/coordination/parse-accord.ts';
import type { FormError } from '#lib/coordination/parse-form.ts';
import { parisDay } from '#domain/shared/paris-time.ts';

type Outcome =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly why: Refusal;
			readonly fields?: readonly FormError[];
			readonly questions?: readonly FormQuestion[];
	  };

interface PostedForm {
	readonly confirmed: readonly string[];
	readonly seen?: string | null;
}

/** Reads the posted form of the accord, records it, and answers: the same on every page that has the form. */
export async function recordFrom(
	typed: Typed,
	file: AccordFile,
	record: (accord: Accord, form: PostedForm) => Promise<Outcome>
) {
	const parsed = parseAccord(typed, {
		personIds: [...file.expected, ...file.directory].map(({ personId }) => personId),
		current: file.accord,
		today: parisDay(new Date())
	});
	if (!parsed.ok) return answerErrors('accord', parsed);
	const seen = seenIn(typed);
	const confirmed = typed[questionBox] ?? [];
	const recorded = await record(parsed.output, { confirmed, ...(seen !== undefined && { seen }) });
	if (!recorded.ok) return answerRefusal('accord', typed, recorded);
	return answerDone('accord', 'La réponse du patient est enregistrée.');
}

/** Withdraws, and answers. */
export async function withdrawFrom(withdraw: () => Promise<Outcome>) {
	const withdrawn = await withdraw();
	if (!withdrawn.ok) return answerRefusal('retrait', {}, withdrawn);
	return answerDone('retrait', 'Le retrait est enregistré\u00A0: il prend effet immédiatement.');
}

/** The accord that the page showed: null when there was none, undefined when the form does not say. */
export function seenIn(typed: Typed): string | null | undefined {
	const [seen] = typed['seen'] ?? [];
	return seen === undefined ? undefined : seen || null;
}
