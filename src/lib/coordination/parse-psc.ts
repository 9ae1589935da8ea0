import * as v from 'valibot';
import { exerciceFields, type ExerciceField } from '#domain/psc/compare-exercice.ts';
import { code, line, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

const address = v.object({
	email: v.pipe(
		line('Écrivez votre adresse électronique.', 254),
		v.email(
			'Cette adresse n’est pas complète. Écrivez-la comme «\u00A0prenom.nom@exemple.fr\u00A0».'
		)
	)
});
const proof = v.object({
	code: v.pipe(
		line('Écrivez le code reçu par courriel.', 20),
		v.transform((text) => text.replace(/\s/g, '')),
		v.regex(/^\d{6}$/, 'Le code compte six chiffres.')
	)
});
const source = code(['annuaire', 'psc'], 'Choisissez ce qui est juste.');
const activity = v.object({
	activite: line('Choisissez l’activité sous laquelle vous agissez.', 400)
});

/** Reads the address under which someone was invited. */
export const parsePscAddress = (typed: Typed): ParsedForm<{ email: string }> =>
	parseForm(address, typed);

/** Reads the code received there. */
export const parsePscCode = (typed: Typed): ParsedForm<{ code: string }> => parseForm(proof, typed);

/** Reads the activity to compare with the directory. */
export const parsePscActivity = (typed: Typed): ParsedForm<{ activite: string }> =>
	parseForm(activity, typed);

/** Reads the activity and, of each field that was shown twice, which of both is right. */
export function parsePscChoice(
	typed: Typed
): ParsedForm<{ readonly key: string; readonly taken: readonly ExerciceField[] }> {
	const shown = exerciceFields.filter((field) => field in typed);
	const fields = Object.fromEntries(shown.map((field) => [field, source]));
	const parsed = parseForm(v.object({ ...activity.entries, ...fields }), typed);
	if (!parsed.ok) return parsed;
	const answers: Readonly<Record<string, string>> = parsed.output;
	const taken = shown.filter((field) => answers[field] === 'psc');
	return { ok: true, output: { key: parsed.output.activite, taken }, typed };
}
