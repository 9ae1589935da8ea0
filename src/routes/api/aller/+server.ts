import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

const question = v.object({ q: v.pipe(v.string(), v.maxLength(80)) });

/** Answers « Aller à… ». By POST: what is typed may name someone, and an address is kept by browsers and proxies. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const parsed = v.safeParse(question, await request.json().catch(() => null));
	if (!parsed.success) {
		return json({ ok: false, message: refusalText['saisie-invalide'] }, { status: 400 });
	}
	return json({ places: await locals.app.findPlaces(locals.actor, parsed.output.q) });
};
