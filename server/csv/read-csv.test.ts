import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '#domain/annuaire/export-csv.ts';
import { guessMapping } from '#domain/annuaire/import/map-columns.ts';
import { planImport } from '#domain/annuaire/import/plan-import.ts';
import { newCard, readLine } from '#domain/annuaire/import/read-line.ts';
import { sampleDetails } from '#domain/annuaire/sample-details.ts';
import { readCsv } from './read-csv.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('readCsv', () => {
	it.each([
		['semicolons, BOM, CRLF', bytes('\uFEFFNom;Prénom\r\nLéa;Émile\r\n')],
		['commas, LF', bytes('Nom,Prénom\nLéa,Émile')],
		['tabs, CR', bytes('Nom\tPrénom\rLéa\tÉmile\r')],
		['Windows-1252', bytes('Nom;Prénom\nLéa;Émile', 'latin1')],
		[
			'UTF-16',
			Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('Nom\tPrénom\nLéa\tÉmile', 'utf16le')])
		]
	])('[ANN-13] %s', (_title, file) => {
		expect(readCsv(file)).toEqual({
			header: ['Nom', 'Prénom'],
			lines: [{ number: 2, cells: ['Léa', 'Émile'] }],
			unread: []
		});
	});

	it('[ANN-13] lines keep the numbers of the spreadsheet, over blanks and cells of several lines', () => {
		const { lines } = readCsv(bytes('Nom;Note\n"A\nA";"d""it"\n\n;\nB;x'));
		expect(lines).toEqual([
			{ number: 2, cells: ['A\nA', 'd"it'] },
			{ number: 6, cells: ['B', 'x'] }
		]);
	});

	it('[ANN-13] a quote that never closes costs its line, not the rest', () => {
		const { lines, unread } = readCsv(bytes('Nom;Note\nA;1\n"B;2\nC;3\n'));
		expect(lines.map(({ cells }) => cells[0])).toEqual(['A', 'C']);
		expect(unread).toEqual([{ number: 3, why: 'Guillemet ouvert et jamais refermé' }]);
	});

	it('[ANN-13] no bytes whatever make it fail, nor the plan of what it reads', () => {
		const cell = fc.oneof(
			fc.string(),
			fc.constantFrom('"', '""', ';', '\n', '\r', 'MG', 'Nom', '=1+1', '10003456786', '\0')
		);
		const file = fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			fc.array(cell, { maxLength: 60 }).map((cells) => bytes(`Nom;Prénom;RPPS\n${cells.join(';')}`))
		);
		fc.assert(
			fc.property(file, (content) => {
				const { header, lines } = readCsv(content);
				const mapping = guessMapping(header);
				const read = lines.map(({ number, cells }) => ({
					...{ number, guarded: null },
					read: readLine(cells, mapping)
				}));
				const plan = planImport(read, [], new Map());
				expect(plan).toHaveLength(lines.length);
			}),
			{ numRuns: 400 }
		);
	});

	it('[ANN-16] what is exported is read back the same', () => {
		const text = fc.string({ minLength: 1, maxLength: 40 }).map((some) =>
			some
				.replace(/[\0\s]+/g, ' ')
				.trim()
				.normalize('NFC')
		);
		fc.assert(
			fc.property(text, (typed) => {
				fc.pre(typed !== '');
				const details = { ...sampleDetails, fonction: typed, structureName: `Cabinet ${typed}` };
				const { header, lines } = readCsv(bytes(exportCsv([details])));
				const line = readLine(lines[0]?.cells ?? [], guessMapping(header));
				expect(line.ok && newCard(line.said)).toEqual(details);
			})
		);
	});
});
