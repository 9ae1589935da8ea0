import type { planPeople } from './plan-people.ts';
import type { SituationFinder } from './plan-situations.ts';
import type { Workbench } from './workbench.ts';

/** [IMP-7] Plans who was invited for which situation: each once. */
export function planInvitations(
	bench: Workbench,
	situations: SituationFinder,
	people: ReturnType<typeof planPeople>
): void {
	const taken = new Set<string>();
	for (const row of bench.rowsOf('invitations')) {
		const found = situations.find(row);
		if (!found) {
			const why = 'La fiche de cette ligne n’est pas reprise, ou n’existe pas.';
			bench.say('invitation', row, { outcome: 'refusee', why });
			continue;
		}
		const where = { day: found.place.day, pole: found.place.poleName };
		for (const person of people.of(row, found.place.poleRef)) {
			if (!person) {
				const why = 'Le professionnel manque, ou il est laissé de côté.';
				bench.say('invitation', row, { outcome: 'refusee', why, ...where });
				continue;
			}
			const key = `${found.ref} ${person.ref}`;
			if (taken.has(key)) {
				const why = 'Cette personne est déjà comptée parmi les invités.';
				bench.say('invitation', row, { outcome: 'rattachee', why, ...where });
				continue;
			}
			taken.add(key);
			bench.writes.invitations.push({
				...{ situationRef: found.ref, personRef: person.ref },
				medecinTraitant: row.yes('medecin-traitant-lui') === true,
				pharmacienAttitre: row.yes('pharmacien-attitre-lui') === true
			});
			bench.say('invitation', row, { outcome: 'creee', why: '', ...where });
		}
	}
}
