import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, planning, type Database } from '#server/db/database.ts';
import { createEvaluations } from '#server/db/evaluations.ts';
import { build2024 } from '#server/demonstration/annee-2024/build-2024.ts';
import { freshDatabase } from '#tests/support/databases/fresh-database.ts';
import { fillRegions, makeTemplate } from '#tests/bench/evaluation/fill-regions.ts';
import { databases } from '#tests/support/product/start-product.ts';
import { asked } from '#tests/support/years/asked-questions.ts';
import { rowsRead } from '#tests/support/years/rows-read.ts';
import { wholeReads } from '#tests/support/years/whole-reads.ts';

vi.mock('postgres', async (original) =>
	(await import('#tests/support/years/asked-questions.ts')).listening(original)
);

const [, onPostgres] = databases;
/** Copies of 2024, it included: a region's year is a fortieth of all rows. */
const years = 40;
/** Below this a table is read whole as fast as through an index. */
const small = 1000;
/** [EVA-43] Who is new is asked of everybody's own history, by her index, and of the Intervisions that it names. */
const histories = new Set(['participant', 'intervision']);

type Plan = Parameters<typeof rowsRead>[0] & Parameters<typeof wholeReads>[0];

describe.runIf(onPostgres)('the cold year of a region among forty', () => {
	let database: Database;
	let admin: postgres.Sql;
	let drop: () => Promise<void>;
	const sizes = new Map<string, number>();
	const plans: { readonly text: string; readonly plan: Plan }[] = [];

	beforeAll(async () => {
		const fresh = await freshDatabase(onPostgres?.url ?? '');
		drop = fresh.drop;
		database = await openDatabase(fresh.url, null);
		await build2024(database.sql);
		const options = { max: 1, onnotice: () => undefined, connection: planning };
		admin = postgres(fresh.url, options);
		await makeTemplate(admin);
		await fillRegions(admin, { regions: [1, 1], years: [0, years - 1] });
		await admin`analyze`;
		const tables = await admin`select relname, reltuples::int as rows from pg_class
			where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace`;
		for (const { relname, rows } of tables) sizes.set(String(relname), Number(rows));

		const evaluations = createEvaluations(database.sql);
		const poles = (await evaluations.poles()).map(({ id }) => id);
		asked.length = 0;
		const facts = await evaluations.facts(2020, null);
		await evaluations.retained(2020, poles);
		expect(facts.situations).toHaveLength(261);
		const questions = [...asked].filter(({ text }) => /^[\s(]*(select|with)/i.test(text));
		for (const { text, values } of questions) {
			// what is JSON already must not be written as JSON once more
			const plain = text.replace(/(\$\d+)::json\b/g, '$1::text::json');
			const explained = `explain (analyze, format json) ${plain}`;
			const [row] = await admin.unsafe(explained, values.map(String));
			plans.push({ text, plan: row?.['QUERY PLAN'][0].Plan });
		}
	}, 600_000);
	afterAll(async () => {
		await admin.end();
		await database.close();
		await drop();
	});

	it('holds forty years of rows, and asks few questions of them', () => {
		for (const table of ['fiche', 'situation', 'situation_invite', 'participant', 'presence'])
			expect(sizes.get(table), table).toBeGreaterThan(10_000);
		expect(plans.length).toBeGreaterThan(5);
		expect(plans.length).toBeLessThan(32);
	});

	it('reads no large table nor index whole', () => {
		const found = plans.flatMap(({ text, plan }) =>
			wholeReads(plan)
				.filter((name) => (sizes.get(name) ?? Infinity) > small)
				.map((name) => `${name}: ${text}`)
		);
		expect(found).toEqual([]);
	});

	it('reads of each large table no more than a few times what the year has in it', () => {
		const total = new Map<string, number>();
		for (const { plan } of plans)
			for (const [table, rows] of rowsRead(plan)) total.set(table, (total.get(table) ?? 0) + rows);
		// what is read of fiches is counted: the sum of nothing would prove nothing
		expect(total.get('fiche')).toBeGreaterThanOrEqual(261);
		const excessive = [...total].filter(([table, rows]) => {
			const size = sizes.get(table) ?? 0;
			return size > small && !histories.has(table) && rows > (5 * size) / years;
		});
		expect(excessive).toEqual([]);
	});
});
