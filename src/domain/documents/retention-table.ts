import type { PaperRow } from '#domain/document/paper-row.ts';
import { durationWords, type Retention } from './retention.ts';

/** The durations in force, as a table. */
export function retentionTable(retention: Retention): PaperRow {
	return {
		kind: 'table',
		label: 'Durées de conservation en vigueur',
		columns: [
			{ label: 'Données', width: 3 },
			{ label: 'Durée', width: 3 },
			{ label: 'Puis', width: 3 }
		],
		rows: [
			[
				'Dossier : accord, demandes, fiches',
				`${durationWords(retention.situations)} après la dernière Intervision du patient`,
				'effacement ; des nombres demeurent'
			],
			[
				'Demande restée sans suite',
				`${durationWords(retention.demandes)} après son dernier mot`,
				'effacement'
			],
			['Brouillon', 'jusqu’à la finalisation ou l’abandon', 'clé détruite'],
			['Indemnités', durationWords(retention.paiements), 'effacement'],
			[
				'Journal, présences',
				'aussi longtemps que l’archive qu’ils prouvent',
				'ni texte ni pseudonyme'
			],
			['Annuaire', 'tant que la personne participe', 'archivage, puis effacement']
		]
	};
}
