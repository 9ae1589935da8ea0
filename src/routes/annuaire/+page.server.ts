import { parseFilter } from '#lib/annuaire/parse-filter.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { filter, page } = parseFilter(url.searchParams);
	const answer = await locals.app.readDirectory(locals.actor, filter, page);
	if (!answer.ok) refusePage(answer.why);
	return { directory: answer.directory, filter };
};

const nobody = 'Cochez au moins une personne.';

async function archive({ locals, request }: RequestEvent, archived: boolean) {
	const typed = readTyped(await request.formData());
	const chosen = typed['personIds'] ?? [];
	if (chosen.length === 0)
		return answerErrors('selection', { errors: [{ message: nobody }], typed });
	const outcome = await locals.app.archivePeople(locals.actor, chosen, archived);
	if (!outcome.ok) return answerRefusal('selection', typed, outcome);
	const { done, left, batchId } = outcome;
	const one = archived ? 'personne archivée' : 'personne reprise';
	const many = archived ? 'personnes archivées' : 'personnes reprises';
	const kept =
		left > 0 ? ` ${plural(left, 'autre n’a pas changé', 'autres n’ont pas changé')}.` : '';
	return { ...answerDone('selection', `${plural(done, one, many)}.${kept}`), lot: batchId };
}

export const actions: Actions = {
	archiver: (event) => archive(event, true),
	reprendre: (event) => archive(event, false),

	ajouter: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const chosen = typed['personIds'] ?? [];
		const intervisionId = typed['intervisionId']?.[0] ?? '';
		const message =
			chosen.length === 0 ? nobody : intervisionId === '' ? 'Choisissez l’Intervision.' : null;
		if (message) return answerErrors('selection', { errors: [{ message }], typed });
		const outcome = await locals.app.addFromDirectory(locals.actor, intervisionId, chosen);
		if (!outcome.ok) return answerRefusal('selection', typed, outcome);
		const { added, already } = outcome;
		const there = already > 0 ? ` ${plural(already, 'y était déjà', 'y étaient déjà')}.` : '';
		const words = `${plural(added.length, 'personne ajoutée', 'personnes ajoutées')} à l’Intervision.${there}`;
		return answerDone('selection', words);
	},

	annuler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoBatch(locals.actor, typed['lot']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('selection', typed, undone);
		return answerDone('selection', 'Le changement est annulé.');
	}
};
