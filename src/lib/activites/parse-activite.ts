import * as v from 'valibot';
import type { Heads } from '#domain/activite/attendance.ts';
import { activiteKindCodes } from '#domain/activite/kind.ts';
import { isDay } from '#domain/planning/calendar-day.ts';
import { formatCodes } from '#domain/pole/site.ts';
import { categorieCodes, categories, type Categorie } from '#domain/professionnel/categorie.ts';
import { code, freeText, line, nullableText, type Typed } from '#lib/coordination/form-fields.ts';
import type { FormError, ParsedForm } from '#lib/coordination/parse-form.ts';

const noSuchDay = 'Ce jour n’existe pas dans le calendrier.';
const wholeNumber = 'Indiquez un nombre entier, sans virgule.';

export const activiteForm = v.object({
	kind: code(activiteKindCodes, 'Choisissez de quelle activité il s’agit.'),
	title: line('Indiquez un titre\u00A0: le thème, ou l’objet de la réunion.', 160),
	day: v.pipe(line('Indiquez la date.', 10), v.check(isDay, noSuchDay)),
	format: code(formatCodes, 'Choisissez comment on se réunit.'),
	capacity: v.pipe(
		freeText(5),
		v.check((text) => text === '' || /^[1-9]\d{0,3}$/.test(text), wholeNumber),
		v.transform((text) => (text === '' ? null : Number(text)))
	),
	poleId: nullableText(40)
});

type ActiviteFields = v.InferOutput<typeof activiteForm>;

/** The same as it would be typed: what an undo posts. */
export function typedActivite(notice: ActiviteFields): Record<string, string> {
	const { capacity, poleId, ...rest } = notice;
	return { ...rest, capacity: capacity === null ? '' : String(capacity), poleId: poleId ?? '' };
}

/** Names of the two fields of a category. */
export const headsField = (categorie: Categorie) => `tetes-${categorie}`;
export const knownField = (categorie: Categorie) => `connues-${categorie}`;

const most = 2000;

/** [ACT-2] [ACT-3] Reads how many came, category by category; empty is none. */
export function parseAttendance(typed: Typed): ParsedForm<readonly Heads[]> {
	const read = categorieCodes.map((categorie) => ({
		categorie,
		heads: numberIn(typed, headsField(categorie)),
		known: numberIn(typed, knownField(categorie))
	}));
	const errors = read.flatMap(errorsOf);
	if (errors.length > 0) return { ok: false, errors, typed };
	const output = read.map(({ categorie, heads, known }) => ({
		...{ categorie, heads: heads ?? 0, known: known ?? 0 }
	}));
	return { ok: true, output: output.filter(({ heads }) => heads > 0), typed };
}

function errorsOf({
	categorie,
	heads,
	known
}: {
	categorie: Categorie;
	heads: number | undefined;
	known: number | undefined;
}): readonly FormError[] {
	const name = categories[categorie];
	const wrong = (field: string, why: string) => [{ field, message: `${name}\u00A0: ${why}` }];
	if (heads === undefined) return wrong(headsField(categorie), 'un nombre entier, ou rien.');
	if (known === undefined) return wrong(knownField(categorie), 'un nombre entier, ou rien.');
	return known > heads
		? wrong(knownField(categorie), 'pas plus de personnes déjà venues que de personnes.')
		: [];
}

/** Empty is 0; undefined when it is no number of people. */
function numberIn(typed: Typed, field: string): number | undefined {
	const text = (typed[field]?.[0] ?? '').trim();
	if (text === '') return 0;
	return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

/** The same as it would be typed: what an undo posts. */
export function typedAttendance(heads: readonly Heads[]): Record<string, string> {
	return Object.fromEntries(
		heads.flatMap(({ categorie, heads: n, known }) => [
			[headsField(categorie), String(n)],
			[knownField(categorie), String(known)]
		])
	);
}
