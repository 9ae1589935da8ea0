import { json } from '@sveltejs/kit';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';

/** Refuses in a sentence that the page shows as it is. */
export function answerJsonRefusal(why: Refusal): Response {
	const message = frenchSpaces(refusalText[why]);
	return json({ ok: false, message }, { status: refusalStatus(why) });
}
