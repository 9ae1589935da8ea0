import { lineKindCodes } from '#domain/suites/line-state.ts';
import type { PageServerLoad } from './$types';

const views = ['ouvertes', 'retard', 'semaine', 'faites'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const wanted = {
		view: views.find((one) => one === asked.get('etat')) ?? 'ouvertes',
		kind: lineKindCodes.find((one) => one === asked.get('quoi')) ?? null,
		poleId: asked.get('pole') || null,
		page: Math.min(1000, Math.max(0, Math.trunc(Number(asked.get('page'))) || 0))
	};
	return { ...(await locals.app.listSuites(locals.actor, wanted)), ...wanted };
};
