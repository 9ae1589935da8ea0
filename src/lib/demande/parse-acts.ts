import * as v from 'valibot';
import { participantForm } from '#lib/coordination/parse-participant.ts';
import { code, line, paragraph, type Typed } from '#lib/coordination/form-fields.ts';
import { parseForm, type ParsedForm } from '#lib/coordination/parse-form.ts';

/** Longest answer of the coordination. */
export const replyLength = 600;

/** A question or a reason, which the demandeur reads by the private link. */
export const replyForm = (field: 'complement' | 'refus') =>
	v.object({ [field]: paragraph('Écrivez une phrase pour la personne qui demande.', replyLength) });

export const orientForm = v.object({ poleId: line('Choisissez le pôle.', 40) });

const enlistForm = v.object({
	intervisionId: line('Choisissez l’Intervision.', 40),
	demandeur: code(['connu', 'nouveau', 'plus-tard'], 'Dites qui expose la situation.')
});
const detailsForm = v.omit(participantForm, ['role']);

/** What the form « Inscrire à l’ordre du jour » says; details only for someone new. */
export interface Enlisted extends v.InferOutput<typeof enlistForm> {
	readonly details: v.InferOutput<typeof detailsForm> | null;
}

export function parseEnlistment(typed: Typed): ParsedForm<Enlisted> {
	const parsed = parseForm(enlistForm, typed);
	if (!parsed.ok) return parsed;
	if (parsed.output.demandeur !== 'nouveau') {
		return { ok: true, output: { ...parsed.output, details: null }, typed };
	}
	const person = parseForm(detailsForm, typed);
	if (!person.ok) return person;
	return { ok: true, output: { ...parsed.output, details: person.output }, typed };
}
