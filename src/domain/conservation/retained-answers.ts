import { themes } from '#domain/evaluation/answers/theme.ts';
import { editableFields, ficheDefinition } from '#domain/fiche/definitions.ts';
import type { EditableField } from '#domain/fiche/field.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';

/** One more of this answer, in the counts that outlive a purge. */
export interface RetainedAnswer {
	readonly measure: string;
	readonly answer: string;
}

/** Counted for each fiche, so that shares can still be computed. */
const whole: RetainedAnswer = { measure: 'fiches', answer: 'total' };
/** A field that everybody saw and nobody filled in (decisions.md §3). */
const unanswered = 'non-renseigne';

/**
 * [CON-7] What a purge keeps of a fiche: the codes of its closed lists, and no more. No free text, no « préciser », no
 * person; of who tells the patient, the group only. A code that the form does not know is left out: it may be anything.
 */
export function retainedAnswers(
	fiche: FinalFiche,
	/** [IMP-10] Fields that a former base did not hold. */
	nonRepris: readonly string[] = []
): readonly RetainedAnswer[] {
	const fields = editableFields(ficheDefinition(fiche.formVersion));
	return [
		whole,
		...fields.flatMap((field) =>
			nonRepris.includes(field.code)
				? [{ measure: field.code, answer: 'non-repris' }]
				: answersOf(field, fiche)
		)
	];
}

/** [CON-7] How the evaluator coded « nature des problèmes » of this fiche: codes of her list, or that she did not. */
export function retainedThemes(codes: readonly string[]): readonly RetainedAnswer[] {
	const known = themes.filter(({ code }) => codes.includes(code));
	if (known.length === 0) return [{ measure: 'themes', answer: unanswered }];
	return known.map(({ code }) => ({ measure: 'themes', answer: code }));
}

function answersOf(field: EditableField, fiche: FinalFiche): readonly RetainedAnswer[] {
	const { code: measure } = field;
	if (field.kind === 'text' || field.kind === 'line') return [];
	if (field.kind === 'person') {
		const answer = fiche.restituteur?.groupe ?? 'aucun';
		return [{ measure, answer }];
	}
	const given = [fiche.answers[measure]?.value ?? []].flat();
	if (field.kind === 'review') return given.filter((one) => reviewed(field, one)).map(toAnswer);
	const known = given.filter((one) => field.options.some(({ code }) => code === one));
	if (known.length > 0) return known.map(toAnswer);
	return field.when === undefined ? [{ measure, answer: unanswered }] : [];

	function toAnswer(answer: string): RetainedAnswer {
		return { measure, answer };
	}
}

/** « piste=fate », both of the form. */
function reviewed(field: Extract<EditableField, { kind: 'review' }>, answer: string): boolean {
	const [item, fate] = answer.split('=');
	return (
		field.items.some(({ code }) => code === item) && field.options.some(({ code }) => code === fate)
	);
}
