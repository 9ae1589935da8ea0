import type { Outcome } from './outcome.ts';
import { shareOf, type Row } from './row.ts';

const count = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number =>
	outcomes.filter(test).length;

function recallRow(kind: string, name: string, outcomes: readonly Outcome[]): Row {
	const hard = outcomes.filter(({ span }) => span.severity === 'blocking');
	const answered = outcomes.filter(({ agrees }) => agrees !== undefined);
	return {
		kind,
		name,
		...shareOf(
			'found',
			count(outcomes, ({ found }) => found),
			outcomes.length
		),
		...shareOf(
			'covered',
			count(outcomes, ({ covered }) => covered),
			outcomes.length
		),
		...shareOf(
			'blocked',
			count(hard, ({ blocked }) => blocked),
			hard.length
		),
		...shareOf(
			'agrees',
			count(answered, ({ agrees }) => agrees === true),
			answered.length
		)
	};
}

function grouped(
	outcomes: readonly Outcome[],
	namesOf: (outcome: Outcome) => readonly string[]
): ReadonlyMap<string, readonly Outcome[]> {
	const groups = new Map<string, Outcome[]>();
	for (const outcome of outcomes) {
		for (const name of namesOf(outcome)) groups.set(name, [...(groups.get(name) ?? []), outcome]);
	}
	return new Map([...groups].sort(([one], [other]) => one.localeCompare(other, 'fr')));
}

/** Recall for each label. */
export function recallByLabel(outcomes: readonly Outcome[]): readonly Row[] {
	const groups = grouped(outcomes, ({ span }) => [span.label]);
	return [...groups].map(([label, members]) => recallRow('label', label, members));
}

/** A family name that must block: patient, relative, third party. */
const isFamilyName = ({ span }: Outcome): boolean =>
	span.label === 'PERSON' && span.severity === 'blocking';

/** « Petit refuse la cure »: guard.md §3.2 keeps silent there, unless the name was given to the room. */
export function isWithinReach({ span }: Outcome): boolean {
	return !span.tags.includes('bare-homonym');
}

/** The figure that counts most: family names wholly covered by blocking findings. */
export function recallOfFamilyNames(outcomes: readonly Outcome[]): readonly Row[] {
	const names = outcomes.filter(isFamilyName);
	return [
		recallRow('family-names', 'all', names),
		recallRow('family-names', 'without bare homonyms', names.filter(isWithinReach))
	];
}

/** Family names by tag, then every other span by tag. */
export function recallByTag(outcomes: readonly Outcome[]): readonly Row[] {
	const names = grouped(outcomes.filter(isFamilyName), ({ span }) => span.tags);
	const others = grouped(
		outcomes.filter((outcome) => !isFamilyName(outcome)),
		({ span }) => span.tags
	);
	return [
		...[...names].map(([tag, members]) => recallRow('family-name-tag', tag, members)),
		...[...others].map(([tag, members]) => recallRow('other-tag', tag, members))
	];
}
