import { refusalText } from '#domain/shared/refusal-text.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { registrationForm } from '#lib/coordination/parse-registration.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	// The address is a secret of the pôle: no search engine keeps it.
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const registration = await locals.app.readRegistrationPage(params.jeton);
	const refused = registration === null ? frenchSpaces(refusalText['lien-inconnu']) : null;
	return { registration, refused, shell: 'bare' as const };
};

export const actions: Actions = {
	demander: async ({ locals, params, request, getClientAddress }) => {
		const typed = readTyped(await request.formData());
		// A field that nobody sees: whoever fills it is a program, which is told that all went well.
		if (typed['site']?.[0]) return { form: 'inscription', asked: true };
		const parsed = parseForm(registrationForm, typed);
		if (!parsed.ok) return answerErrors('inscription', parsed);
		const where = { token: params.jeton, address: getClientAddress() };
		const asked = await locals.app.askRegistration(where, parsed.output);
		if (!asked.ok) return answerRefusal('inscription', typed, asked);
		return { form: 'inscription', asked: true };
	}
};
