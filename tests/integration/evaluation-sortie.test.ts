import { sql } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '#domain/evaluation/definitions.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { scopeKey } from '#domain/evaluation/scope/scope-poles.ts';
import { planYear } from '#server/demonstration/annee-2024/plan-year.ts';
import { yearRows } from '#server/demonstration/annee-2024/rows.ts';
import { writeYear } from '#server/db/year-writer.ts';
import { printedSmall, subtracted, type LeftScope } from '#tests/support/evaluation/attack-csv.ts';
import { openSheets } from '#tests/support/indemnisation/open-in-calc.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const year = 2024;
const region: Scope = { kind: 'region' };
const clinical = new Set(definitions.flatMap((one) => (one.clinical ? [one.id] : [])));

describe.each(databases)('a whole year that leaves the association, on $kind', ({ url }) => {
	let product: Product;
	let scopes: readonly Scope[] = [];
	let held: readonly string[] = [];
	const left = new Map<number, readonly LeftScope[]>();
	beforeAll(async () => {
		product = await startProduct(url);
		const rows = yearRows(planYear());
		// Two of the demonstration's pôles have the codes of two of that year's.
		const renamed = rows.poles.map((one) => ({ ...one, code: `${one.code}24` }));
		await product.deps.transaction((tx) => writeYear(tx, { ...rows, poles: renamed }));
		const poles = (await product.deps.evaluations.poles()).map(({ id }) => id);
		scopes = [region, ...poles.map((poleId) => ({ kind: 'pole', poleId }) as const)];
		held = scopes.slice(1).map(scopeKey);
	}, 240_000);
	afterAll(() => product.stop());

	const publish = (note = '') =>
		product.publishEvaluation(evaluation, { year, note, confirmed: [] });

	async function download(version: number): Promise<readonly LeftScope[]> {
		const files: LeftScope[] = [];
		for (const scope of scopes) {
			const wish = { year, scope, version, kind: 'rapport', format: 'zip' } as const;
			const answer = await product.exportReport(evaluation, wish);
			if (!answer.ok) throw new Error(answer.why);
			const texts = Object.entries(unzipSync(answer.bytes)).map(
				([name, bytes]) => [name.replace('.csv', ''), new TextDecoder().decode(bytes)] as const
			);
			const studied = await product.readFigure(evaluation, { year, scope }, { id: 'A7' });
			const situations = studied.ok ? studied.rows.length : 0;
			files.push({ key: scopeKey(scope), situations, files: Object.fromEntries(texts) });
		}
		return files;
	}

	it('[RAP-4] [SUP-9] a publication keeps what may be told of the year with it', async () => {
		expect(await publish()).toEqual({ ok: true, version: 1 });
		const first = await product.deps.publications.firstRelease(year);
		expect(Object.keys(JSON.parse(first?.released ?? '{}').places)).toContain('region');
		left.set(1, await download(1));
	}, 240_000);

	it('[SUP-1] no small number of the 261 situations is printed in any of the files', () => {
		const files = left.get(1) ?? [];
		expect(files.flatMap(printedSmall)).toEqual([]);
		expect(files[0]?.files['G4']).toMatch(/Alcool;132;/);
		expect(files[0]?.files['E1']).toMatch(/CSAPA/);
		expect(JSON.stringify(files)).toContain('non communiqué');
	});

	it('[SUP-3] none is got by adding and subtracting all files of the year', () => {
		expect(subtracted(left.get(1) ?? [], held)).toEqual([]);
	}, 60_000);

	it('[SUP-6] a small pôle leaves with its activity and a sentence', () => {
		const small = (left.get(1) ?? []).filter(({ situations }) => situations > 0 && situations < 20);
		expect(small.length).toBeGreaterThan(10);
		for (const { key, files } of small)
			expect([key, Object.keys(files).filter((id) => clinical.has(id))]).toEqual([key, []]);
	});

	it('[RAP-7] the workbook says the same as the CSV, hidden cells as a text', async () => {
		const wish = { year, scope: region, version: 1, kind: 'rapport', format: 'xlsx' } as const;
		const book = await product.exportReport(evaluation, wish);
		if (!book.ok) throw new Error(book.why);
		const sheets = openSheets(book.bytes, 'xlsx');
		const csv = left.get(1)?.[0]?.files ?? {};
		for (const id of ['E1', 'G4', 'I1']) {
			const printed = (csv[id] ?? '').split('\r\n').slice(1, -1);
			const lines = (sheets.get(id) ?? []).slice(1, 1 + printed.length);
			const first = lines.map((cells) => `${cells[0]?.value};${cells[1]?.value}`);
			expect(first).toEqual(printed.map((line) => line.split(';').slice(0, 2).join(';')));
		}
		const cells = [...sheets.values()].flat(2);
		for (const cell of cells.filter(({ shown }) => shown === 'non communiqué'))
			expect(cell).toMatchObject({ type: 'string', formula: null });
	}, 120_000);

	it('[SUP-9] after a correction, a new version tells of patients what the first told, and nothing more', async () => {
		await product.deps.transaction(async (tx) => {
			await tx.execute(sql`alter table fiche disable trigger fiche_kept`);
			await tx.execute(
				sql`delete from fiche where id = (select min(id) from fiche where id like '%2024%')`
			);
			await tx.execute(sql`alter table fiche enable trigger fiche_kept`);
		});
		const found = await product.readDifferences(evaluation, year, region);
		expect(found.ok && found.differences.length).toBeGreaterThan(5);
		expect(await publish('Une fiche en double retirée.')).toEqual({ ok: true, version: 2 });
		const [before, after] = [left.get(1) ?? [], await download(2)];
		expect(after[0]?.files['A-chiffres']).not.toBe(before[0]?.files['A-chiffres']);
		for (const [at, { key, files }] of before.entries())
			for (const [id, text] of Object.entries(files))
				if (clinical.has(id)) expect([key, id, after[at]?.files[id]]).toEqual([key, id, text]);
		expect(after.flatMap(({ files }) => Object.keys(files))).toEqual(
			before.flatMap(({ files }) => Object.keys(files))
		);
		const rows = (text: string | undefined) =>
			(text ?? '').split('\r\n').filter((line) => /traitant|vulnérabilité|précarité/.test(line));
		expect(rows(after[0]?.files['CPOM'])).toEqual(rows(before[0]?.files['CPOM']));
	}, 240_000);
});
