import type { YearFacts } from './facts.ts';
import { oncePerYear } from './once-per-year.ts';
import { participations, type Attendance, type Rows } from './row.ts';

/**
 * [EVA-10] A person once in each pôle where she came, as the published table sums them: who attends two pôles is counted
 * twice.
 */
export const participantsByPole: Rows<Attendance> = {
	...participations,
	base: 'participants',
	unit: 'participant',
	from: oncePerYear((facts) => lastOfEach(facts, ({ at, who }) => `${at.poleId} ${who.personId}`))
};

/** [EVA-10] A person once, however many pôles she attended. */
export const participantsOnce: Rows<Attendance> = {
	...participantsByPole,
	base: 'participants-distincts',
	from: oncePerYear((facts) => lastOfEach(facts, ({ who }) => who.personId))
};

/** [EVA-10] Under one category only, that of her last Intervision. */
function lastOfEach(facts: YearFacts, keyOf: (row: Attendance) => string): readonly Attendance[] {
	const last = new Map<string, Attendance>();
	for (const row of participations.from(facts)) {
		const known = last.get(keyOf(row));
		if (!known || comesAfter(row, known)) last.set(keyOf(row), row);
	}
	return [...last.values()];
}

function comesAfter({ at }: Attendance, { at: other }: Attendance): boolean {
	return at.day === other.day ? at.id > other.id : at.day > other.day;
}
