import type { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** Lets this machine's `archive:export` have the running server export a year (decisions.md §5). */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const { app } = locals;
	if (!app.isMaintenance(request.headers.get('authorization'))) error(404, refusalText.introuvable);
	const planned = await app.exportForOperator(Number(url.searchParams.get('annee')));
	if (!planned) error(404, refusalText.introuvable);
	return new Response(new ReadableStream(webSource(planned.pack())), {
		headers: { 'content-type': 'application/x-tar' }
	});
};

function webSource(stream: Readable): UnderlyingDefaultSource<Uint8Array> {
	const parts = stream[Symbol.asyncIterator]();
	return {
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(value);
		}
	};
}
