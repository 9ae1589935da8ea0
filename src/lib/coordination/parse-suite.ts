import * as v from 'valibot';
import { dropReasonCodes } from '#domain/suites/outcome.ts';
import { code, freeText, line, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

const reload = 'Rechargez la page.';

const noted = v.object({
	tache: line(reload, 40),
	issue: code(
		['faite', 'impossible', 'abandonnee'],
		'Dites si c’est fait, ou si cela ne le sera pas.'
	),
	le: freeText(10),
	par: freeText(40),
	comment: freeText(30),
	motif: freeText(30)
});

interface TypedNote {
	readonly taskId: string;
	readonly outcome: 'faite' | 'impossible' | 'abandonnee';
	readonly on: string | null;
	readonly how: string | null;
	readonly doneBy: string | null;
}

/** Reads what is said of something to do; `asksHow`: one must say how the person was told. */
export function parseNote(
	typed: Typed,
	{ asksHow }: { readonly asksHow: boolean }
): ParsedForm<TypedNote> {
	const parsed = parseForm(noted, typed);
	if (!parsed.ok) return parsed;
	const { tache, issue, le, par, comment, motif } = parsed.output;
	const wrong = (field: string, message: string): ParsedForm<TypedNote> => ({
		...{ ok: false, errors: [{ field, message }], typed }
	});
	if (issue === 'faite' && le === '') return wrong('le', 'Donnez le jour où cela a été fait.');
	if (issue === 'faite' && asksHow && comment === '') {
		return wrong('comment', 'Choisissez comment cela a été dit.');
	}
	if (issue === 'impossible' && motif === '') return wrong('motif', 'Choisissez la raison.');
	const how = issue === 'impossible' ? motif : comment;
	return {
		ok: true,
		output: {
			...{ taskId: tache, outcome: issue },
			on: issue === 'faite' ? le : null,
			how: how === '' ? null : how,
			doneBy: par === '' ? null : par
		},
		typed
	};
}

const given = v.object({
	tache: line(reload, 40),
	personne: line('Choisissez la personne.', 40),
	echeance: freeText(10)
});

/** Reads to whom something is given, and until when. */
export function parseGiven(typed: Typed): ParsedForm<{
	readonly taskId: string;
	readonly personId: string;
	readonly dueOn: string | null;
}> {
	const parsed = parseForm(given, typed);
	if (!parsed.ok) return parsed;
	const { tache, personne, echeance } = parsed.output;
	const dueOn = echeance === '' ? null : echeance;
	return { ok: true, output: { taskId: tache, personId: personne, dueOn }, typed };
}

const dropped = v.object({ motif: code(dropReasonCodes, 'Choisissez la raison.') });

/** Reads why a situation is no longer to be looked at again. */
export const parseDropped = (typed: Typed) => parseForm(dropped, typed);
