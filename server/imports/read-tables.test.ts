import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '#domain/imports/mapping.ts';
import { baseLimits } from './base-limits.ts';
import { isAccess, readBase } from './read-base.ts';
import { UnreadableBase } from './base-problem.ts';
import { createTableReader } from './read-tables.ts';
import { createTablesOpener } from './open-tables.ts';
import { packTables } from './pack-tables.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { protectAccess } from '#tests/support/imports/protect-access.ts';
import { writeAccess } from '#tests/support/imports/write-access.ts';

const csv = (text: string, name = 'a.csv') => ({ name, bytes: new TextEncoder().encode(text) });
const locked = (version: readonly [number, number]) =>
	protectAccess(writeAccess(normalisedBase), version);
const access = (rest: Uint8Array) =>
	Buffer.concat([Buffer.from('\0\x01\0\0Standard ACE DB\0', 'latin1'), rest]);

describe('the reading of a former base', () => {
	it('[IMP-1] CSV files are each a table, with the numbers of the spreadsheet', () => {
		const tables = readBase([csv('Pôle;Date\nHam;2020-01-01\n', 'Réunions.csv'), csv('A;A\n1;2')]);
		expect(tables).toEqual([
			{
				name: 'Réunions',
				columns: [
					{ name: 'Pôle', type: 'texte' },
					{ name: 'Date', type: 'texte' }
				],
				rows: [{ number: 2, cells: ['Ham', '2020-01-01'] }]
			},
			expect.objectContaining({
				columns: [
					{ name: 'A', type: 'texte' },
					{ name: 'A (2)', type: 'texte' }
				]
			})
		]);
	});

	it.each([
		['nothing', [], 'vide'],
		['a header alone', [csv('Nom;Date')], 'vide'],
		['a picture', [{ name: 'a.accdb', bytes: new Uint8Array([0x89, 0x50, 0, 0]) }], 'illisible'],
		['a base that is cut', [{ name: 'a.accdb', bytes: access(new Uint8Array(9000)) }], 'illisible'],
		[
			'a base among CSV',
			[csv('A\n1'), { name: 'b', bytes: access(new Uint8Array(10)) }],
			'melange'
		],
		['a base under a password', [{ name: 'a.accdb', bytes: locked([4, 4]) }], 'mot-de-passe'],
		['an older encryption', [{ name: 'a.accdb', bytes: locked([1, 1]) }], 'mot-de-passe'],
		['too many columns', [csv(`${'A;'.repeat(300)}\n1`)], 'trop-de-tables'],
		['too many rows', [csv(`A\n${'1\n'.repeat(baseLimits.rows + 1)}`)], 'trop-de-lignes'],
		['too many bytes', [{ name: 'a', bytes: new Uint8Array(baseLimits.bytes + 1) }], 'trop-gros']
	])('[IMP-1] %s: a sentence, not a crash', async (_what, files, why) => {
		expect(await createTableReader()(files)).toEqual({ ok: false, why });
	});

	it('[IMP-1] a thread that never answers, or that swells, costs its file alone', async () => {
		const never = createTableReader({ limitMs: 200, code: 'setInterval(() => {}, 50)' });
		expect(await never([csv('A\n1')])).toEqual({ ok: false, why: 'trop-long' });
		const fallen = createTableReader({ code: 'process.exit(1)' });
		expect(await fallen([csv('A\n1')])).toEqual({ ok: false, why: 'illisible' });
		expect(await createTableReader()([csv('A\n1')])).toMatchObject({ ok: true });
	});

	it('[IMP-1] work on the tables of a file that never ends, or falls, costs its file alone', async () => {
		const packed = packTables(readBase([csv('Pôle;Date\nHam;2020-01-01\n')]));
		const mapping: Mapping = {
			...{ joins: [], intervisions: null, participations: null, situations: null },
			...{ invitations: null, dates: 'jma', patients: 'code' }
		};
		const asked = { entity: 'intervisions', table: 'a', mapping } as const;
		const ask = (code?: string) =>
			createTablesOpener({ limitMs: 5000, ...(code !== undefined && { code }) })(packed, (tables) =>
				tables('propose', asked)
			);
		expect(await ask('setInterval(() => {}, 50)')).toEqual({ ok: false });
		expect(await ask('process.exit(1)')).toEqual({ ok: false });
		expect(await ask('throw new Error("fall")')).toEqual({ ok: false });
		expect(await ask()).toMatchObject({
			...{ ok: true, result: { table: 'a', fields: { pole: {}, date: {} } } }
		});
	});

	it('[IMP-1] no bytes whatever make it fail otherwise than with a reason', () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 600 }),
			fc.uint8Array({ maxLength: 12_000 }).map((rest) => new Uint8Array(access(rest)))
		);
		fc.assert(
			fc.property(bytes, (content) => {
				try {
					readBase([{ name: 'x', bytes: content }]);
				} catch (error) {
					// What the reader of Access throws is caught by the thread; ours has a reason.
					expect(error instanceof UnreadableBase || isAccess({ name: 'x', bytes: content })).toBe(
						true
					);
				}
			}),
			{ numRuns: 200 }
		);
	});
});
