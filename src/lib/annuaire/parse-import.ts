import type { ColumnMapping } from '#domain/annuaire/import/map-columns.ts';
import type { LineChoice } from '#domain/annuaire/import/plan-import.ts';
import { detailFields } from '#domain/annuaire/person-details.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';

const choiceName = /^ligne-(\d{1,7})$/;

/** What was answered about each line: `ligne-12` holds « creer », « ignorer » or a person's id. */
export function parseChoices(typed: Typed): ReadonlyMap<number, LineChoice> {
	const choices = new Map<number, LineChoice>();
	for (const [name, [value = '']] of Object.entries(typed)) {
		const number = choiceName.exec(name)?.[1];
		if (number === undefined || value === '') continue;
		const known = value === 'creer' || value === 'ignorer';
		choices.set(Number(number), known ? value : { personId: value.slice(0, 40) });
	}
	return choices;
}

/** Which column of the file holds each field; « aucune » leaves it out. */
export function parseMapping(typed: Typed): ColumnMapping {
	return Object.fromEntries(
		detailFields.flatMap((field) => {
			const text = typed[field]?.[0] ?? '';
			return /^\d{1,2}$/.test(text) ? [[field, Number(text)] as const] : [];
		})
	);
}
