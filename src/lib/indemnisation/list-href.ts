import type { ListedState } from './parse-list.ts';

/** The address of the list as it is narrowed. */
export function listHref(wanted: {
	readonly state: ListedState;
	readonly poleId: string | null;
	readonly from: string;
	readonly until: string;
	readonly page: number;
}): string {
	const params = new URLSearchParams({ etat: wanted.state, du: wanted.from, au: wanted.until });
	if (wanted.poleId !== null) params.set('pole', wanted.poleId);
	if (wanted.page > 0) params.set('page', String(wanted.page));
	return `/indemnisation?${params.toString()}`;
}
