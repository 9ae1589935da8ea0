/** How a médecin traitant who could not come was told (decisions.md §9: present or informed). */
export const informedBy = {
	telephone: 'par téléphone',
	mssante: 'par messagerie sécurisée de santé',
	courrier: 'par courrier',
	rencontre: 'de vive voix'
} as const;

export type InformedBy = keyof typeof informedBy;
export const informedByCodes = Object.keys(informedBy) as readonly InformedBy[];

/** A situation's médecin traitant: expected, absent, informed, or nobody on the list. */
export interface MedecinFacts {
	readonly situationId: string;
	readonly position: number;
	/** Name of the médecin traitant on the list; null when there is none. */
	readonly name: string | null;
	readonly absent: boolean;
	readonly informed: { readonly on: string; readonly how: InformedBy; readonly by: string } | null;
}

/** [INV-16] He who comes needs nothing; he who does not, or is not on the list, is to be informed. */
export function isToInform(medecin: MedecinFacts): boolean {
	return medecin.informed === null && (medecin.name === null || medecin.absent);
}
