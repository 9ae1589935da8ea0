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
		rows: pairBlanks(fields.flatMap((field) => paperRow(field, known)))
	}));
}

/** Two short questions that follow each other share a line. */
function pairBlanks(rows: readonly PrintableRow[]): readonly PrintableRow[] {
	const paired: PrintableRow[] = [];
	for (const row of rows) {
		const last = paired.at(-1);
		const joins = isShort(row) && last !== undefined && isShort(last) && last.blanks.length === 1;
		if (!joins) paired.push(row);
		else
			paired[paired.length - 1] = { ...last, blanks: [...last.blanks, ...row.blanks], columns: 2 };
	}
	return paired;
}

function isShort(row: PrintableRow): row is Extract<PaperRow, { kind: 'blanks' }> {
	const fits = ({ label, value }: Blank) => label.length + (value?.length ?? 0) < 48;
	return row.kind === 'blanks' && row.blanks.every(fits);
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
			return [{ kind: 'lines', label, count: 2 }];
		case 'line':
			return [oneBlank({ label })];
		case 'person':
			return [oneBlank({ label }), boxes('', field.options, field.code, known)];
		case 'review': {
			const fates = field.options.map((option) => ({
				label: option.label,
				align: 'center' as const
			}));
			const former = field.items.filter(({ code }) => known?.formerPistes.includes(code));
			if (known && former.length === 0) return [oneBlank({ label, value: 'première Intervision' })];
			// On a blank sheet the former pistes are copied by hand: fourteen lines of which two serve fill a page.
			const items = known ? former.map((item) => item.label) : ['', '', ''];
			return [
				{
					kind: 'table',
					label,
					columns: [{ label: 'Piste proposée', width: 5 }, ...fates],
					rows: items.map((item) => [item, ...fates.map(() => '☐')])
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
		return { kind: 'boxes', label, inline: true, choices: ['oui', 'non', 'NSP'] };
	if (source.endsWith('-invite'))
		return { kind: 'boxes', label, inline: true, choices: ['oui', 'non'] };
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
	// « oui, non, ne sait pas » on the line of their question; a « préciser » needs a line of its own
	if (options.length <= 3 && !options.some(({ precision }) => precision))
		return { kind: 'boxes', label, choices, inline: true };
	const longest = Math.max(...options.map((option) => option.label.length));
	const columns = longest > 34 ? 2 : 3;
	return { kind: 'boxes', label, choices, columns: Math.min(columns, options.length) };
}
