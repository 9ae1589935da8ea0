import * as v from 'valibot';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readAccount(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	const psc = await locals.app.readPscAccount(locals.actor);
	return { account: answer.account, psc, unanswered: locals.actor.unanswered === true };
};

const one = (message: string, pipe = v.maxLength<string, 100>(100)) =>
	v.pipe(
		v.tuple([v.pipe(v.string(), v.trim(), v.minLength(1, message), pipe)]),
		v.transform(([text]) => text)
	);
const nameForm = v.object({
	id: one('Cette clé d’accès n’a pas été reconnue.'),
	name: v.pipe(
		one('Donnez un nom à cette clé d’accès.'),
		v.maxLength(40, 'Quarante signes au plus.')
	)
});

function endedWords({ count, kept }: { readonly count: number; readonly kept: number }): string {
	const done =
		count === 0
			? 'Aucune autre session n’a été fermée.'
			: `${plural(count, 'session fermée', 'sessions fermées')}.`;
	if (kept === 0) return count === 0 ? 'Aucune autre session n’était ouverte.' : done;
	return `${done} ${plural(kept, 'reste ouverte', 'restent ouvertes')}, avec un second facteur\u00A0: confirmez d’abord votre identité pour ${kept === 1 ? 'la' : 'les'} fermer.`;
}

const idIn = async (request: Request) => readTyped(await request.formData())['id']?.[0] ?? '';

export const actions: Actions = {
	fermerSession: async ({ locals, request }) => {
		const ended = await locals.app.endSession(locals.actor, await idIn(request));
		if (!ended.ok) return answerRefusal('sessions', {}, ended);
		return answerDone('sessions', 'La session est fermée, avec ce qu’elle tenait ouvert.');
	},

	fermerAutres: async ({ locals }) => {
		const ended = await locals.app.endOtherSessions(locals.actor);
		if (!ended.ok) return answerRefusal('sessions', {}, ended);
		return answerDone('sessions', endedWords(ended));
	},

	renommerCle: async ({ locals, request }) => {
		const parsed = parseForm(nameForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('cles', parsed);
		const { output, typed } = parsed;
		const wanted = { id: output.id, name: output.name, confirmed: typed[questionBox] ?? [] };
		const renamed = await locals.app.renamePasskey(locals.actor, wanted);
		if (!renamed.ok) return answerRefusal('cles', typed, renamed);
		return answerDone('cles', 'La clé d’accès a son nouveau nom.');
	},

	retirerCle: async ({ locals, request }) => {
		const removed = await locals.app.removePasskey(locals.actor, await idIn(request));
		if (!removed.ok) return answerRefusal('cles', {}, removed);
		return answerDone('cles', 'La clé d’accès est retirée. Effacez-la aussi de votre appareil.');
	},

	retirerApplication: async ({ locals }) => {
		const removed = await locals.app.removeTotp(locals.actor);
		if (!removed.ok) return answerRefusal('application', {}, removed);
		return answerDone('application', 'L’application de codes est retirée.');
	},

	renouvelerCodes: async ({ locals }) => {
		const made = await locals.app.renewRecoveryCodes(locals.actor);
		if (!made.ok) return answerRefusal('codes', {}, made);
		return { ...answerDone('codes', 'Vos anciens codes ne servent plus.'), codes: made.codes };
	},

	oublierAppareil: async ({ locals, request }) => {
		const gone = await locals.app.forgetDevice(locals.actor, await idIn(request));
		if (!gone.ok) return answerRefusal('appareils', {}, gone);
		return answerDone('appareils', 'L’appareil est oublié.');
	}
};
