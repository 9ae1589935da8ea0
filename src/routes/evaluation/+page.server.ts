import { redirect } from '@sveltejs/kit';
import { parseScope } from '#domain/evaluation/scope/parse-scope.ts';
import { reportHref } from '#lib/evaluation/report-href.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const [year, scope] = [url.searchParams.get('annee'), url.searchParams.get('perimetre')];
	// What the picker of a report asks for.
	if (year && /^\d{4}$/.test(year) && scope && parseScope(scope))
		redirect(303, reportHref(Number(year), scope));
	const answer = await locals.app.listEvaluations(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	const { association, codesThemes, years, poles } = answer;
	return { association, codesThemes, years, poles };
};
