import { groupBy } from '#domain/shared/group-by.ts';
import { tellableMeeting, tellTogether, type Tellable } from './results.ts';

/** One answer, and the meeting of which pôle it was about; null: of the association as a whole. */
export interface PlacedAnswer {
	readonly meeting: string;
	readonly poleId: string | null;
}

/** [ACT-17] What a pôle tells: meeting by meeting first, for each shows its own. */
export function tellPole<One extends PlacedAnswer>(all: readonly One[]): Tellable<One> {
	return tellTogether(partsOf(all, ({ meeting }) => meeting).map(tellableMeeting));
}

/**
 * [ACT-17] What a year tells of one kind of meeting, in the order in which reports stand beside each other: the pôles
 * of a bassin, then the bassins of the region. Of a pôle alone, what it tells.
 */
export function tellYear<One extends PlacedAnswer>(
	all: readonly One[],
	bassinOf: (poleId: string) => string
): Tellable<One> {
	const bassins = partsOf(all, ({ poleId }) => (poleId === null ? '' : bassinOf(poleId)));
	return tellTogether(
		bassins.map((own) => tellTogether(partsOf(own, ({ poleId }) => poleId ?? '').map(tellPole)))
	);
}

function partsOf<One>(all: readonly One[], key: (one: One) => string): readonly (readonly One[])[] {
	const parts = groupBy(all, key);
	return [...new Set(all.map(key))].map(parts);
}
