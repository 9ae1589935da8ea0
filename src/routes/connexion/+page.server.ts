import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseLocalPath } from '#domain/access/local-path.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { keepReturnPath } from '#lib/access/return-path.ts';
import type { Actions, PageServerLoad } from './$types';

const address = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());

export const load: PageServerLoad = ({ locals, url }) => ({
	hasMailbox: locals.app.mailbox !== null,
	psc: locals.app.psc.available,
	returnPath: parseLocalPath(url.searchParams.get('vers'))
});

export const actions: Actions = {
	default: async ({ locals, request, cookies, getClientAddress }) => {
		const form = await request.formData();
		const given = form.get('email');
		const email = typeof given === 'string' ? given : '';
		const returnPath = parseLocalPath(form.get('vers'));
		const parsed = v.safeParse(address, email);
		if (!parsed.success) {
			const message = email.trim()
				? 'Cette adresse n’est pas complète. Écrivez-la comme «\u00A0prenom.nom@exemple.fr\u00A0».'
				: 'Écrivez votre adresse électronique.';
			return fail(422, { email, returnPath, errors: [{ field: 'email', message }] });
		}
		const decision = await locals.app.requestLogin(parsed.output, getClientAddress());
		if (!decision.ok) {
			const errors = [{ field: undefined, message: refusalText[decision.why] }];
			return fail(refusalStatus(decision.why), { email, returnPath, errors });
		}
		keepReturnPath(cookies, returnPath);
		return { sent: true };
	}
};
