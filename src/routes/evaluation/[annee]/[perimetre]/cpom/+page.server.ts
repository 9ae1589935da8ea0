import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readAddress } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { year, scope } = readAddress(params);
	const answer = await locals.app.readReport(locals.actor, year, scope);
	if (!answer.ok) refusePage(answer.why);
	const { report, charts, opensFigures, published, scopes } = answer;
	const sheet = report && {
		...report,
		sections: report.sections.filter(({ code }) => code === 'CPOM')
	};
	return { sheet, charts, opensFigures, published, scopes, year, scope: params.perimetre };
};
