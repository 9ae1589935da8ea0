import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Says only whether the link still opens: a scanner that follows links uses none up. */
export const load: PageServerLoad = async (event) => {
	const answer = await event.locals.app.readGuestLink(...asked(event));
	if (!answer.ok) refuse(answer.why);
	if (answer.mine) redirect(303, '/patient');
	return { shell: 'bare' as const };
};

export const actions: Actions = {
	default: async (event) => {
		const opened = await event.locals.app.redeemGuestLink(...asked(event));
		if (!opened.ok) refuse(opened.why);
		setCookies(event.cookies, opened.cookies);
		redirect(303, '/patient');
	}
};

function asked({ params, request, getClientAddress }: RequestEvent) {
	return [params.jeton, request.headers.get('cookie'), getClientAddress()] as const;
}

const words: Partial<Record<Refusal, string>> = {
	'lien-utilise':
		'Ce lien a déjà servi sur un autre appareil. Demandez-en un nouveau à la personne qui vous l’a donné.',
	'lien-inconnu':
		'Ce lien n’ouvre plus rien. Demandez à la personne qui vous l’a donné\u00A0: elle peut vous en donner un autre.'
};

function refuse(why: Refusal): never {
	error(refusalStatus(why), words[why] ?? refusalText[why]);
}
