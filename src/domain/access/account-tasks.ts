/** One line of « À faire » about one's own account. */
export interface AccountTask {
	readonly kind: 'compte';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

/** [AUT-10] Nobody finds out at the moment of signing that a second factor lacks, or that recovery codes ran out. */
export function accountTasks({
	needsStrong,
	factors,
	codesLeft
}: {
	/** Animates, coordinates, or otherwise reads clinical text outside meetings. */
	readonly needsStrong: boolean;
	readonly factors: number;
	readonly codesLeft: number;
}): readonly AccountTask[] {
	if (factors === 0) {
		if (!needsStrong) return [];
		return [
			{
				kind: 'compte',
				text: 'Pour lire une demande, finaliser ou signer une fiche, il vous faudra confirmer votre identité.',
				href: '/compte#moyens',
				action: 'Choisir un moyen'
			}
		];
	}
	if (codesLeft > 2) return [];
	const text =
		codesLeft === 0
			? 'Vous n’avez plus de code de secours\u00A0: un téléphone perdu vous fermerait la porte.'
			: `Il vous reste ${codesLeft === 1 ? 'un code de secours' : 'deux codes de secours'}.`;
	return [{ kind: 'compte', text, href: '/compte#secours', action: 'Créer des codes' }];
}
