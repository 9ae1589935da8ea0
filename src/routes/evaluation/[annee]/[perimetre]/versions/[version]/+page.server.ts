import { refusePage } from '#lib/coordination/refuse-page.ts';
import { openPart } from '#lib/evaluation/open-part.ts';
import { readAddress, readVersionNumber } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { year, scope } = readAddress(params);
	const version = readVersionNumber(params.version);
	const answer = await locals.app.readVersion(locals.actor, year, scope, version);
	if (!answer.ok) refusePage(answer.why);
	const { report, charts, ...page } = answer;
	const opened = openPart({ report, charts }, url.searchParams.get('partie'));
	return { ...page, ...opened, year, scope: params.perimetre };
};
