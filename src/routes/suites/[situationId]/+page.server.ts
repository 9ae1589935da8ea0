import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseDropped, parseGiven, parseNote } from '#lib/coordination/parse-suite.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readSuites(locals.actor, params.situationId);
	if (!answer.ok) refusePage(answer.why);
	return { suites: answer.suites };
};

const said = {
	faite: 'C’est noté comme fait.',
	impossible: 'C’est noté\u00A0: ce n’est pas possible.',
	abandonnee: 'C’est noté comme abandonné.'
} as const;

export const actions: Actions = {
	noter: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const task = typed['tache']?.[0] ?? '';
		const form = `noter-${task}`;
		const parsed = parseNote(typed, { asksHow: typed['dit'] !== undefined });
		if (!parsed.ok) return answerErrors(form, parsed);
		const done = await locals.app.noteSuite(locals.actor, params.situationId, parsed.output);
		if (!done.ok) return answerRefusal(form, typed, done);
		const undo = { action: `/suites/${params.situationId}?/rouvrir`, fields: { tache: task } };
		return { ...answerDone(form, said[parsed.output.outcome]), undo };
	},

	rouvrir: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const task = typed['tache']?.[0] ?? '';
		const done = await locals.app.reopenSuite(locals.actor, params.situationId, task);
		if (!done.ok) return answerRefusal(`rouvrir-${task}`, typed, done);
		return {
			...answerDone(`rouvrir-${task}`, 'C’est de nouveau à faire.'),
			undone: 'c’est de nouveau à faire.'
		};
	},

	confier: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const form = `confier-${typed['tache']?.[0] ?? ''}`;
		const parsed = parseGiven(typed);
		if (!parsed.ok) return answerErrors(form, parsed);
		const done = await locals.app.giveSuite(locals.actor, params.situationId, parsed.output);
		if (!done.ok) return answerRefusal(form, typed, done);
		return answerDone(form, 'C’est confié. La personne est prévenue par courriel.');
	},

	renoncer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseDropped(typed);
		if (!parsed.ok) return answerErrors('renoncer', parsed);
		const { motif } = parsed.output;
		const done = await locals.app.dropReprogrammation(locals.actor, params.situationId, motif);
		if (!done.ok) return answerRefusal('renoncer', typed, done);
		const undo = { action: `/suites/${params.situationId}?/reprendre`, fields: {} };
		return { ...answerDone('renoncer', 'La situation n’est plus à revoir.'), undo };
	},

	reprendre: async ({ locals, params }) => {
		const done = await locals.app.resumeReprogrammation(locals.actor, params.situationId);
		if (!done.ok) return answerRefusal('reprendre', {}, done);
		return {
			...answerDone('reprendre', 'La situation est de nouveau à revoir.'),
			undone: 'la situation est de nouveau à revoir.'
		};
	}
};
