import { error } from '@sveltejs/kit';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { frenchSpaces } from './french-spaces.ts';

/** Shows the error page of a refusal; when only the session is too weak, the page offers to raise it ([AUT-2]). */
export function refusePage(why: Refusal): never {
	const message = frenchSpaces(refusalText[why]);
	const stepUp = why === 'authentification-insuffisante';
	error(refusalStatus(why), stepUp ? { message, stepUp } : { message });
}
