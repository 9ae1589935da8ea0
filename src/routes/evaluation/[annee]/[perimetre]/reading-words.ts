import type { Reading } from '#domain/evaluation/publication/decide-reading.ts';

/** What somebody has before her eyes. */
export const readingWords: Readonly<Record<Reading, string>> = {
	entier:
		'Calculé maintenant, d’après les fiches finalisées et les émargements. Pour l’association et le pôle\u00A0: ce qui sort passe par une publication.',
	activite:
		'L’activité de l’année, calculée maintenant. Les réponses des fiches ne sont pas montrées ici.',
	publie: 'Tel que l’association l’a publié.'
};
