import { error } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** The appointment for one's calendar: when and where to click, nothing about any patient. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.readCalendar(locals.actor, params.id);
	if (!answer.ok) error(refusalStatus(answer.why), refusalText[answer.why]);
	return new Response(answer.content, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="intervision.ics"'
		}
	});
};
