import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readDuplicates(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { pairs: answer.pairs };
};

export const actions: Actions = {
	reunir: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const [one = '', other = ''] = typed['paire'] ?? [];
		const gained = Number(typed['gagnees']?.[0] ?? 0);
		const merged = await locals.app.mergePeople(locals.actor, { one, other, gained });
		if (!merged.ok) return answerRefusal('paire', typed, merged);
		return {
			...answerDone('paire', 'Les deux fiches n’en font plus qu’une.'),
			lot: merged.batchId
		};
	},

	distinguer: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const [one = '', other = ''] = typed['paire'] ?? [];
		const kept = await locals.app.keepApart(locals.actor, { one, other });
		if (!kept.ok) return answerRefusal('paire', typed, kept);
		return answerDone('paire', 'C’est noté\u00A0: ce sont deux personnes.');
	},

	annuler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoBatch(locals.actor, typed['lot']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('paire', typed, undone);
		return answerDone('paire', 'Les deux fiches sont de nouveau séparées.');
	}
};
