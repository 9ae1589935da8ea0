import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const year = new Date().getFullYear() - 1;
const [evaluation, direction] = [actorOf('demoevaluation'), actorOf('demodirection')];

describe.each(databases)('two people who publish a year at once, on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	}, 120_000);
	afterAll(() => product.stop());

	/** An Intervision of the demonstration becomes one that was held that year. */
	const holdOneMore = () =>
		product.deps.transaction((tx) =>
			tx.execute(sql`update intervision set starts_at = make_timestamptz(${year}, 3, 4, 19, 0, 0),
				ended_at = make_timestamptz(${year}, 3, 4, 21, 0, 0)
				where id = (select id from intervision where ended_at is null order by id limit 1)`)
		);

	it.each([
		[1, ''],
		[2, 'Une Intervision oubliée.']
	])(
		'[RAP-10] version %d is published once; the other is told by whom, and all of it stands',
		async (version, note) => {
			await holdOneMore();
			const both = [evaluation, direction].map((actor) =>
				product.publishEvaluation(actor, { year, note, confirmed: [] })
			);
			const answers = await Promise.all(both);
			expect(answers).toContainEqual({ ok: true, version });
			const published = await product.deps.publications.ofYear(year);
			expect(published.map((one) => one.version)).toEqual(version === 1 ? [1] : [2, 1]);
			const by = published[0]?.publishedByName ?? '';
			const message = `La version ${version} de ${year} vient d’être publiée par ${by}\u00a0: la vôtre ne l’est pas. Relisez-la avant d’en publier une autre.`;
			expect(answers).toContainEqual({ ok: false, why: 'version-publiee', fields: [{ message }] });
			const said = await product.deps.journal.entries();
			expect(said.filter(({ event }) => event === 'evaluation-publiee')).toHaveLength(version);
			const seen = await product.readPublishing(evaluation, year);
			expect(seen.ok && seen.versions[0]).toMatchObject({ version, publishedByName: by });
		}
	);
});
