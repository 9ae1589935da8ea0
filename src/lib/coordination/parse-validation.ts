import * as v from 'valibot';
import {
	validationReasonCodes,
	type ValidationReason
} from '#domain/emargement/validation-reason.ts';
import { line, nullableChoice, tick, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

interface TypedValidation {
	/** Hash of the sheet that was on the screen. */
	readonly seen: string;
	readonly seenUnconfirmed: boolean;
	readonly reason: ValidationReason | null;
}

const form = v.object({
	empreinte: line('Rechargez la page.', 64),
	enConnaissance: tick,
	motif: nullableChoice(validationReasonCodes, 'Choisissez un motif de la liste.')
});

/** Reads what whoever conducted answers for; `again`: a sheet is replaced, and a reason is needed. */
export function parseValidation(
	typed: Typed,
	{ again }: { readonly again: boolean }
): ParsedForm<TypedValidation> {
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { empreinte: seen, enConnaissance: seenUnconfirmed, motif: reason } = parsed.output;
	if (again && reason === null) {
		const message = 'Dites pourquoi cette feuille remplace la précédente.';
		return { ok: false, errors: [{ field: 'motif', message }], typed };
	}
	return { ok: true, output: { seen, seenUnconfirmed, reason }, typed };
}
