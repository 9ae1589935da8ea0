/** What keeps an import from being undone, as it is said: one, several. */
const heldWords = {
	situation: ['situation inscrite depuis', 'situations inscrites depuis'],
	participation: ['participation ajoutée depuis', 'participations ajoutées depuis'],
	invitation: ['invitation ajoutée depuis', 'invitations ajoutées depuis'],
	emargement: ['présence ou feuille modifiée depuis', 'présences ou feuilles modifiées depuis'],
	accord: ['accord enregistré depuis', 'accords enregistrés depuis'],
	demande: ['demande reçue depuis', 'demandes reçues depuis'],
	dossier: ['dossier réuni ou ajouté depuis', 'dossiers réunis ou ajoutés depuis'],
	personne: [
		'fiche professionnelle modifiée ou utilisée depuis',
		'fiches professionnelles modifiées ou utilisées depuis'
	],
	pole: ['usage d’un pôle créé par l’import', 'usages d’un pôle créé par l’import']
} as const;

export type HeldKind = keyof typeof heldWords;

/** [IMP-11] « 2 situations inscrites depuis, 1 accord enregistré depuis ». */
export function sayHeld(
	held: readonly { readonly kind: HeldKind; readonly count: number }[]
): string {
	return held.map(({ kind, count }) => `${count} ${heldWords[kind][count < 2 ? 0 : 1]}`).join(', ');
}
