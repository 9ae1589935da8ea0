import * as v from 'valibot';
import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readAddress } from '#lib/evaluation/read-address.ts';
import type { PageServerLoad } from './$types';

const text = v.pipe(v.string(), v.maxLength(200));
const asked = v.object({
	id: text,
	part: v.exactOptional(text),
	column: v.exactOptional(text),
	grouping: v.exactOptional(text),
	group: v.exactOptional(text)
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const address = readAddress(params);
	const ref = v.safeParse(asked, Object.fromEntries(url.searchParams));
	if (!ref.success) error(404, refusalText.introuvable);
	const answer = await locals.app.readFigure(locals.actor, address, ref.output);
	if (!answer.ok) refusePage(answer.why);
	const { name, words, scopeName, rows } = answer;
	return { name, words, scopeName, rows, year: address.year, scope: params.perimetre };
};
