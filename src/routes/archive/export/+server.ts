import * as v from 'valibot';
import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

const asked = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number));

/** Gives a year of the archive as one file; the act is in the journal before its first byte leaves. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const form = await request.formData().catch(() => null);
	const year = v.safeParse(asked, form?.get('annee'));
	if (!year.success) error(422, refusalText['saisie-invalide']);
	const answer = await locals.app.exportYear(locals.actor, year.output);
	if (!answer.ok) refusePage(answer.why);
	const parts = answer.stream[Symbol.asyncIterator]();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(value);
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'application/x-tar',
			'content-disposition': `attachment; filename="${answer.name}"`
		}
	});
};
