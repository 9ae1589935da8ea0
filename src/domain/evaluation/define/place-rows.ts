import type { RowPlace, Rows } from '../facts/row.ts';

/** Where each of these rows can be read, each place once. */
export function placesOf<Row>(rows: Rows<Row>, some: readonly Row[]): readonly RowPlace[] {
	const places = some.flatMap((row) => rows.place(row) ?? []);
	return [...new Map(places.map((place) => [`${place.kind} ${place.id}`, place])).values()];
}
