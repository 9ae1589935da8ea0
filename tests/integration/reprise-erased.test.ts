import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import { readYearFacts } from '#server/db/evaluation-facts.ts';
import { countedBase } from '#tests/support/imports/counted-base.ts';
import { direction, startImports, type ImportBench } from '#tests/support/imports/import-bench.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');

describe.each(databases)('what becomes of former years, on $kind', ({ url }) => {
	let bench: ImportBench;
	beforeEach(async () => {
		bench = await startImports(url);
	});
	afterEach(() => bench.product.stop());

	const facts = (year: number) =>
		bench.product.deps.transaction((tx) => readYearFacts(tx, year, null));

	it('[CON-9] [CON-10] [IMP-11] an erased dossier leaves neither word nor mark; the rest of its import is undone all the same', async () => {
		const before = (await dumpTables(bench.product))
			.split('\n')
			.filter((line) => /^fiche /.test(line));
		const id = await bench.bring(direction, normalisedBase);
		const [found] = await bench.rows(
			sql`select id, code from dossier where designation = 'PAT-01A'`
		);
		const [dossierId, code] = [String(found?.['id']), String(found?.['code'])];
		const ofDossier = sql`select mark from reprise_patient where dossier_id = ${dossierId}`;
		const [marked] = await bench.rows(ofDossier);
		const asked = { ground: 'opposition', code } as const;
		expect(await bench.product.eraseDossier(coordination, dossierId, asked)).toEqual({ ok: true });
		const dump = await dumpTables(bench.product);
		for (const word of ['PAT-01A', String(marked?.['mark'])]) expect(dump).not.toContain(word);
		expect(dump).toContain('PAT-02B');
		expect((await facts(2021)).situations).toHaveLength(2);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
		const after = (await dumpTables(bench.product))
			.split('\n')
			.filter((line) => /^fiche /.test(line));
		expect(after.sort()).toEqual(before.sort());
	});

	it('[IMP-15] who was erased does not come back with the same base, and the preview says so', async () => {
		const first = await bench.bring(direction, normalisedBase);
		const [found] = await bench.rows(
			sql`select id, code from dossier where designation = 'PAT-01A'`
		);
		const asked = { ground: 'opposition', code: String(found?.['code']) } as const;
		const dossierId = String(found?.['id']);
		expect(await bench.product.eraseDossier(coordination, dossierId, asked)).toEqual({ ok: true });
		const again = await bench.send(direction, normalisedBase);
		const { lines, digest } = await bench.preview(direction, again);
		const erased = lines.filter(({ why }) => why.startsWith('Effacé à la demande du patient'));
		// PAT-01A was looked at twice
		expect(erased.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
			...['situation refusee', 'situation refusee']
		]);
		expect(await bench.product.confirmReprise(direction, again, digest)).toMatchObject({
			why: 'import-vide'
		});
		expect(await bench.product.undoReprise(direction, first)).toMatchObject({ ok: true });
		// what is remembered is of no import: undoing it does not forget
		expect(await bench.rows(sql`select 1 from reprise_erased`)).toHaveLength(1);
		await bench.bring(direction, normalisedBase);
		const names = await bench.rows(
			sql`select designation from dossier where designation like 'PAT-%' order by 1`
		);
		expect(names.map(({ designation }) => designation)).toEqual(['PAT-02B', 'PAT-03C']);
	});

	it('[CON-7] [IMP-10] [IMP-12] nothing of it is awaited, a purge takes what is old, and « non repris » stays counted', async () => {
		await bench.bring(direction, normalisedBase);
		const before = evaluate(await facts(2021), { kind: 'region' }).values['E1'];
		const read = await bench.product.readConservation(direction);
		if (!read.ok) throw new Error(read.why);
		const { preview } = read.conservation;
		expect(preview).toMatchObject({ total: 3, held: {} });
		expect(await bench.product.confirmPurge(direction, { expected: 3 })).toMatchObject({
			ok: true
		});
		const dump = await dumpTables(bench.product);
		for (const word of ['PAT-01A', 'PAT-02B', 'PAT-03C']) expect(dump).not.toContain(word);
		expect(await bench.rows(sql`select 1 from reprise_patient`)).toEqual([]);
		const kept = await bench.rows(sql`select sum(count)::int as count from retained_count
			where measure = 'demandeurs' and answer = 'non-repris'`);
		const lost =
			before?.kind === 'distribution' && before.parts.find(({ code }) => code === 'non-repris');
		expect(kept).toEqual([{ count: lost && lost.n }]);
	});

	it('[IMP-11] [ANN-12] two cards that are joined keep their attendance, and the import is held by it', async () => {
		const card = { familyName: 'Autrement', givenName: 'Dite', profession: 'MG' };
		const base = countedBase(card, 'Péronne');
		const id = await bench.bring(direction, base);
		const [made] = await bench.rows(sql`select id from person where family_name = 'Autrement'`);
		const merged = await bench.product.mergePeople(coordination, {
			...{ one: String(made?.['id']), other: 'demogeneraliste', gained: 0 }
		});
		expect(merged.ok ? '' : merged.why).toBe('');
		const { intervisions } = await facts(2018);
		expect(intervisions[0]?.participations.map(({ personId }) => personId)).toContain(
			'demogeneraliste'
		);
		const held = await bench.product.undoReprise(direction, id);
		expect(held).toMatchObject({ ok: false, why: 'import-retenu' });
		expect(held.ok || held.fields[0]?.message).toMatch(/^Cet import ne s’annule plus/);
		if (merged.ok) await bench.product.undoBatch(coordination, merged.batchId);
	});
});
