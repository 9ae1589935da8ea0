import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planning } from '#server/db/database.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { asked } from '#tests/support/years/asked-questions.ts';
import {
	firstCoordination,
	generateYears,
	regionCoordination
} from '#tests/support/years/generate-years.ts';
import { listCalls } from '#tests/support/years/list-calls.ts';
import { wholeReads } from '#tests/support/years/whole-reads.ts';

vi.mock('postgres', async (original) =>
	(await import('#tests/support/years/asked-questions.ts')).listening(original)
);

const [, onPostgres] = databases;
/** Below this a table or an index is read whole as fast as through an index, and the planner knows it. */
const small = 1000;

/**
 * It gathers each part's lines, one after the other: planning, demandes, directory, what follows a meeting, its figures,
 * the association's other work.
 */
const ofTheFirstPage = 48;
/** A year is read kind of row by kind of row, for all its Intervisions at once, after the rights of whoever reads it. */
const ofAYear = 32;
/** How many questions a page may ask. */
function mostQuestions(name: string): number {
	if (name.startsWith('accueil')) return ofTheFirstPage;
	return name.startsWith('evaluation-') ? ofAYear : 25;
}

describe.runIf(onPostgres)('lists over fifty pôles and ten years', () => {
	let product: Product;
	let admin: postgres.Sql;
	const sizes = new Map<string, number>();
	beforeAll(async () => {
		product = await startProduct(onPostgres?.url ?? null);
		const size = { poles: 50, years: 10 };

		await product.deps.transaction((tx) => generateYears(tx, size, new Date()));

		admin = postgres(product.databaseUrl ?? '', {
			max: 1,
			onnotice: () => undefined,
			connection: planning
		});
		const tables = await admin`select relname, reltuples::int as rows from pg_class
			where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace`;
		for (const { relname, rows } of tables) sizes.set(String(relname), Number(rows));
	}, 600_000);
	afterAll(async () => {
		await admin.end();
		await product.stop();
	});

	/** What a call asks; of three times the least, for the outbox and the reminders ask as well, now and then. */
	async function questionsOf(call: () => unknown): Promise<typeof asked> {
		const rounds: (typeof asked)[] = [];
		while (rounds.length < 3) {
			asked.length = 0;
			await call();
			rounds.push([...asked]);
		}
		return rounds.toSorted((one, other) => one.length - other.length)[0] ?? [];
	}

	async function largeReads({ text, values }: (typeof asked)[number]): Promise<string[]> {
		// an array of values is typed by the driver; a plan needs only their text
		const [row] = await admin.unsafe(`explain (format json) ${text}`, values.map(String));
		return wholeReads(row?.['QUERY PLAN'][0].Plan)
			.filter((name) => (sizes.get(name) ?? Infinity) > small)
			.map((name) => `${name}: ${text}`);
	}

	it('holds tables that are worth an index', () => {
		const large = [...sizes].filter(([, rows]) => rows > small).map(([table]) => table);
		expect(large).toEqual(expect.arrayContaining(['person', 'person_pole', 'situation', 'fiche']));
		expect(large).toEqual(
			expect.arrayContaining(['intervision', 'participant', 'demande', 'journal'])
		);
	});

	it.each(Object.keys(listCalls({} as Product)))('%s reads no large table whole', async (name) => {
		const questions = await questionsOf(() => listCalls(product)[name]?.());
		const selects = questions.filter(({ text }) => /^[\s(]*(select|with)/i.test(text));
		expect(selects.length).toBeGreaterThan(0);
		// as many questions for one pôle as for fifty, and few of them: no question per row
		expect(selects.length).toBeLessThan(mostQuestions(name));
		const found: string[] = [];
		for (const question of selects) found.push(...(await largeReads(question)));
		expect(found).toEqual([]);
	});

	it('asks the first page of all pôles with as many questions as that of one', async () => {
		const ofHome = async (personId: string) => {
			const actor = actorOf(personId, { method: 'demonstration' });
			return (await questionsOf(() => product.readHome(actor))).length;
		};
		const ofOne = await ofHome(firstCoordination);
		// which pôles there are is asked once; a dozen near Intervisions ask no more than one
		expect(await ofHome(regionCoordination)).toBeLessThanOrEqual(ofOne + 3);
	});

	it('counts people only while they are few, and leafs through all of them', async () => {
		const everyone = { name: '', profession: null, structure: '', poleId: null, archived: false };
		const { annuaire } = product.deps;
		const region = await annuaire.search(everyone, 20);
		expect(region).toMatchObject({ total: null, more: true });
		expect(region.ids).toHaveLength(50);
		const ofOne = { ...everyone, poleId: 'pole0' };
		expect(await annuaire.search(ofOne, 0)).toMatchObject({ total: 200, more: true });
		expect(await annuaire.search(ofOne, 3)).toMatchObject({ total: 200, more: false });
	});
});
