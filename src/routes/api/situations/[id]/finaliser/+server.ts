import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { passageOverride } from '#lib/fiche/parse-override.ts';
import { refusals } from '#domain/shared/refusal.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

const body = v.strictObject({
	dismissed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500)),
	maintained: v.pipe(v.array(passageOverride), v.maxLength(200))
});
const isRefusal = v.picklist(refusals);

/** Finalises a fiche; a refusal says where and why, and nothing is lost. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const parsed = v.safeParse(body, await request.json().catch(() => null));
	if (!parsed.success) {
		const message = refusalText['saisie-invalide'];
		return json(
			{ ok: false, why: 'saisie-invalide', message, findings: [], missing: [] },
			{ status: 422 }
		);
	}
	const answer = await locals.app.finaliseFiche(locals.actor, params.id, parsed.output);
	if (answer.ok) return json(answer);
	return json(answer, { status: refusalStatus(v.parse(isRefusal, answer.why)) });
};
