import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { passageOverride } from '#lib/fiche/parse-override.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

const body = v.union([
	passageOverride,
	v.strictObject({ id: passageOverride.entries.id, release: v.literal(true) })
]);

/** Keeps a passage with a reason, or takes the reason back; in memory only until the fiche is finalised. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const parsed = v.safeParse(body, await request.json().catch(() => null));
	if (!parsed.success) {
		return json({ ok: false, message: refusalText['saisie-invalide'] }, { status: 422 });
	}
	const { app, actor } = locals;
	const answer =
		'release' in parsed.output
			? await app.releasePassage(actor, params.id, parsed.output.id)
			: await app.maintainPassage(actor, params.id, parsed.output);
	if (answer.ok) return json(answer);
	return json(
		{ ok: false, why: answer.why, message: refusalText[answer.why] },
		{ status: refusalStatus(answer.why) }
	);
};
