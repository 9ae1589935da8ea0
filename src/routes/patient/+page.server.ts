import { error } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import type { PageServerLoad } from './$types';

/** A guest's own page: by the cookie of his device, and no session. */
export const load: PageServerLoad = async ({ locals, request }) => {
	const answer = await locals.app.readGuestPage(request.headers.get('cookie'));
	if (!answer.ok) error(refusalStatus(answer.why), deadLink);
	return { shell: 'bare' as const, guest: answer.page };
};

const deadLink =
	'Ce lien n’ouvre plus rien. Demandez à la personne qui vous l’a donné\u00A0: elle peut vous en donner un autre.';
