import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readAddress } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { year, scope } = readAddress(params);
	const answer = await locals.app.readDifferences(locals.actor, year, scope);
	if (!answer.ok) refusePage(answer.why);
	return { ...answer, year, scope: params.perimetre };
};
