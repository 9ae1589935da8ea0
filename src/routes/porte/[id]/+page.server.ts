import { error, fail } from '@sveltejs/kit';
import { checkAcceptance } from '#domain/charte/charte-acceptance.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDoor(locals.actor, params.id);
	if (!answer.ok) error(refusalStatus(answer.why), refusalText[answer.why]);
	return { shell: 'bare' as const, door: answer.door };
};

export const actions: Actions = {
	accepter: async ({ locals, params, request }) => {
		const form = await request.formData();
		const version = form.get('charteVersion');
		const declaration = {
			charteVersion: typeof version === 'string' ? version : '',
			secrecy: form.has('secrecy'),
			notIndustry: form.has('notIndustry')
		};
		const errors = checkAcceptance(declaration);
		if (errors.length > 0) return fail(422, { errors });
		const decision = await locals.app.acceptCharte(locals.actor, params.id, declaration);
		if (!decision.ok)
			return fail(refusalStatus(decision.why), {
				errors: [{ field: undefined, message: refusalText[decision.why] }]
			});
		return { accepted: true };
	}
};
