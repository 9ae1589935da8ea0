/** The year that an address asks for; this one when it asks for none that may be. */
export function yearIn(asked: URLSearchParams, thisYear: number): number {
	const year = Number(asked.get('annee'));
	return Number.isInteger(year) && year >= 2000 && year <= thisYear + 1 ? year : thisYear;
}
