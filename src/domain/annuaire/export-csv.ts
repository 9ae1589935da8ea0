import { detailFields, detailLabels, type PersonDetails } from './person-details.ts';
import { csvCell, csvText } from '#domain/shared/csv-cell.ts';
import { professions, modesExercice } from '#domain/professionnel/profession.ts';
import { structureKinds } from '#domain/professionnel/structure-kind.ts';

/**
 * [ANN-16] Writes cards as French spreadsheets open them: semicolons, UTF-8 with its mark, and an apostrophe before
 * whatever a spreadsheet would compute. What it writes can be imported again, and changes nothing.
 */
export function exportCsv(cards: readonly PersonDetails[]): string {
	const header = detailFields.map((field) => detailLabels[field]);
	const rows = cards.map((details) => detailFields.map((field) => written(details, field)));
	return csvText([header, ...rows].map((cells) => cells.map(csvCell)));
}

function written(details: PersonDetails, field: keyof PersonDetails): string {
	if (field === 'profession') return professions[details.profession].label;
	if (field === 'mode') return modesExercice[details.mode];
	if (field === 'structureKind') return structureKinds[details.structureKind];
	if (field === 'coordonne') return details.coordonne ? 'oui' : 'non';
	return details[field] ?? '';
}
