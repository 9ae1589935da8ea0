import { refusePage } from '#lib/coordination/refuse-page.ts';
import { openPart } from '#lib/evaluation/open-part.ts';
import { readAddress } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { year, scope } = readAddress(params);
	const answer = await locals.app.readReport(locals.actor, year, scope);
	if (!answer.ok) refusePage(answer.why);
	const { report, charts, opensFigures, published, scopes } = answer;
	const { part, shown, charts: drawn } = openPart({ report, charts }, 'CPOM');
	const sheet = part === null ? null : shown;
	return { sheet, charts: drawn, opensFigures, published, scopes, year, scope: params.perimetre };
};
