import { conservationKinds, kindRules, type Durations } from '#domain/conservation/kind.ts';
import { standingDurations } from '#domain/conservation/standing-durations.ts';
import type { PaperRow } from '#domain/document/paper-row.ts';
import { durationWords } from './duration-words.ts';

/** The durations in force: those that the direction sets, then those that end by themselves. */
export function retentionTable(retention: Durations): PaperRow {
	const set = conservationKinds.map((kind) => [
		kindRules[kind].label,
		`${durationWords(retention[kind])} ${kindRules[kind].since}`
	]);
	return {
		kind: 'table',
		label: 'Durées de conservation en vigueur',
		columns: [
			{ label: 'Données', width: 4 },
			{ label: 'Durée', width: 5 }
		],
		rows: [...set, ...standingDurations.map(({ what, duration }) => [what, duration])]
	};
}
