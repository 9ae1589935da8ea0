import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { mailbox } = locals.app;
	if (!mailbox) error(404, refusalText.introuvable);
	return {
		mails: mailbox.list().map(({ id, to, subject, at, calendar }) => ({
			id,
			to,
			subject,
			at,
			hasCalendar: calendar !== undefined
		}))
	};
};
