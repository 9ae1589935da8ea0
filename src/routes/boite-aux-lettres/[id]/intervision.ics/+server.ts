import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** The appointment attached to a demonstration mail, as a mail program would save it. */
export const GET: RequestHandler = ({ locals, params }) => {
	const calendar = locals.app.mailbox?.read(Number(params.id))?.calendar;
	if (!calendar) error(404, refusalText.introuvable);
	return new Response(calendar.content, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="intervision.ics"'
		}
	});
};
