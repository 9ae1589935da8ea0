import * as v from 'valibot';
import { code, freeText, line, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';

/** Attendance that no connection shows, entered by hand; of equal value ([EMA-3]). */
export const handModes = ['telephone', 'salle'] as const;

export interface HandStay {
	readonly personId: string;
	readonly mode: (typeof handModes)[number];
	readonly enteredAt: Date;
	/** Null: still there. */
	readonly leftAt: Date | null;
}

const form = v.object({
	personId: line('Choisissez la personne.', 40),
	mode: code(handModes, 'Dites comment cette personne a participé.'),
	from: line('Indiquez l’heure d’arrivée.', 8),
	to: freeText(8)
});

/** Reads a stay typed on the sheet: hours in Paris, on the day of the Intervision. */
export function parseStay(
	typed: Typed,
	{ day, now, ended }: { readonly day: string; readonly now: Date; readonly ended: boolean }
): ParsedForm<HandStay> {
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { personId, mode, from, to } = parsed.output;
	const wrong = (field: string, message: string): ParsedForm<HandStay> => ({
		ok: false,
		errors: [{ field, message }],
		typed
	});
	const enteredAt = parisInstant(day, from.slice(0, 5));
	if (!enteredAt)
		return wrong('from', 'Cette heure n’est pas comprise. Écrivez «\u00A012:30\u00A0».');
	if (enteredAt > now) return wrong('from', 'Cette heure n’est pas encore passée.');
	if (to === '') {
		return ended
			? wrong('to', 'L’Intervision est terminée\u00A0: indiquez l’heure de départ.')
			: { ok: true, output: { personId, mode, enteredAt, leftAt: null }, typed };
	}
	const leftAt = parisInstant(day, to.slice(0, 5));
	if (!leftAt) return wrong('to', 'Cette heure n’est pas comprise. Écrivez «\u00A014:00\u00A0».');
	if (leftAt <= enteredAt) return wrong('to', 'Le départ vient après l’arrivée.');
	if (leftAt > now) return wrong('to', 'Cette heure n’est pas encore passée.');
	return { ok: true, output: { personId, mode, enteredAt, leftAt }, typed };
}
