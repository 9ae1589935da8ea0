import type { Outcome } from './outcome.ts';
import { shareOf, type Row } from './row.ts';

const SLIP = /^slip-/u;

function knownRow(name: string, outcomes: readonly Outcome[]): Row {
	const hard = outcomes.filter(({ span }) => span.severity === 'blocking');
	return {
		kind: 'known-name',
		name,
		...shareOf('covered', outcomes.filter(({ covered }) => covered).length, outcomes.length),
		...shareOf('blocked', hard.filter(({ blocked }) => blocked).length, hard.length)
	};
}

/** Recall of the name given to the room: written right, then with each kind of one-letter slip. */
export function knownRows(outcomes: readonly Outcome[]): readonly Row[] {
	const slips = [
		...new Set(outcomes.flatMap(({ span }) => span.tags.filter((tag) => SLIP.test(tag))))
	];
	return [
		knownRow('all', outcomes),
		...slips.map((slip) =>
			knownRow(
				slip.replace(SLIP, ''),
				outcomes.filter(({ span }) => span.tags.includes(slip))
			)
		)
	];
}
