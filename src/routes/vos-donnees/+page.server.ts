import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

/** Open to all: the words are those of the documents that are handed over. */
export const load: PageServerLoad = async ({ locals }) => {
	const read = async (code: string) => {
		const answer = await locals.app.readDocument(null, code);
		if (!answer.ok) refusePage(answer.why);
		return answer.document.text;
	};
	return {
		patients: await read('donnees-patients'),
		professionnels: await read('donnees-professionnels')
	};
};
