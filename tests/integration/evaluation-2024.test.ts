import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { sql as query } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureLines } from '#domain/evaluation/export/figure-lines.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { Database } from '#server/db/database.ts';
import { build2024, evaluate2024 } from '#server/demonstration/annee-2024/build-2024.ts';
import { open2024, publishedTable, tableOf, undone } from '#tests/support/evaluation/year-2024.ts';
import { databases } from '#tests/support/product/start-product.ts';

const figure = (evaluation: Evaluation, id: string) => {
	const line = figureLines(evaluation).find((one) => one.id === id && one.scope === 'region');
	return line && [line.n, line.N];
};

describe.each(databases)('the year 2024, on $kind', ({ url }) => {
	let database: Database;
	let evaluation: Evaluation;
	beforeAll(async () => void ({ database, evaluation } = await open2024(url)));
	afterAll(() => database.close());

	/** What is computed once one raw row has gone. */
	const without = (removal: string) =>
		undone(database, async (tx) => {
			for (const statement of removal.split(';')) await tx.execute(query.raw(statement));
			return evaluate2024(tx);
		});

	it('[EVA-47] table I.F comes out byte by byte', () => {
		expect(tableOf(evaluation)).toBe(publishedTable);
	});

	it.each([
		['A8', [193, null]],
		['A15', [269, null]],
		['A17', [19, null]],
		['A18', [50, null]],
		['D1', [169, 261]],
		['D2', [74, 261]],
		['D3', [18, 261]],
		['D5', [144, 169]],
		['D6', [80, 144]],
		['G1-nombre', [61, null]],
		['G4/heroine-tso', [142, 524]],
		['G4/alcool', [132, 524]],
		['H1/grande-precarite', [36, 594]],
		['H1/financieres', [36, 594]],
		['H1/travail', [26, 594]],
		['H1/couverture-sociale', [21, 594]],
		['M1', [179, 261]],
		['M3-publie', [55, 179]],
		['M5', [50, 179]],
		['CPOM-social', [79, 89]],
		['CPOM-poles', [36, 89]],
		['A19', [2, null]],
		['A19-participations', [16, null]],
		['A19-participants', [15, null]],
		['A20', [15, null]],
		['A20/agoradd', [3, 15]],
		['A20/webinaire', [1, 15]],
		['A20-participations/agoradd', [37, 180]],
		['A20-participations/bureau', [38, 180]],
		['A20-participants/bureau', [8, 132]],
		['A20-participants/conseil', [17, 132]],
		['X1', [3, null]],
		['X2/agoradd', [21, 54]],
		['X2/projet-associatif', [23, 54]],
		['X-ressource-presentations', [11, null]],
		['X-ressource-conseil', [null, null]]
	])('[EVA-47] %s is %j', (id, expected) => {
		expect(figure(evaluation, id)).toEqual(expected);
	});

	it.each([
		[
			'an attendance',
			`delete from presence where id = (select min(id) from presence where intervision_id like '%-2024-%')`
		],
		[
			'a fiche',
			`alter table fiche disable trigger fiche_kept; delete from fiche where id = (select min(id) from fiche)`
		],
		[
			'an earlier attendance',
			`delete from presence where id = (select min(id) from presence where intervision_id like '%-2023-%')`
		]
	])('[EVA-47] without %s, the table is another', async (_row, removal) => {
		expect(tableOf(await without(removal))).not.toBe(publishedTable);
	});

	it('[EVA-47] without an invitation, the médecins traitants invited are one less', async () => {
		const changed = await without(
			`delete from situation_invite where (situation_id, person_id) = (select situation_id, person_id
				from situation_invite where medecin_traitant order by 1, 2 limit 1)`
		);
		expect(figure(changed, 'D5')).toEqual([143, 169]);
		expect(tableOf(changed)).toBe(publishedTable);
	});

	it('[EVA-47] is never written over what is there', async () => {
		expect(await build2024(database.sql)).toBeNull();
	});
});

describe('npm run evaluation:2024', () => {
	const run = promisify(execFile);
	const ask = async (...args: string[]) => {
		const { PATH, HOME } = process.env;
		const cli = 'server/demonstration/annee-2024/evaluation-2024-cli.ts';
		const { stdout } = await run('node', ['--import', 'tsx', cli, ...args], {
			env: { PATH, HOME },
			maxBuffer: 8_000_000
		});
		return stdout;
	};

	it('[EVA-47] prints the table, in a memory of its own', async () => {
		expect(await ask()).toBe(publishedTable);
	}, 120_000);

	it('[EVA-47] prints every figure as a line', async () => {
		const lines = (await ask('--json')).trim().split('\n');
		const read = lines.map((line) => Object(JSON.parse(line)));
		for (const line of read)
			expect(Object.keys(line)).toEqual(['id', 'label', 'unit', 'scope', 'n', 'N', 'value']);
		const rate = read.find(({ id, scope }) => id === 'D5' && scope === 'region');
		expect(rate).toMatchObject({ n: 144, N: 169, value: 144 / 169 });
	}, 120_000);
});
