/** Who speaks for the patient beside himself (compliance.md §1; CSP L.1111-2, L.1111-4, L.1111-5). */
export const representedAs = {
	aucun: 'Le patient lui-même',
	mineur: 'Patient mineur',
	'majeur-protege': 'Majeur protégé'
} as const;
export type Represented = keyof typeof representedAs;
export const representedCodes = Object.keys(representedAs) as readonly Represented[];

/** The kinds of protection of an adult. `acts`: the representative may decide in matters that concern the person. */
export const protections = {
	'sauvegarde-justice': { label: 'Sauvegarde de justice', acts: false },
	curatelle: { label: 'Curatelle', acts: false },
	tutelle: { label: 'Tutelle', acts: true },
	'habilitation-familiale': { label: 'Habilitation familiale', acts: true },
	'mandat-protection': { label: 'Mandat de protection future', acts: true }
} as const;
export type Protection = keyof typeof protections;
export const protectionCodes = Object.keys(protections) as readonly Protection[];

/** On what ground the answer stands; each belongs to a minor or to a protected adult. */
export const consentBases = {
	'autorite-parentale': {
		for: 'mineur',
		label: 'Les titulaires de l’autorité parentale sont d’accord',
		hint: 'L’avis du mineur est recherché.'
	},
	'mineur-secret': {
		for: 'mineur',
		label: 'Le mineur refuse que ses parents soient consultés',
		hint: 'Il répond seul, accompagné d’une personne majeure de son choix (CSP L. 1111-5).'
	},
	'mineur-seul': {
		for: 'mineur',
		label: 'Les liens avec sa famille sont rompus',
		hint: 'Il a ses propres droits à l’assurance maladie\u00A0: il répond seul (CSP L. 1111-5).'
	},
	'majeur-apte': {
		for: 'majeur-protege',
		label: 'Le patient est en état de répondre\u00A0: il répond lui-même',
		hint: 'Avec l’aide, s’il le faut, de la personne chargée de sa protection.'
	},
	'representant-autorise': {
		for: 'majeur-protege',
		label: 'Le patient n’est pas en état de répondre\u00A0: son représentant répond',
		hint: 'Tutelle, habilitation familiale ou mandat, pour les actes touchant à la personne. Son avis est pris en compte.'
	}
} as const;
export type ConsentBasis = keyof typeof consentBases;
export const consentBasisCodes = Object.keys(consentBases) as readonly ConsentBasis[];

/** What the patient himself wishes, when others answer with him. */
export const ownWishes = {
	favorable: 'Il est d’accord',
	oppose: 'Il s’y oppose',
	'non-exprime': 'Il n’est pas en état de le dire'
} as const;
export type OwnWish = keyof typeof ownWishes;
export const ownWishCodes = Object.keys(ownWishes) as readonly OwnWish[];

export interface Representation {
	readonly representative: Represented;
	readonly protection: Protection | null;
	readonly consentBasis: ConsentBasis | null;
	readonly ownWish: OwnWish | null;
	/** Those who hold parental authority, or the person in charge of the protection, know of the Intervision. */
	readonly representativeInformed: boolean;
}

export const noRepresentation: Representation = {
	representative: 'aucun',
	protection: null,
	consentBasis: null,
	ownWish: null,
	representativeInformed: false
};

/**
 * [ACO-12] Whether a representative must still be told. Not when the minor keeps it secret or answers alone, nor
 * under a protection without representation, where telling would itself need the patient's word (CSP L.1111-2).
 */
export function mustInform(who: Representation): boolean {
	if (who.representativeInformed) return false;
	if (who.representative === 'mineur') return who.consentBasis === 'autorite-parentale';
	if (who.representative === 'majeur-protege') {
		return who.protection !== null && protections[who.protection].acts;
	}
	return false;
}
