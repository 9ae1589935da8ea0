import type { Pole2024 } from './pole-list.ts';
import { coordinationPeople } from './coordination-people.ts';
import { makeCoordination, makePerson, psychiatreLiberal } from './people.ts';
import type { PlannedPerson } from './plan.ts';
import type { PublishedPole } from './published-pole.ts';
import type { Seeded } from './seeded.ts';

/** Somebody of a pôle, and at how many of its Intervisions she was. */
export interface Regular {
	readonly person: PlannedPerson;
	readonly times: number;
}

/** Calais: « 1 psychiatre et 1 infirmière » for ten participations; nine are the psychiatrist's (II.A). */
const timesKnown: Readonly<Record<string, readonly number[]>> = {
	'calais autres-liberaux': [9, 1]
};

/** The people of a pôle, each once, whose participations are those of table I.F, category by category. */
export function planPeople(
	seeded: Seeded,
	pole: Pole2024,
	{ heads, intervisions }: PublishedPole
): readonly Regular[] {
	return heads.flatMap(({ categorie, participations, participants }) => {
		if (categorie === 'coordination') return planCoordination(pole.id);
		const times =
			timesKnown[`${pole.id} ${categorie}`] ??
			share(seeded, {
				participations,
				participants,
				most: mostTimes(pole, categorie, intervisions)
			});
		return times.map((count, rank) => {
			const id = `${pole.id}-${categorie}-${rank + 1}`;
			const psychiatre = pole.id === 'calais' && categorie === 'autres-liberaux' && rank === 0;
			const card = psychiatre ? psychiatreLiberal : undefined;
			return { person: makePerson(id, categorie, rank, card), times: count };
		});
	});
}

function planCoordination(poleId: string): readonly Regular[] {
	let staff = 0;
	return (coordinationPeople[poleId] ?? []).map(([kind, times], rank) => {
		if (kind.staff) staff += 1;
		const id = kind.staff ? `association-${staff}` : `${poleId}-coordination-${rank + 1}`;
		return { person: makeCoordination(id, kind), times };
	});
}

/**
 * Intervisions without any social worker: Calais 4, Douai 2, Hénin 1, Saint-Quentin 1 (I.E), and both of Tourcoing, where
 * the table has none: 79 of 89 had one (statistics.md §17.1, 24).
 */
export const withoutSocial: Readonly<Record<string, number>> = {
	calais: 4,
	douai: 2,
	henin: 1,
	saintquentin: 1,
	tourcoing: 2
};

function mostTimes(pole: Pole2024, categorie: string, intervisions: number): number {
	const none = categorie === 'travailleurs-sociaux' ? (withoutSocial[pole.id] ?? 0) : 0;
	return intervisions - none;
}

/** Each came once at least, nobody more often than there were Intervisions. */
function share(
	seeded: Seeded,
	{
		participations,
		participants,
		most
	}: { readonly participations: number; readonly participants: number; readonly most: number }
): readonly number[] {
	const times = Array.from({ length: participants }, () => 1);
	for (let left = participations - participants; left > 0; left -= 1) {
		const open = times.flatMap((count, place) => (count < most ? [place] : []));
		const place = open[seeded.below(open.length)];
		if (place === undefined) throw new RangeError('more participations than seats');
		times[place] = (times[place] ?? 0) + 1;
	}
	return times;
}
