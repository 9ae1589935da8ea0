import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const year = new Date().getFullYear();
const wish = { year, chosen: null, after: null };

describe.each(databases)('the themes of fiches on $kind', ({ url }) => {
	let product: Product;
	let ficheId = '';
	let situationId = '';
	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		// the third: its accord is in writing
		situationId = facts?.situations.at(-1)?.id ?? '';
		ficheId = await finaliseSituation(product, situationId);
	}, 120_000);
	afterAll(() => product.stop());

	const read = async () => {
		const page = await product.readThemes(evaluation, wish);
		if (!page.ok) throw new Error(page.why);
		return page;
	};
	const code = (themes: readonly string[]) =>
		product.codeThemes(evaluation, { year, situationId, themes });
	const counted = async () => {
		const facts = await product.deps.evaluations.facts(year, null);
		return facts.situations.find(({ id }) => id === situationId)?.themes;
	};

	it('[EVA-50] the evaluation alone, in a strong session, reads what a fiche says of the problem; each reading is in the journal', async () => {
		const { current } = await read();
		expect(current).toMatchObject({ situationId, ficheId, text: 'Le traitement est à revoir.' });
		expect((await product.deps.journal.entries()).at(-1)).toMatchObject({
			...{ event: 'document-lu', actor: 'demoevaluation', subject: ficheId }
		});
		for (const who of ['demodirection', 'demoanimatrice', 'democoordination', 'demoprotection'])
			expect(await product.readThemes(actorOf(who), wish)).toMatchObject({
				why: 'titre-insuffisant'
			});
		const weak = actorOf('demoevaluation', { method: 'lien-courriel' });
		expect((await product.readThemes(weak, wish)).ok).toBe(false);
		expect(await product.readThemes(evaluation, { ...wish, year: 1999 })).toMatchObject({
			why: 'introuvable'
		});
	});

	it('[EVA-50] codes of the list are kept, counted, changed and taken back; the journal says no theme', async () => {
		expect(await code(['social', 'Jade'])).toMatchObject({ ok: true, former: [] });
		expect(await counted()).toEqual(['social']);
		expect((await read()).current).toBeNull();
		expect(await code(['medical-relais', 'social'])).toMatchObject({ former: ['social'] });
		expect(await counted()).toEqual(['medical-relais', 'social']);
		expect((await product.deps.journal.entries()).at(-1)).toMatchObject({
			...{ event: 'themes-codes', subject: ficheId, payload: { themes: 2 } }
		});
		expect(await code([])).toMatchObject({ ok: true });
		expect(await counted()).toEqual([]);
		expect((await read()).current?.situationId).toBe(situationId);
	});

	it('[EVA-50] nobody else codes, nor a fiche of another year', async () => {
		const themes = ['social'];
		const direction = actorOf('demodirection');
		expect(await product.codeThemes(direction, { year, situationId, themes })).toMatchObject({
			why: 'titre-insuffisant'
		});
		expect(
			await product.codeThemes(evaluation, { year: year - 1, situationId, themes })
		).toMatchObject({ why: 'introuvable' });
		const rows = await product.deps.transaction((tx) =>
			tx.execute(sql`select count(*)::int as n from situation_theme`)
		);
		expect(JSON.stringify(rows)).toContain('"n":0');
	});
});
