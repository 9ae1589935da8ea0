import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readAddress, readVersionNumber } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { year, scope } = readAddress(params);
	const version = readVersionNumber(params.version);
	const answer = await locals.app.readVersion(locals.actor, year, scope, version);
	if (!answer.ok) refusePage(answer.why);
	return { ...answer, year, scope: params.perimetre };
};
