import * as v from 'valibot';
import { correctionReasonCodes, type CorrectionReason } from '#domain/emargement/correction.ts';
import { parisDay, parisHour, parisInstant } from '#domain/shared/paris-time.ts';
import { freeText, line, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

interface TypedCorrection {
	readonly personId: string;
	readonly before: { readonly from: string; readonly to: string };
	/** Null: taken off. */
	readonly after: { readonly from: Date; readonly to: Date } | null;
	readonly reason: CorrectionReason | null;
}

const form = v.object({
	personId: line('Choisissez la personne.', 40),
	avantDe: line('Rechargez la page.', 30),
	avantA: line('Rechargez la page.', 30),
	from: freeText(8),
	to: freeText(8),
	motif: freeText(30)
});

/** Reads the correction of one time of presence; hours in Paris, on the day that it began. `remove`: it is taken off. */
export function parseCorrection(
	typed: Typed,
	{ now, remove }: { readonly now: Date; readonly remove: boolean }
): ParsedForm<TypedCorrection> {
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { personId, avantDe, avantA, from, to, motif } = parsed.output;
	const wrong = (field: string, message: string): ParsedForm<TypedCorrection> => ({
		ok: false,
		errors: [{ field, message }],
		typed
	});
	if (Number.isNaN(Date.parse(avantDe)) || Number.isNaN(Date.parse(avantA))) {
		return wrong('from', 'Rechargez la page, puis corrigez de nouveau.');
	}
	const before = { from: avantDe, to: avantA };
	const reason = correctionReasonCodes.find((code) => code === motif) ?? null;
	if (remove) return { ok: true, output: { personId, before, after: null, reason }, typed };
	const [start, end] = [momentOf(from, avantDe), momentOf(to, avantA)];
	if (!start) return wrong('from', 'Cette heure n’est pas comprise. Écrivez «\u00A012:30\u00A0».');
	if (!end) return wrong('to', 'Cette heure n’est pas comprise. Écrivez «\u00A014:00\u00A0».');
	if (end <= start) return wrong('to', 'Le départ vient après l’arrivée.');
	if (end > now) return wrong('to', 'Cette heure n’est pas encore passée.');
	return { ok: true, output: { personId, before, after: { from: start, to: end }, reason }, typed };
}

/** An hour that was left as it is keeps its seconds. */
function momentOf(hour: string, before: string): Date | null {
	const was = new Date(before);
	const typed = hour.slice(0, 5);
	return typed === parisHour(was) ? was : parisInstant(parisDay(was), typed);
}
