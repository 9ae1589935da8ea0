import type { FicheDefinition } from '../field.ts';
import { demandeSection } from './demande-section.ts';
import { pisteOptions } from './piste-options.ts';
import { situationSection } from './situation-section.ts';
import { syntheseSection } from './synthese-section.ts';

/** Our form version: the paper form of 2023 with the additions of decisions.md §3. Never edited once used. */
export const fiche2026: FicheDefinition = {
	version: '2026.1',
	title: 'Fiche de suivi patient',
	sections: [
		demandeSection,
		{
			code: 'suivi',
			heading: 'Depuis la dernière Intervision',
			fields: [
				{
					kind: 'review',
					code: 'suivi',
					label: 'Que sont devenues les pistes proposées ?',
					items: pisteOptions.map(({ code, label }) => ({ code, label })),
					options: [
						{ code: 'faite', label: 'faite' },
						{ code: 'en-cours', label: 'en cours' },
						{ code: 'abandonnee', label: 'abandonnée' }
					]
				}
			]
		},
		situationSection,
		syntheseSection
	]
};
