import type { Profession } from '#domain/professionnel/profession.ts';

/** What a demande says of the professions that may be needed, by the codes of the fiche. */
export interface DemandeCodes {
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
}

const byDemandeur: Readonly<Record<string, readonly Profession[]>> = {
	mg: ['medecin'],
	pharmacien: ['pharmacien'],
	'secteur-social': ['assistant-social', 'educateur', 'autre-social'],
	'cmp-epsm': ['psychiatre', 'psychologue'],
	csapa: ['infirmier', 'psychologue'],
	caarud: ['infirmier', 'educateur']
};

const byMotif: Readonly<Record<string, readonly Profession[]>> = {
	psychosociale: ['assistant-social', 'educateur', 'autre-social'],
	'coordination-parcours': ['coordinateur', 'referent-parcours']
};

/** [ANN-14] Everybody's Intervision needs a doctor, a pharmacist and an addictologist; the demande names the others. */
export function wantedProfessions({ demandeurs, motifs }: DemandeCodes): readonly Profession[] {
	const asked = [
		...demandeurs.flatMap((code) => byDemandeur[code] ?? []),
		...motifs.flatMap((code) => byMotif[code] ?? [])
	];
	return [...new Set<Profession>(['medecin', 'pharmacien', 'addictologue', ...asked])];
}
