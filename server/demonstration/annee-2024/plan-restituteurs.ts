import { restituteurGroup, type RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import type { PlannedPerson, PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';
import type { RestituteurCounts } from './year-counts.ts';

/** « C’est toujours le demandeur qui est majoritairement le restituteur » (II.N). */
const demandeursOf: Readonly<Record<RestituteurGroup, readonly string[]>> = {
	'autre-liberal': ['autre-liberal'],
	'csapa-caarud': ['csapa', 'caarud'],
	mg: ['mg'],
	hospitalier: ['addictologie-ch', 'cmp-epsm'],
	pharmacien: ['pharmacien'],
	social: ['secteur-social'],
	autre: ['autre']
};

/** Who tells each patient: somebody who was there, of the group whose number is known. The others' fiches say nothing. */
export function planRestituteurs(
	seeded: Seeded,
	slots: readonly PlannedSlot[],
	demandeursAt: (id: string) => readonly string[],
	counts: RestituteurCounts
): ReadonlyMap<string, PlannedPerson> {
	const chosen = new Map<string, PlannedPerson>();
	for (const group of Object.keys(counts) as RestituteurGroup[]) {
		const asked = (id: string) =>
			demandeursAt(id).some((code) => demandeursOf[group].includes(code)) ? 0 : 1;
		const open = seeded
			.shuffle(slots.filter((slot) => !chosen.has(slot.id) && among(slot, group).length > 0))
			.toSorted((one, other) => asked(one.id) - asked(other.id));
		if (open.length < counts[group]) throw new RangeError(`too few ${group}`);
		for (const slot of open.slice(0, counts[group])) {
			const people = among(slot, group);
			const person = people[seeded.below(people.length)];
			if (person) chosen.set(slot.id, person);
		}
	}
	return chosen;
}

const among = ({ meeting }: PlannedSlot, group: RestituteurGroup): readonly PlannedPerson[] =>
	meeting.came.map(({ person }) => person).filter((one) => restituteurGroup(one) === group);
