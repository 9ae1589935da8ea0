import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';

/** A CSV file as read: its header, its lines with the numbers a spreadsheet gives them, and what could not be read. */
export interface CsvFile {
	readonly header: readonly string[];
	readonly lines: readonly { readonly number: number; readonly cells: readonly string[] }[];
	readonly unread: readonly { readonly number: number; readonly why: string }[];
}

const separators = [';', ',', '\t'] as const;

/** Reads a CSV whatever its separator and encoding. A line that can not be read is told, and the others are kept. */
export function readCsv(bytes: Uint8Array): CsvFile {
	const text = decodeText(bytes).replaceAll('\0', '').replace(/\r\n?/g, '\n');
	const delimiter = separatorOf(text);
	const rows: { number: number; cells: readonly string[] }[] = [];
	const unread: { number: number; why: string }[] = [];
	let rest = text;
	let offset = 0;
	// A quote that never closes would swallow the end of the file: its line is left out, the rest is read again.
	while (rest !== '') {
		const { records, broken } = readRecords(rest, delimiter);
		for (const { line, cells } of records) rows.push({ number: offset + line, cells });
		if (broken === null) break;
		unread.push({ number: offset + broken, why: 'Guillemet ouvert et jamais refermé' });
		rest = rest.split('\n').slice(broken).join('\n');
		offset += broken;
		if (unread.length > 50) break;
	}
	const [header, ...lines] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return { header: header?.cells ?? [], lines, unread };
}

interface Records {
	readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
	/** The line of a quote that never closes, or null. */
	readonly broken: number | null;
}

function readRecords(text: string, delimiter: string): Records {
	const records: { line: number; cells: readonly string[] }[] = [];
	let ended = 0;
	try {
		parse(text, {
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			record_delimiter: '\n',
			onRecord(record: readonly string[], { lines }: { readonly lines: number }) {
				records.push({ line: ended + 1, cells: record.map(String) });
				ended = lines;
				return null;
			}
		});
		return { records, broken: null };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { records, broken: ended + 1 };
	}
}

/** The separator that the first line holds most often, outside quotes. */
function separatorOf(text: string): string {
	const first = (text.split('\n').find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
	const count = (separator: string) => first.split(separator).length;
	return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}
