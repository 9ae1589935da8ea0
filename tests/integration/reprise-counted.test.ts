import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYearFacts } from '#server/db/evaluation-facts.ts';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import { countedBase } from '#tests/support/imports/counted-base.ts';
import { direction, startImports, type ImportBench } from '#tests/support/imports/import-bench.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('former years in the evaluation, on $kind', ({ url }) => {
	let bench: ImportBench;
	let base: ReturnType<typeof countedBase>;
	beforeAll(async () => {
		bench = await startImports(url);
		const [known] = await bench.rows(
			sql`select family_name, given_name, profession from person where id = 'demogeneraliste'`
		);
		base = countedBase({
			familyName: String(known?.['family_name']),
			givenName: String(known?.['given_name']),
			profession: 'MG'
		});
	});
	afterAll(() => bench.product.stop());

	const facts = () => bench.product.deps.transaction((tx) => readYearFacts(tx, 2018, null));
	const people = async () =>
		(await dumpTables(bench.product))
			.split('\n')
			.filter((line) => /^(?:person|person_pole|pole) /.test(line))
			.sort();

	it('[IMP-11] somebody whom the directory knows, known in one pôle more, is as before once it is undone', async () => {
		const before = await people();
		const id = await bench.bring(direction, base);
		expect(
			await bench.rows(sql`select x.person_id from person_pole x join pole p on p.id = x.pole_id
				where p.name = 'Val Neuf' and x.person_id = 'demogeneraliste'`)
		).toHaveLength(1);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
		expect(await people()).toEqual(before);
	});

	it('[IMP-12] [EVA-44] who came is there for each situation, at a distance too; what was paid is what the base says', async () => {
		const id = await bench.bring(direction, base);
		const { intervisions, situations } = await facts();
		const came = intervisions.flatMap(({ participations }) => participations);
		expect(
			came.map(({ categorie, liberal, remote, indemnified }) => [
				categorie,
				liberal,
				remote,
				indemnified
			])
		).toEqual(
			expect.arrayContaining([
				['generalistes-liberaux', true, false, false],
				['pharmaciens', true, true, true],
				['infirmiers', false, true, false]
			])
		);
		expect(situations.flatMap(({ invitations }) => invitations)).toMatchObject([
			{ categorie: 'infirmiers', present: true }
		]);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
		expect((await facts()).situations).toEqual([]);
	});

	it('[IMP-10] [EVA-6] [EVA-16] what the base did not hold is « non repris », an empty cell is silence; D5 hears both tellings', async () => {
		const id = await bench.bring(direction, base);
		const { values } = evaluate(await facts(), { kind: 'region' });
		expect(values['A-repris']).toMatchObject({ n: 2, N: 2 });
		expect(values['D5']).toMatchObject({ n: 1, N: 2 });
		const parts = (figure: string) => {
			const value = values[figure];
			if (value?.kind !== 'distribution') throw new Error(figure);
			return Object.fromEntries(
				value.parts.filter(({ n }) => n > 0).map(({ code, n }) => [code, n])
			);
		};
		expect(parts('I1')).toEqual({ contemplation: 1, 'non-renseigne': 1 });
		expect(parts('E3')).toEqual({ 'non-repris': 2 });
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
	});

	it('[EVA-48] [IMP-11] a closed year is counted again once something was taken over into it, and once it is taken back', async () => {
		const marked = async () =>
			(
				await bench.rows(sql`select distinct p.name from evaluation_change c join pole p on p.id = c.pole_id
					where c.year = 2018 and p.name in ('Val Neuf', 'Péronne') order by p.name`)
			).map(({ name }) => name);
		await bench.rows(sql`delete from evaluation_change`);
		const id = await bench.bring(direction, base);
		expect(await marked()).toEqual(['Péronne', 'Val Neuf']);
		await bench.rows(sql`delete from evaluation_change`);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
		expect(await marked()).toEqual(['Péronne']);
	});
});
