import { categories, deriveCategorie, type Categorie, type Exercice } from './categorie.ts';
import { modesExercice, professions } from './profession.ts';

/** The category of an attendance, and the reason as it stands beside the form. */
export interface ExplainedCategorie {
	readonly code: Categorie;
	readonly label: string;
	/** « Infirmier·ère, libéral → Autres libéraux » */
	readonly reason: string;
}

/** [ANN-1] Says in words why someone is counted where she is: what decided, an arrow, the category. */
export function explainCategorie(exercice: Exercice): ExplainedCategorie {
	const code = deriveCategorie(exercice);
	const label = categories[code];
	return { code, label, reason: `${whatDecided(exercice)} → ${label}` };
}

function whatDecided({ profession, mode, coordonne, structureKind }: Exercice): string {
	const { label } = professions[profession];
	const categorieSays = (other: Exercice['mode']) =>
		deriveCategorie({ profession, mode: other, structureKind, coordonne });
	if (coordonne && professions[profession].groupe !== 'coordination') {
		return `${label} qui vient au titre de la coordination`;
	}
	// The mode is told only where it decides.
	const decides = categorieSays('liberal') !== categorieSays('salarie');
	return decides ? `${label}, ${modesExercice[mode].toLowerCase()}` : label;
}
