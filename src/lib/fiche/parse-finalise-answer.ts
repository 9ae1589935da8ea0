import * as v from 'valibot';
import type { FinaliseAnswer } from '#domain/fiche/fiche-context.ts';

const finding = v.object({
	field: v.string(),
	label: v.string(),
	id: v.string(),
	severity: v.picklist(['blocking', 'confirm', 'advice']),
	start: v.number(),
	end: v.number(),
	message: v.string()
});

const accepted = v.object({ ficheId: v.string() });
const refused = v.object({
	why: v.optional(v.string(), 'refus'),
	message: v.string(),
	findings: v.optional(v.array(finding), []),
	missing: v.optional(v.array(v.object({ field: v.string(), message: v.string() })), [])
});

/** Reads the server's answer to a finalisation; null when it is neither a fiche nor a refusal of ours. */
export function parseFinaliseAnswer(body: unknown): FinaliseAnswer | null {
	const ok = v.safeParse(accepted, body);
	if (ok.success) return { ok: true, ficheId: ok.output.ficheId };
	const no = v.safeParse(refused, body);
	return no.success ? { ok: false, ...no.output } : null;
}
