import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { guestKindCodes } from '#domain/guest/guest-kind.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RequestHandler } from './$types';

const asked = v.strictObject({ kind: v.picklist(guestKindCodes) });

/** Null when it says nothing that we know: told to whoever may ask, and to nobody else. */
async function read(request: Request) {
	const parsed = v.safeParse(asked, await request.json().catch(() => null));
	return parsed.success ? parsed.output.kind : null;
}

/** Makes a link for the patient, or for who speaks for him, from the room: told once. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const kind = await read(request);
	const answer = await locals.app.handGuestLink(locals.actor, params.id, kind);
	return answer.ok ? json({ ok: true, link: answer.link }) : refuse(answer.why);
};

/** Takes it back: who came by it is out before the answer comes. */
export const DELETE: RequestHandler = async ({ locals, params, request }) => {
	const kind = await read(request);
	const answer = await locals.app.revokeGuestLink(locals.actor, params.id, kind);
	return answer.ok ? json({ ok: true }) : refuse(answer.why);
};

function refuse(why: Refusal) {
	return json({ ok: false, why, message: refusalText[why] }, { status: refusalStatus(why) });
}
