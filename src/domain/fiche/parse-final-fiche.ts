import * as v from 'valibot';
import { restituteurGroups, type RestituteurGroup } from './restituteur-group.ts';
import type { FinalFiche } from './final-fiche.ts';

const person = v.object({ personId: v.string(), name: v.string(), fonction: v.string() });
const derivedValue = v.union([v.string(), v.array(person)]);
const groups = Object.keys(restituteurGroups) as RestituteurGroup[];

const finalFiche = v.object({
	formVersion: v.string(),
	dossierCode: v.string(),
	poleName: v.string(),
	derived: v.object({
		designation: derivedValue,
		accord: derivedValue,
		structure: derivedValue,
		date: derivedValue,
		invites: derivedValue,
		absents: derivedValue,
		'medecin-traitant-invite': derivedValue,
		'pharmacien-invite': derivedValue
	}),
	formerPistes: v.array(v.string()),
	answers: v.record(
		v.string(),
		v.object({
			value: v.union([v.string(), v.array(v.string())]),
			precisions: v.record(v.string(), v.string())
		})
	),
	restituteur: v.nullable(v.object({ ...person.entries, groupe: v.picklist(groups) }))
});

/** Reads a stored fiche back; throws on a damaged one (never with its content in the message). */
export function parseFinalFiche(content: string): FinalFiche {
	const parsed = v.safeParse(finalFiche, JSON.parse(content));
	if (!parsed.success) throw new Error('stored fiche is damaged');
	return parsed.output;
}
