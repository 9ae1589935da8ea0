import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const mail = locals.app.mailbox?.read(Number(params.id));
	if (!mail) error(404, refusalText.introuvable);
	const { id, to, subject, text, at, calendar } = mail;
	return {
		mail: { id, to, subject, text, at, hasCalendar: calendar !== undefined }
	};
};
