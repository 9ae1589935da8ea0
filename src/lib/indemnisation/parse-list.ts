import type { indemniteStates } from '#domain/indemnisation/indemnite.ts';
import { isDay } from '#domain/planning/calendar-day.ts';
import { parisDay } from '#domain/shared/paris-time.ts';

/** What the list of payments shows, one at a time, in the order of the work. */
export const listedStates = {
	proposee: 'Feuille non validée',
	'a-etablir': 'À établir',
	'a-payer': 'À payer',
	transmis: 'Transmises',
	paye: 'Payées',
	ecartee: 'Écartées'
} as const satisfies Readonly<
	Record<keyof typeof indemniteStates | 'proposee' | 'a-etablir', string>
>;
export type ListedState = keyof typeof listedStates;
export const listedStateCodes = Object.keys(listedStates) as readonly ListedState[];

/** Reads the address of the list; what is wrong in it counts as absent. By default since the beginning of last year. */
export function parseList(params: URLSearchParams, now: Date) {
	const today = parisDay(now);
	const day = (name: string, otherwise: string) => {
		const typed = params.get(name) ?? '';
		return isDay(typed) ? typed : otherwise;
	};
	const page = Math.trunc(Number(params.get('page')));
	return {
		state: listedStateCodes.find((code) => code === params.get('etat')) ?? ('a-payer' as const),
		poleId: params.get('pole') || null,
		from: day('du', `${Number(today.slice(0, 4)) - 1}-01-01`),
		until: day('au', today),
		page: Number.isFinite(page) ? Math.min(1000, Math.max(0, page)) : 0
	};
}
