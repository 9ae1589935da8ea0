import type { Categorie } from '#domain/professionnel/categorie.ts';

/** People of one category, without their names. */
export interface Heads {
	readonly categorie: Categorie;
	readonly heads: number;
	/** Among them, those who came to one of this kind, in this pôle, earlier in the year already. */
	readonly known: number;
}

/** Somebody of the directory who came. */
export interface NamedAttendee {
	readonly personId: string;
	readonly categorie: Categorie;
	/** Nothing of this kind, in this pôle, had her name earlier in the year. */
	readonly first: boolean;
}

export interface Attendance {
	readonly heads: readonly Heads[];
	readonly people: readonly NamedAttendee[];
}

export type ByCategorie = Readonly<Partial<Record<Categorie, number>>>;

/** Both counts of the report (Rapport, notes 18 and 19): attendances, and distinct people of this kind in this year. */
export interface AttendanceCounts {
	readonly participations: ByCategorie;
	readonly participants: ByCategorie;
}

/**
 * [ACT-2] [ACT-3] Counts an attendance. Whoever comes is one participation; she is one participant where she first comes
 * to this kind in the year, pôle by pôle, so that the participants of a year are a sum, as in the report.
 */
export function countAttendance({ heads, people }: Attendance): AttendanceCounts {
	const participations = new Map<Categorie, number>();
	const participants = new Map<Categorie, number>();
	const add = (to: Map<Categorie, number>, categorie: Categorie, n: number) => {
		if (n > 0) to.set(categorie, (to.get(categorie) ?? 0) + n);
	};
	for (const { categorie, heads: n, known } of heads) {
		add(participations, categorie, n);
		add(participants, categorie, n - known);
	}
	for (const { categorie, first } of people) {
		add(participations, categorie, 1);
		if (first) add(participants, categorie, 1);
	}
	return {
		participations: Object.fromEntries(participations),
		participants: Object.fromEntries(participants)
	};
}

/** [ACT-2] The only total there is: the sum of its categories. */
export function sumOf(counts: ByCategorie): number {
	return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** Adds several counts up, category by category. */
export function addCounts(several: readonly ByCategorie[]): ByCategorie {
	const sum = new Map<string, number>();
	for (const counts of several)
		for (const [categorie, n] of Object.entries(counts))
			sum.set(categorie, (sum.get(categorie) ?? 0) + n);
	return Object.fromEntries(sum);
}
