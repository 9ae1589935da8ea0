import type {
	AnswerRow,
	PrintableFact,
	PrintableSection
} from '#domain/document/printable-document.ts';
import { ficheDefinition } from './definitions.ts';
import type { DerivedValue } from './fiche-context.ts';
import type { Field, ReviewField } from './field.ts';
import type { FinalAnswer, FinalFiche } from './final-fiche.ts';

/** Turns a finalised fiche into the printed form's sections: every option is shown, ticked or not ([FIC-11]). */
export function printFicheSections(fiche: FinalFiche): readonly PrintableSection<AnswerRow>[] {
	return ficheDefinition(fiche.formVersion)
		.sections.map(({ heading, fields }) => ({
			heading,
			rows: fields.flatMap((field) => printRow(field, fiche))
		}))
		.filter(({ rows }) => rows.length > 0);
}

/** The table at the head of the document. */
export function printFicheFacts(fiche: FinalFiche): readonly PrintableFact[] {
	return [
		{
			label: 'Patient',
			value: `${printDerived(fiche.derived.designation)} · ${fiche.dossierCode}`
		},
		{ label: 'Accord préalable', value: printDerived(fiche.derived.accord) },
		{ label: 'Pôle', value: fiche.poleName },
		{ label: 'Structure organisatrice', value: printDerived(fiche.derived.structure) },
		{ label: 'Date', value: printDerived(fiche.derived.date) }
	];
}

const inHead = ['designation', 'accord', 'structure', 'date'];

function printRow(field: Field, fiche: FinalFiche): readonly AnswerRow[] {
	const label = field.number ? `${field.number}. ${field.label}` : field.label;
	const answer = fiche.answers[field.code];
	// A question that was not asked (condition not met) is not printed as « non renseigné ».
	if (field.when && !answer) return [];
	switch (field.kind) {
		case 'derived': {
			if (inHead.includes(field.source)) return [];
			const value = fiche.derived[field.source];
			if (typeof value === 'string') return [{ kind: 'value', label, value }];
			// Nobody is an answer, not a missing one: these lists are computed.
			if (value.length === 0) return [{ kind: 'value', label, value: 'aucune' }];
			const persons = value.map(({ name, fonction }) => ({ name, fonction }));
			return [{ kind: 'persons', label, persons }];
		}
		case 'text':
			return [{ kind: 'text', label, paragraphs: paragraphs(answer) }];
		case 'line':
			return [{ kind: 'value', label, value: single(answer) }];
		case 'person': {
			const named = fiche.restituteur;
			const none = field.options.find(({ code }) => code === single(answer));
			const reason = none ? answer?.precisions[none.code] : undefined;
			const value = named
				? `${named.name}, ${named.fonction}`
				: none
					? `${none.label}${reason ? ` : ${reason}` : ''}`
					: null;
			return [{ kind: 'value', label, value }];
		}
		case 'review':
			return fiche.formerPistes.length === 0 ? [] : reviewRows(field, fiche, answer);
		case 'choice':
		case 'choices':
			return [
				{
					kind: 'choices',
					label,
					choices: field.options.map(({ code, label: words }) => ({
						label: words,
						checked: holds(answer, code),
						precision: answer?.precisions[code] ?? null
					}))
				}
			];
	}
}

function reviewRows(
	field: ReviewField,
	fiche: FinalFiche,
	answer: FinalAnswer | undefined
): readonly AnswerRow[] {
	return field.items
		.filter(({ code }) => fiche.formerPistes.includes(code))
		.map(({ code, label }) => ({
			kind: 'value' as const,
			label,
			value: field.options.find((option) => holds(answer, `${code}=${option.code}`))?.label ?? null
		}));
}

function holds(answer: FinalAnswer | undefined, code: string): boolean {
	if (!answer) return false;
	return typeof answer.value === 'string' ? answer.value === code : answer.value.includes(code);
}

const single = (answer: FinalAnswer | undefined): string | null =>
	typeof answer?.value === 'string' ? answer.value : null;

const paragraphs = (answer: FinalAnswer | undefined): readonly string[] =>
	(single(answer) ?? '').split(/\n+/).filter((line) => line.trim() !== '');

function printDerived(value: DerivedValue): string {
	return typeof value === 'string' ? value : value.map(({ name }) => name).join(', ');
}
