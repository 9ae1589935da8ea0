import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

const body = v.union([
	v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)) }),
	v.strictObject({ none: v.literal(true) })
]);

/** Gives the guard the family name to watch for, or says that there is none; kept in memory only. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const parsed = v.safeParse(body, await request.json().catch(() => null));
	if (!parsed.success) {
		return json({ ok: false, message: refusalText['saisie-invalide'] }, { status: 422 });
	}
	const answer = await locals.app.watchName(locals.actor, params.id, parsed.output);
	if (answer.ok) return json({ ok: true });
	return json(
		{ ok: false, why: answer.why, message: refusalText[answer.why] },
		{ status: refusalStatus(answer.why) }
	);
};
