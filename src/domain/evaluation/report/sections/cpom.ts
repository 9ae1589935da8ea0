import type { SectionPlan } from '../plan.ts';
import { names, say } from '../template.ts';

/** The contract’s own words (Rapport I.E), then the figures that answer them. */
export const cpomSection: SectionPlan = {
	code: 'CPOM',
	heading: 'Indicateurs du contrat pluriannuel d’objectifs et de moyens',
	blocks: [
		{
			kind: 'contract',
			lines: [
				{ asked: 'Nombre total d’Intervisions', ids: ['A3'] },
				{ asked: 'Nombre de sites concernés', ids: ['A1'] },
				{ asked: 'Nombre de nouveaux sites', ids: ['A2', 'A2-retours'] },
				{ asked: 'Nombre de réunions par site', ids: ['A6'] },
				{ asked: 'Nombre de situations complexes de patients', ids: ['A7', 'A8'] },
				{
					asked: 'Nombre de patients pour lesquels le médecin traitant a participé à l’Intervision',
					ids: ['D1', 'D5', 'D6', 'D7']
				},
				{
					asked: 'Nombre d’Intervisions avec critère de vulnérabilité sociale (grande précarité)',
					ids: ['CPOM-precarite', 'CPOM-vulnerabilite']
				},
				{
					asked:
						'Nombre d’Intervisions avec présence du secteur social lorsque le critère de vulnérabilité est présent',
					ids: ['CPOM-precarite-social', 'CPOM-vulnerabilite-social']
				},
				{
					asked: 'Nombre d’Intervisions avec présence des accompagnants sociaux',
					ids: ['CPOM-social']
				},
				{
					asked: 'Nombre d’Intervisions organisées directement par les pôles',
					ids: ['CPOM-poles']
				},
				{ asked: 'Temps d’échanges organisés et participants', ids: ['A20', 'A20-participants'] },
				{ asked: 'Questionnaires d’évaluation', ids: ['X2'] },
				{ asked: 'Conventions signées', ids: ['X1'] },
				{
					asked: 'Médecin ressource',
					ids: [
						'X-ressource-intervisions',
						'X-ressource-presentations',
						'X-ressource-echanges',
						'X-ressource-conseil',
						'X-ressource-relais',
						'X-ressource-groupes'
					]
				}
			]
		},
		{
			kind: 'sentences',
			templates: [
				say`Nouveaux sites : ${names('A2')}.`,
				say`Sites de retour : ${names('A2-retours')}.`,
				// A list that the association writes (statistics.md §16): no row tells what was begun and not done.
				say`Actions entamées non réalisées : un texte de l’association, à joindre ; aucun chiffre ne le remplace.`
			]
		},
		{
			kind: 'groups',
			id: 'CPOM-poles-social',
			caption: 'Intervisions avec un travailleur social, par pôle',
			grouping: 'pole',
			columns: [{ id: 'A3' }, { id: 'CPOM-social' }],
			chart: null
		},
		{ kind: 'history', ids: ['CPOM-social', 'CPOM-poles'] }
	]
};
