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
				'Demande, accord, fiche',
				`${durationWords(retention.situations)} après la dernière Intervision du patient`,
				'effacement ; des nombres demeurent'
			],
			['Brouillon', 'jusqu’à la finalisation', 'clé détruite'],
			['Journal des accès', durationWords(retention.journal), 'effacement'],
			['Présences, indemnités', durationWords(retention.paiements), 'effacement'],
			['Annuaire', 'tant que la personne participe', 'archivage, puis effacement']
		]
	};
}
