import { error } from '@sveltejs/kit';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { frenchSpaces } from './french-spaces.ts';

/** Shows the error page of a refusal. */
export function refusePage(why: Refusal): never {
	error(refusalStatus(why), frenchSpaces(refusalText[why]));
}
