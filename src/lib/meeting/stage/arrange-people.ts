/** speaker: one large, the others small. grid: all alike. */
export const layouts = ['orateur', 'grille'] as const;
export type Layout = (typeof layouts)[number];

export interface Arranged {
	/** Media identities, in the order of the list. */
	readonly shown: readonly string[];
	readonly largeId: string | null;
}

interface Standing {
	readonly id: string;
	readonly me: boolean;
	/** Has a picture; absent: no. */
	readonly seen?: boolean;
}

export interface ArrangeOptions {
	readonly layout: Layout;
	/** Chosen by this viewer, for this viewer. */
	readonly pinned: string | null;
	/** The last who spoke: a picture that comes and goes with every « oui » tires. */
	readonly speaker: string | null;
	readonly hideSelf: boolean;
	/** A screen is shown: it is the large one. */
	readonly sharing: boolean;
}

/** From how many people on one of them stands out. */
const LARGE_FROM = 2;

/** [MED-4] Who is shown, and who is shown large. */
export function arrangePeople(
	people: readonly Standing[],
	{ layout, pinned, speaker, hideSelf, sharing }: ArrangeOptions
): Arranged {
	const others = people.filter(({ me }) => !me);
	// Alone, one's own picture is the only proof that something works.
	const visible = hideSelf && others.length > 0 ? others : people;
	const shown = visible.map(({ id }) => id);
	if (pinned !== null && shown.includes(pinned)) return { shown, largeId: pinned };
	if (layout === 'grille' || sharing || people.length < LARGE_FROM) return { shown, largeId: null };
	// Until somebody speaks the large place goes to a face, not to two letters.
	const heard =
		others.find(({ id }) => id === speaker) ?? others.find(({ seen }) => seen) ?? others[0];
	return { shown, largeId: heard?.id ?? null };
}
