import type { MeetingFinder } from './plan-meetings.ts';
import type { planPeople } from './plan-people.ts';
import type { Workbench } from './workbench.ts';

/** [IMP-12] Plans who came: one participation for a person and an Intervision. */
export function planParticipations(
	bench: Workbench,
	meetings: MeetingFinder,
	people: ReturnType<typeof planPeople>
): void {
	const taken = new Set<string>();
	for (const row of bench.rowsOf('participations')) {
		const place = meetings.find(row);
		if (typeof place === 'string') {
			bench.say('participation', row, { outcome: 'refusee', why: place });
			continue;
		}
		const where = { day: place.day, pole: place.poleName };
		for (const person of people.of(row, place.poleRef)) {
			if (!person) {
				const why = 'Le professionnel manque, ou il est laissé de côté.';
				bench.say('participation', row, { outcome: 'refusee', why, ...where });
				continue;
			}
			const key = `${place.ref} ${person.ref}`;
			if (bench.existing.participations.has(key) || taken.has(key)) {
				const why = taken.has(key)
					? 'Cette personne est déjà comptée à cette Intervision.'
					: 'Cette participation est déjà dans Intervisio.';
				bench.say('participation', row, { outcome: 'rattachee', why, ...where });
				continue;
			}
			const doubt = place.native ? ('intervision-native' as const) : null;
			if (doubt === null || bench.accepts(doubt)) {
				taken.add(key);
				bench.writes.participations.push({
					...{ meetingRef: place.ref, personRef: person.ref },
					...{ categorie: person.categorie, liberal: person.liberal },
					remote: row.yes('distance') === true,
					indemnised: row.yes('indemnise')
				});
			}
			const why = doubt ? 'Cette Intervision a été tenue dans Intervisio.' : '';
			bench.say('participation', row, {
				outcome: doubt ? 'douteuse' : 'creee',
				doubt,
				why,
				...where
			});
		}
	}
}
