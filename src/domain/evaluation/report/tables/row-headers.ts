/** What the lines of a table are, where they are not the answers to a question. */
const rowHeaders: Readonly<Record<string, string>> = {
	'A3-organisateurs': 'Structure',
	...{ A10: 'Catégorie', 'A10-distincts': 'Catégorie', A11: 'Catégorie', B1: 'Catégorie' },
	...{ B2: 'Catégorie', 'A20-categories': 'Catégorie' },
	...{ 'A19-participations': 'Catégorie', 'A19-participants': 'Catégorie' },
	...{ A17: 'Fonction', A18: 'Fonction' },
	...{ A20: 'Genre', 'A20-participations': 'Genre', 'A20-participants': 'Genre', X2: 'Genre' },
	...{ E1: 'Demandeur', E2: 'Demandeurs', E3: 'Motif', F1: 'Demandeurs', X3: 'Question' },
	...{ G1: 'Combinaison', G3: 'Problématique', G4: 'Problématique', H1: 'Difficulté' },
	...{
		I1: 'Stade',
		I3: 'Stade',
		J1: 'Thème',
		K1: 'Piste',
		M2: 'Délai',
		M6: 'Délai',
		N2: 'Demandeur'
	}
};

/** The header of the first column of a figure’s table. */
export const rowHeaderOf = (id: string): string => rowHeaders[id] ?? 'Réponse';
