import type { Mandat } from '#domain/intervision/role.ts';
import { professions, type Profession } from '#domain/professionnel/profession.ts';
import { isClinicalCoordination } from '#domain/professionnel/secret-partage.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/** Where each function may be held: in one pôle, or in the whole association. */
const scopes: Readonly<Record<Mandat, 'pole' | 'association' | 'both'>> = {
	referent: 'pole',
	'coordination-clinique': 'both',
	'coordination-logistique': 'both',
	evaluation: 'association',
	dpo: 'association',
	direction: 'association',
	administrateur: 'association'
};

export interface FunctionWanted {
	readonly mandat: Mandat;
	/** Null: the whole association. */
	readonly poleId: string | null;
	readonly personId: string;
	readonly profession: Profession;
	readonly structureKind: StructureKind;
}

/** Says whether a function can be held there at all. */
function isHeldIn(mandat: Mandat, scope: 'pole' | 'association'): boolean {
	return scopes[mandat] === scope || scopes[mandat] === 'both';
}

/**
 * [PLA-1] Who may name whom. The direction names every function; the clinical coordination of a pôle names its référents.
 * Nobody gives himself a function, and clinical text opens to nobody whose category does not allow it ([PLA-2]).
 */
export function decideFunction(
	actor: { readonly personId: string; readonly mandats: readonly Mandat[] },
	wanted: FunctionWanted
): Decision {
	if (!mayName(actor.mandats, wanted.mandat)) return refused('titre-insuffisant');
	if (wanted.personId === actor.personId) return refused('fonction-a-soi');
	const scope = wanted.poleId === null ? 'association' : 'pole';
	if (!isHeldIn(wanted.mandat, scope)) return refused('saisie-invalide');
	return isEligible(wanted) ? granted : refused('fonction-reservee');
}

/** Ending one asks for the same right; one's own may always be given back. */
export function decideFunctionEnd(
	actor: { readonly personId: string; readonly mandats: readonly Mandat[] },
	held: Pick<FunctionWanted, 'mandat' | 'personId'>
): Decision {
	if (held.personId === actor.personId) return granted;
	return mayName(actor.mandats, held.mandat) ? granted : refused('titre-insuffisant');
}

/** Says whether these functions let name somebody to that one, whoever it is. */
export function mayName(mandats: readonly Mandat[], wanted: Mandat): boolean {
	if (mandats.includes('direction')) return true;
	return wanted === 'referent' && mandats.includes('coordination-clinique');
}

/** [PLA-2] R.1110-2 CSP: a clinical coordination, and a référent who reads the demandes, are bound by shared secrecy. */
function isEligible({ mandat, profession, structureKind }: FunctionWanted): boolean {
	if (mandat === 'coordination-clinique') return isClinicalCoordination(profession, structureKind);
	if (mandat !== 'referent') return true;
	const { groupe } = professions[profession];
	return groupe === 'sante' || groupe === 'social';
}
