import type { PageServerLoad } from './$types';

/** Twelve hours after its foreseen end, an Intervision that nobody ended is behind us. */
const grace = 12 * 3_600_000;

export const load: PageServerLoad = async ({ locals }) => {
	const { cards, ...planning } = await locals.app.readPlanning(locals.actor);
	const now = Date.now();
	const isPast = ({ ended, startsAt, minutes }: (typeof cards)[number]) =>
		ended || Date.parse(startsAt) + minutes * 60_000 + grace < now;
	const inOrder = cards.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
	return {
		planning,
		coming: inOrder.filter((card) => !isPast(card)),
		past: inOrder.filter(isPast).toReversed()
	};
};
