import { canonicalJson } from '#domain/document/canonical-json.ts';
import { ficheReprise } from '#domain/fiche/definitions.ts';
import type { FichePerson } from '#domain/fiche/fiche-context.ts';
import { finalFicheJson, type FinalFiche } from '#domain/fiche/final-fiche.ts';
import { restituteurGroups } from '#domain/fiche/restituteur-group.ts';
import type { PlannedSituation } from '#domain/imports/plan.ts';

/** [IMP-9] What a fiche taken over says, as one finalised here would say it: codes, and no text. */
export function contentOf(
	one: PlannedSituation,
	facts: {
		readonly dossierCode: string;
		readonly poleName: string;
		readonly structure: string;
		readonly date: string;
		readonly invites: readonly FichePerson[];
		readonly absents: readonly FichePerson[];
	}
): string {
	const { dossierCode, poleName, structure, date, invites, absents } = facts;
	const { restituteur: groupe } = one;
	const fiche: FinalFiche = {
		...{ formVersion: ficheReprise.version, dossierCode, poleName },
		derived: {
			...{ designation: one.designation, accord: one.accord, structure, date, invites, absents },
			'medecin-traitant-invite': one.medecinTraitantInvite,
			'pharmacien-invite': one.pharmacienInvite
		},
		...{ formerPistes: [], answers: one.answers },
		// The group is known, nobody is.
		restituteur: groupe && {
			...{ personId: '', name: 'Personne non reprise', fonction: restituteurGroups[groupe], groupe }
		}
	};
	return canonicalJson(finalFicheJson(fiche));
}
