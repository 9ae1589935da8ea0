import type { Seeded } from './seeded.ts';

type Counts = Readonly<Record<string, number>>;

/** One copy of each code for each time that it was given. */
const copies = (counts: Counts): readonly string[] =>
	Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, () => code));

/**
 * Gives every mention to a fiche, each fiche at least one and none twice the same; where it may, to one that it suits.
 * Codes stay in the order of `counts`.
 */
export function spreadMentions(
	seeded: Seeded,
	ids: readonly string[],
	counts: Counts,
	suits: (code: string, id: string) => boolean = () => true
): ReadonlyMap<string, readonly string[]> {
	const given = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
	const left = seeded.shuffle(copies(counts));
	for (const id of seeded.shuffle(ids)) {
		const place = Math.max(
			left.findIndex((code) => suits(code, id)),
			0
		);
		const [code] = left.splice(place, 1);
		if (code === undefined) throw new RangeError('fewer mentions than fiches');
		given.get(id)?.add(code);
	}
	for (const code of left) {
		const open = seeded.shuffle(ids.filter((id) => given.get(id)?.has(code) === false));
		const size = (id: string) => given.get(id)?.size ?? 0;
		const suited = open.filter((id) => suits(code, id));
		const among = suited.length > 0 ? suited : open;
		const [id] = among.toSorted((one, other) => size(one) - size(other));
		if (id === undefined) throw new RangeError('more mentions than fiches');
		given.get(id)?.add(code);
	}
	const order = Object.keys(counts);
	return new Map(
		[...given].map(([id, codes]) => [id, order.filter((code) => codes.has(code))] as const)
	);
}

/** One code for each fiche, as often as said; those beyond the counts have none. */
export function spreadOne(
	seeded: Seeded,
	ids: readonly string[],
	counts: Counts
): ReadonlyMap<string, readonly string[]> {
	const codes = copies(counts);
	if (codes.length > ids.length) throw new RangeError('more answers than fiches');
	return new Map(
		seeded.shuffle(ids).map((id, place) => {
			const code = codes[place];
			return [id, code === undefined ? [] : [code]] as const;
		})
	);
}
