/** What the directory is asked for, as its address says it: the list can be kept and sent. */
export interface AddressFilter {
	readonly name: string;
	readonly profession: string | null;
	readonly structure: string;
	readonly poleId: string | null;
	readonly archived: boolean;
}

/** Reads the filter of an address; what is not understood filters nothing. */
export function parseFilter(params: URLSearchParams): { filter: AddressFilter; page: number } {
	const text = (name: string) => (params.get(name) ?? '').replaceAll('\0', '').trim().slice(0, 120);
	const page = Math.trunc(Number(params.get('page')));
	return {
		filter: {
			name: text('nom'),
			profession: text('profession') || null,
			structure: text('structure'),
			poleId: text('pole') || null,
			archived: params.get('archives') === 'oui'
		},
		page: page > 1 && page < 10_000 ? page - 1 : 0
	};
}

/** The address of a page of the same list. */
export function pageAddress(params: URLSearchParams, page: number): string {
	const next = new URLSearchParams(params);
	next.delete('page');
	for (const name of [...next.keys()]) if (next.get(name) === '') next.delete(name);
	if (page > 0) next.set('page', String(page + 1));
	const query = next.toString();
	return query === '' ? '?' : `?${query}`;
}
