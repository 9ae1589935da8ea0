import type { Blank, BoxChoice, PaperRow } from '#domain/document/paper-row.ts';
import type { PrintableRow, PrintableSection } from '#domain/document/printable-document.ts';
import { optionKey } from '#domain/fiche/entry-key.ts';
import type { DerivedValues } from '#domain/fiche/fiche-context.ts';
import type { FicheDefinition, Field, Option } from '#domain/fiche/field.ts';

/** What is known of one situation before anybody writes. */
export interface KnownOfSituation {
	readonly derived: DerivedValues;
	/** Keys of the options that the demande ticked. */
	readonly ticked: ReadonlySet<string>;
	/** Codes of the former pistes; empty when this is no follow-up. */
	readonly formerPistes: readonly string[];
}

/** [DOC-13] Every field of the form as a sheet to fill in by hand, in its order; what is known is already there. */
export function paperFiche(
	definition: FicheDefinition,
	known: KnownOfSituation | null
): readonly PrintableSection[] {
	return definition.sections.map(({ heading, fields }) => ({
		heading,
		rows: fields.flatMap((field) => paperRow(field, known))
	}));
}

function paperRow(field: Field, known: KnownOfSituation | null): readonly PrintableRow[] {
	const label = field.number ? `${field.number}. ${field.label}` : field.label;
	switch (field.kind) {
		case 'derived': {
			const value = known?.derived[field.source];
			if (value === undefined) return [blankDerived(field.source, label)];
			if (typeof value === 'string') return [oneBlank({ label, value })];
			const persons = value.map(({ name, fonction }) => `${name}, ${fonction}`).join(' ; ');
			return [oneBlank({ label, value: persons || null })];
		}
		case 'text':
			return [{ kind: 'lines', label, count: 3 }];
		case 'line':
			return [oneBlank({ label })];
		case 'person':
			return [oneBlank({ label }), boxes('', field.options, field.code, known)];
		case 'review': {
			const items = known
				? field.items.filter(({ code }) => known.formerPistes.includes(code))
				: field.items;
			const fates = field.options.map((option) => ({
				label: option.label,
				align: 'center' as const
			}));
			if (items.length === 0) return [oneBlank({ label, value: 'première Intervision' })];
			return [
				{
					kind: 'table',
					label,
					columns: [{ label: 'Piste proposée', width: 5 }, ...fates],
					rows: items.map((item) => [item.label, ...fates.map(() => '☐')])
				}
			];
		}
		case 'choice':
		case 'choices':
			return [boxes(label, field.options, field.code, known)];
	}
}

const oneBlank = (blank: Blank): PaperRow => ({ kind: 'blanks', blanks: [blank] });

/** Two of them are answered by yes or no, the others in words. */
function blankDerived(source: string, label: string): PaperRow {
	if (source === 'accord')
		return { kind: 'boxes', label, columns: 3, choices: ['oui', 'non', 'NSP'] };
	if (source.endsWith('-invite'))
		return { kind: 'boxes', label, columns: 3, choices: ['oui', 'non'] };
	if (source === 'invites') return { kind: 'lines', label, count: 3 };
	return oneBlank({ label });
}

function boxes(
	label: string,
	options: readonly Option[],
	field: string,
	known: KnownOfSituation | null
): PaperRow {
	const choices: BoxChoice[] = options.map((option) => ({
		label: option.label,
		...(option.precision ? { precision: true as const } : {}),
		...(known?.ticked.has(optionKey(field, option.code)) ? { checked: true as const } : {})
	}));
	const longest = Math.max(...options.map((option) => option.label.length));
	const columns = longest > 34 ? 2 : 3;
	return { kind: 'boxes', label, choices, columns: Math.min(columns, options.length) };
}
