import type { PlannedPerson, PlannedSituation } from './plan.ts';
import { planAnswers } from './plan-answers.ts';
import { planInvites } from './plan-invites.ts';
import { planRestituteurs } from './plan-restituteurs.ts';
import { planDossiers, type Place } from './plan-slots.ts';
import type { Seeded } from './seeded.ts';
import type { YearCounts } from './year-counts.ts';

/** Gives each place on an agenda its patient, its fiche, whom it concerns and who tells the patient. */
export function planSituations(
	seeded: Seeded,
	places: readonly Place[],
	regularsOf: (poleId: string) => readonly PlannedPerson[],
	counts: YearCounts
): readonly PlannedSituation[] {
	const slots = planDossiers(seeded, places, counts.again);
	const answers = planAnswers(seeded, slots, counts.answers);
	const invites = planInvites({ seeded, slots, counts: counts.invites, regularsOf }, answers);
	const demandeursAt = (id: string) => answers.get(id)?.['demandeurs'] ?? [];
	const restituteurs = planRestituteurs(seeded, slots, demandeursAt, counts.restituteurs);
	return slots.map((slot) => ({
		...slot,
		answers: answers.get(slot.id) ?? {},
		restituteur: restituteurs.get(slot.id) ?? null,
		invites: invites.get(slot.id) ?? []
	}));
}
