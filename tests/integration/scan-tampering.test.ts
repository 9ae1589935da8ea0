import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIntervisionId as id } from '#server/demonstration/seed.ts';
import { buildPng } from '#tests/support/emargement/pictures.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

describe.each(databases)('the file of a sheet signed on paper, on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const run = (query: ReturnType<typeof sql>) =>
		product.deps.transaction(async (tx) => void (await tx.execute(query)));
	const findings = async () =>
		(await product.services.verifyArchive(undefined)).groups.flatMap((group) => group.findings);

	it('[ARC-15] [EMA-21] is denounced when its sealed bytes are changed, or are another sheet’s', async () => {
		for (const words of ['un', 'deux']) {
			const sheet = { bytes: buildPng(words), signers: [] };
			expect(await product.attachScan(actorOf('democoordination'), id, sheet)).toMatchObject({
				ok: true
			});
		}
		expect(await findings()).toEqual([]);
		const change = sql`set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)`;
		const first = sql`where id = (select min(id) from emargement_scan)`;
		await run(sql`update emargement_scan ${change} ${first}`);
		expect(await findings()).toEqual([expect.stringMatching(/^Table emargement_scan, ligne \w+/)]);
		await run(sql`update emargement_scan ${change} ${first}`);
		expect(await findings()).toEqual([]);
		await run(sql`update emargement_scan
			set sealed = (select sealed from emargement_scan order by id limit 1)`);
		expect(await findings()).toHaveLength(1);
	});
});
