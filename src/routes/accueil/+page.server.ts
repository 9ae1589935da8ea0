import type { PageServerLoad } from './$types';

/** Twelve hours after its foreseen end, an Intervision that nobody ended is behind us. */
const grace = 12 * 3_600_000;

export const load: PageServerLoad = async ({ locals }) => {
	const { planning, tasks, band } = await locals.app.readHome(locals.actor);
	const { cards, ...about } = planning;
	const now = Date.now();
	const isPast = ({ ended, startsAt, minutes }: (typeof cards)[number]) =>
		ended || Date.parse(startsAt) + minutes * 60_000 + grace < now;
	const inOrder = cards.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
	return {
		planning: about,
		tasks,
		band,
		coming: inOrder.filter((card) => !isPast(card)),
		past: inOrder.filter(isPast).toReversed()
	};
};
