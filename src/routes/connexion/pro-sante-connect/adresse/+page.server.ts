import { fail, redirect } from '@sveltejs/kit';
import { pscRefusalText, type PscRefusal } from '#domain/psc/psc-refusal.ts';
import { browserOf } from '#lib/access/browser-of.ts';
import { refusedReturn } from '#lib/access/psc/refused-return.ts';
import { keepReturnPath, takeReturnPath } from '#lib/access/return-path.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import { answerErrors } from '#lib/coordination/answer-form.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parsePscAddress, parsePscCode } from '#lib/coordination/parse-psc.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

/** [PSC-4] Someone identified whom the directory does not know: the address where the invitation came is proved first. */
export const load: PageServerLoad = async ({ locals, cookies }) => {
	const token = cookies.get(locals.app.psc.cookies.names.attente);
	const waiting = await locals.app.readPscPending(token);
	if (!waiting) redirect(303, refusedReturn('psc-attente-perdue', false));
	return { name: waiting.name, hasMailbox: locals.app.mailbox !== null };
};

export const actions: Actions = {
	demander: async ({ locals, request, cookies, getClientAddress }) => {
		const typed = readTyped(await request.formData());
		const parsed = parsePscAddress(typed);
		if (!parsed.ok) return answerErrors('demander', parsed);
		const asked = await locals.app.requestPscCode({
			token: cookies.get(locals.app.psc.cookies.names.attente),
			email: parsed.output.email,
			address: getClientAddress()
		});
		if (!asked.ok) return refuse('demander', typed, asked.why);
		return { form: 'demander', sent: true };
	},

	confirmer: async (event) => {
		const { locals, request, cookies } = event;
		const own = locals.app.psc.cookies;
		const typed = readTyped(await request.formData());
		const parsed = parsePscCode(typed);
		if (!parsed.ok) return answerErrors('confirmer', parsed);
		const proof = { token: cookies.get(own.names.attente), code: parsed.output.code };
		const visit = { device: browserOf(event).device, current: locals.session };
		const linked = await locals.app.confirmPscCode(proof, visit);
		if (!linked.ok) return refuse('confirmer', typed, linked.why);
		setCookies(cookies, [own.forget('attente')]);
		setCookies(cookies, [linked.cookie]);
		if (!linked.toChoose) redirect(303, takeReturnPath(cookies) ?? '/accueil');
		keepReturnPath(cookies, takeReturnPath(cookies));
		redirect(303, '/compte/pro-sante-connect');
	}
};

/** What the code can be blamed for is said on its field; the rest stops here, and says where to go on. */
function refuse(form: string, typed: Typed, why: PscRefusal) {
	if (why !== 'psc-code-faux' && why !== 'psc-trop-de-demandes')
		redirect(303, refusedReturn(why, false));
	const field = why === 'psc-code-faux' ? 'code' : undefined;
	const errors = [{ field, message: frenchSpaces(pscRefusalText[why]) }];
	return fail(field ? 422 : 429, { form, errors, typed });
}
