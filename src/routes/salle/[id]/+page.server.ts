import { error, redirect } from '@sveltejs/kit';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readRoom(locals.actor, params.id);
	if (answer.ok) return { shell: 'room' as const, room: answer.room };
	// [CHA-1] nobody is in the room without having accepted the Charte.
	if (answer.why === 'charte-non-acceptee') redirect(303, `/porte/${params.id}`);
	error(refusalStatus(answer.why), refusalText[answer.why]);
};
