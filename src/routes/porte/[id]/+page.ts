import type { PageLoad } from './$types';

/** Whoever has answered long ago, or whose Intervision has begun, does not wait for the code of the answer. */
export const load: PageLoad = async ({ data }) => {
	const { own } = data;
	const shown = own !== null && (own.open || own.situations.length > 0);
	const OwnAnswer = shown ? (await import('./OwnAnswer.svelte')).default : null;
	const OwnPresence = data.presence
		? (await import('#lib/emargement/OwnPresence.svelte')).default
		: null;
	return { ...data, OwnAnswer, OwnPresence };
};
