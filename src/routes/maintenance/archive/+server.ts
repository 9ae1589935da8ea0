import { error, json } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** Lets this machine's `archive:verify` have the running server verify its own archive (decisions.md §5). */
export const GET: RequestHandler = async ({ locals, request, url }) => {
	if (!locals.app.isMaintenance(request.headers.get('authorization'))) {
		error(404, refusalText.introuvable);
	}
	return json(await locals.app.verifyArchive(url.searchParams.get('head') ?? undefined));
};
