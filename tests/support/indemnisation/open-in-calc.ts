import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a spreadsheet made of a cell: its type, its value as it computes with it, what it shows. */
export interface OpenedCell {
	/** `string`, `float`, `currency`, `date`… */
	readonly type: string;
	readonly value: string;
	readonly shown: string;
	/** Present when the spreadsheet would compute. */
	readonly formula: string | null;
}

/** As an office in France opens a text: semicolons, UTF-8, French numbers and days. */
const frenchText = 'Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true';

/** Opens a file with LibreOffice, without a window, and gives the cells of its first sheet, row by row. */
export function openInCalc(bytes: Uint8Array, extension: 'xlsx' | 'csv'): OpenedCell[][] {
	return [...openSheets(bytes, extension).values()][0] ?? [];
}

/** The same of every sheet, by its name. */
export function openSheets(
	bytes: Uint8Array,
	extension: 'xlsx' | 'csv'
): ReadonlyMap<string, OpenedCell[][]> {
	const folder = mkdtempSync(join(tmpdir(), 'intervisio-calc-'));
	try {
		const path = join(folder, `classeur.${extension}`);
		writeFileSync(path, bytes);
		const filter = extension === 'csv' ? [`--infilter=${frenchText}`] : [];
		const own = `-env:UserInstallation=file://${folder}/profil`;
		const args = [own, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, path];
		execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 });
		const flat = readFileSync(join(folder, 'classeur.fods'), 'utf8');
		const sheets = flat.matchAll(/<table:table table:name="([^"]*)"[\s\S]*?<\/table:table>/g);
		return new Map([...sheets].map(([sheet, name = '']) => [plain(name), readRows(sheet)]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readRows(sheet: string): OpenedCell[][] {
	return [...sheet.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)]
		.map(([, row = '']) => readCells(row))
		.filter((cells) => cells.some(({ type }) => type !== ''));
}

function readCells(row: string): OpenedCell[] {
	const cells: OpenedCell[] = [];
	for (const [, head = '', body = ''] of row.matchAll(
		/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g
	)) {
		const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1] ?? null;
		const shown = plain(/<text:p>([\s\S]*?)<\/text:p>/.exec(body)?.[1] ?? '');
		const cell = {
			type: read('office:value-type') ?? '',
			value: read('office:date-value') ?? read('office:value') ?? shown,
			shown,
			formula: read('table:formula')
		};
		// Empty cells to the end of the sheet come as one, repeated.
		const times = Math.min(20, Number(read('table:number-columns-repeated') ?? 1));
		cells.push(...Array.from({ length: times }, () => cell));
	}
	return cells;
}

const plain = (xml: string) =>
	xml
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
