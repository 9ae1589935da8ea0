import { readMode, readProfession, readStructureKind } from '#domain/annuaire/import/read-words.ts';
import { addDays, dayOf, isDay, type Day } from '#domain/planning/calendar-day.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import type { Mapping } from './mapping.ts';
import type { Cell } from './source.ts';
import type { TargetField } from './target.ts';
import { wordsOfAnswer } from './answer-words.ts';

/** « ? » folds to nothing: said apart, so that it can mean something. */
export const foldWord = (text: string): string => foldName(text) || text.trim();

/** Reads one word as an option: by what the mapping says, else by its code, its label or a usual word. */
export function readOption(
	field: TargetField,
	text: string,
	values: Readonly<Record<string, string>>
): { readonly code: string | null; readonly known: boolean } {
	const folded = foldWord(text);
	if (folded === '') return { code: null, known: true };
	const said = values[folded];
	if (said !== undefined) return { code: said === '' ? null : said, known: true };
	const own = field.options.find(
		({ code, label }) =>
			foldName(code) === folded ||
			foldName(label) === folded ||
			wordsOfAnswer(field.code, code).includes(folded)
	);
	const code = own?.code ?? ofDirectory(field.code, text);
	return { code, known: code !== null };
}

/** What the import of the directory reads already: the same words, the same codes. */
function ofDirectory(field: string, text: string): string | null {
	if (field === 'profession') return readProfession(text);
	if (field === 'mode') return readMode(text);
	return field === 'structureKind' ? readStructureKind(text) : null;
}

const yes = /^(?:oui|o|x|1|-1|vrai|true|v|yes|y)$/;
const no = /^(?:non|n|0|faux|false|f)$/;

/** Yes, no, or null when it is neither; an empty cell says nothing (null). Access writes -1 for yes. */
export function readYesNo(cell: Cell): boolean | null {
	if (typeof cell === 'boolean') return cell;
	const text = String(cell ?? '')
		.trim()
		.toLowerCase();
	if (yes.test(text) || /visio|distance/.test(text)) return true;
	return no.test(text) || /pr[ée]sen/.test(text) ? false : null;
}

const months = [
	...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre'],
	...['octobre', 'novembre', 'decembre']
];

/** Reads a day however offices write it; null when it is none. */
export function readDay(cell: Cell, order: Mapping['dates']): Day | null {
	if (typeof cell === 'number') return serialDay(cell);
	const text = foldDate(String(cell ?? ''));
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t| |$)/.exec(text);
	if (iso) return real(iso[1], iso[2], iso[3]);
	const slashed = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:\D.*)?$/.exec(text);
	if (slashed) {
		const [, one = '', two = '', three = ''] = slashed;
		if (one.length === 4 || order === 'amj') return real(one, two, three);
		return order === 'mja' ? real(three, one, two) : real(three, two, one);
	}
	const worded = /(?:^| )(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(text);
	const word = worded?.[2] ?? '';
	const month = months.findIndex(
		(name) => name === word || (word.length > 2 && name.startsWith(word))
	);
	return worded && month >= 0 ? real(worded[3], String(month + 1), worded[1]) : null;
}

const foldDate = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.trim()
		.toLowerCase();

function real(year = '', month = '', day = ''): Day | null {
	const full = year.length === 2 ? `20${year}` : year;
	const text = `${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(text) ? text : null;
}

/** A spreadsheet counts days since the end of 1899; only those of our lives are a date. */
function serialDay(serial: number): Day | null {
	if (!Number.isFinite(serial) || serial < 30_000 || serial > 60_000) return null;
	return addDays(dayOf(1899, 12, 30), Math.floor(serial));
}
