import { planSituations } from '../annee-2024/plan-situations.ts';
import { planPlaces } from '../annee-2024/plan-slots.ts';
import { everybody, type PlannedYear } from '../annee-2024/plan-year.ts';
import { createSeeded } from '../annee-2024/seeded.ts';
import { seatFormer } from './attendance.ts';
import { counts2023 } from './situation-counts.ts';

const situations2023 = 205;

/**
 * What a newcomer compares 2024 with: the Intervisions that 2024 needs of the years before have the attendance and the
 * 205 situations that 2023 had, of patients of their own. Of 2024 nothing changes: `evaluation:2024` is without it.
 */
export function withYearBefore(planned: PlannedYear): PlannedYear {
	const seeded = createSeeded(2023);
	const isFormer = ({ day }: { readonly day: string }) => day < '2024';
	const former = seatFormer(seeded, planned.meetings.filter(isFormer));
	const held = former.filter(({ day }) => day.startsWith('2023'));
	const regularsOf = (poleId: string) => {
		const own = held.filter((meeting) => meeting.poleId === poleId);
		const people = own.flatMap(({ came }) => came.map(({ person }) => person));
		return [...new Map(people.map((person) => [person.id, person])).values()];
	};
	const places = planPlaces(seeded, held, situations2023);
	const situations = planSituations(seeded, places, regularsOf, counts2023);
	const came = former.flatMap((meeting) => meeting.came.map(({ person }) => person));
	return {
		people: everybody([...planned.people, ...came], situations),
		meetings: [...former, ...planned.meetings.filter((meeting) => !isFormer(meeting))],
		situations: [...planned.situations, ...situations]
	};
}
