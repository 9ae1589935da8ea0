import { readAnswers, remarkLength } from '#domain/questionnaire/answer.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** [ACT-15] Says that this browser answered, to this page alone; it holds nothing else. */
const cookie = 'avis';
const cookieAge = 60 * 86_400;

export const load: PageServerLoad = async ({
	locals,
	params,
	cookies,
	getClientAddress,
	setHeaders
}) => {
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const where = { token: params.jeton, address: getClientAddress() };
	const read = await locals.app.readQuestionnaire(where);
	return {
		shell: 'bare' as const,
		questionnaire: read.ok ? read.form : null,
		refused: read.ok ? null : frenchSpaces(refusalText[read.why]),
		answered: cookies.get(cookie) !== undefined
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies, url, getClientAddress }) => {
		const typed = readTyped(await request.formData());
		// A field that nobody sees: whoever fills it is a program, which is told that all went well.
		if (typed['site']?.[0]) return { form: 'avis', sent: true };
		if (cookies.get(cookie) !== undefined) {
			return answerRefusal('avis', typed, { why: 'questionnaire-rempli' });
		}
		const where = { token: params.jeton, address: getClientAddress() };
		const read = await locals.app.readQuestionnaire(where);
		if (!read.ok) return answerRefusal('avis', typed, read);
		const remark = (typed['remark']?.[0] ?? '').trim();
		if (remark.length > remarkLength) {
			const message = `Ce texte dépasse ${remarkLength} caractères\u00A0: raccourcissez-le.`;
			return answerErrors('avis', { errors: [{ field: 'remark', message }], typed });
		}
		const kept = await locals.app.answerQuestionnaire(where, {
			answers: readAnswers(read.form.kind, typed),
			remark: remark === '' ? null : remark,
			confirmed: typed[questionBox] ?? []
		});
		if (!kept.ok) return answerRefusal('avis', typed, kept);
		cookies.set(cookie, '1', {
			path: `/satisfaction/${params.jeton}`,
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: cookieAge
		});
		return { form: 'avis', sent: true };
	}
};
