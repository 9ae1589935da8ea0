import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDF } from '@libpdf/core';
import { sql } from 'drizzle-orm';
import type { ConventionParties } from '#server/db/conventions.ts';
import { readActionFacts } from '#server/db/action-facts.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const coordination = actorOf('democoordination');
const parties: ConventionParties = {
	...{ kind: 'dac', poleId: 'demoperonne', structureName: 'DAC de la Somme' },
	...{ structureSeat: '12, rue des Lilas, 80200 Péronne', structureSigner: 'Paul Verrier' },
	...{ structureQuality: 'directeur', associationSigner: 'Docteur Anne Lecomte' },
	associationQuality: 'présidente'
};
const signed = {
	...{ associationSignedOn: '2026-02-02', structureSignedOn: '2026-02-20', effectiveOn: null }
};

describe.each(databases)('conventions de partenariat on $kind', ({ url }) => {
	let product: Product;
	let id = '';
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const read = async (actor = evaluation) => {
		const answer = await product.readConvention(actor, id);
		if (!answer.ok) throw new Error(answer.why);
		return answer.shown;
	};
	const printed = async () => {
		const file = await product.printConvention(coordination, id);
		if (!file.ok) throw new Error(file.why);
		const pages = (await PDF.load(file.bytes)).getPages();
		return pages
			.map((page) => page.extractText().text)
			.join('\n')
			.replaceAll(/\s+/g, ' ');
	};

	it('[ACT-8] is prepared by the association alone, by a strong session, and seen by its pôle', async () => {
		expect((await product.createConvention(coordination, parties)).ok).toBe(false);
		const weak = actorOf('demoevaluation', { method: 'lien-courriel' });
		expect(await product.createConvention(weak, parties)).toMatchObject({
			why: 'authentification-insuffisante'
		});
		const made = await product.createConvention(evaluation, parties);
		if (!made.ok) throw new Error(JSON.stringify(made));
		id = made.id ?? '';
		expect((await read()).standing.state).toBe('projet');
		expect((await read(coordination)).convention.structureName).toBe('DAC de la Somme');
		for (const stranger of ['demopharmacienne', 'demoprotection']) {
			expect((await product.readConvention(actorOf(stranger), id)).ok).toBe(false);
			expect((await product.printConvention(actorOf(stranger), id)).ok).toBe(false);
		}
		const list = await product.listConventions(evaluation);
		expect(list).toMatchObject({ ok: true, list: { conventions: [{ attention: null }] } });
		if (list.ok) expect(list.list.lacking.map(({ id: pole }) => pole)).toContain('demoperonne');
	});

	it('[GAR-37] who signs is named, a patient is not', async () => {
		const wrong = { ...parties, structureQuality: 'suit Mme Jeanne Dupont, née le 12/03/1980' };
		expect(await product.createConvention(evaluation, wrong)).toMatchObject({
			why: 'garde-alerte'
		});
	});

	it('[ACT-12] prints its text with the parties, ready to be signed', async () => {
		const text = await printed();
		for (const told of ['DAC de la Somme', 'Paul Verrier', 'Docteur Anne Lecomte', 'Article 5']) {
			expect(text).toContain(told);
		}
		expect(text).toContain('« lu et approuvé », signature');
	});

	it('[ACT-9] [ACT-11] is signed by both, and then neither changed nor removed', async () => {
		const half = { ...signed, structureSignedOn: null };
		expect((await product.signConvention(evaluation, id, half)).ok).toBe(true);
		expect(await read()).toMatchObject({ attention: 'a-signer', standing: { state: 'projet' } });
		const future = { ...signed, structureSignedOn: '2031-01-01' };
		expect(await product.signConvention(evaluation, id, future)).toMatchObject({
			why: 'date-impossible'
		});
		expect(await product.signConvention(evaluation, id, signed)).toMatchObject({ former: half });
		expect((await product.signConvention(coordination, id, half)).ok).toBe(false);
		expect((await read()).standing).toMatchObject({
			...{ state: 'signee', signedOn: '2026-02-20', renewsOn: '2027-02-20' }
		});
		expect(await product.removeConvention(evaluation, id)).toMatchObject({
			why: 'convention-signee'
		});
		expect(await product.changeConvention(evaluation, id, parties)).toMatchObject({
			why: 'convention-signee'
		});
		expect(await printed()).toContain('Lu et approuvé, signé le vendredi 20 février 2026');
		const list = await product.listConventions(evaluation);
		if (list.ok) expect(list.list.lacking.map(({ id: pole }) => pole)).not.toContain('demoperonne');
	});

	it('[ACT-20] counts in the year in which both had signed', async () => {
		const of = async (year: number, poleIds: readonly string[] | null = null) =>
			(await product.deps.transaction((tx) => readActionFacts(tx, year, poleIds))).conventions;
		expect(await of(2026)).toEqual([{ id, poleId: 'demoperonne', signedOn: '2026-02-20' }]);
		expect(await of(2026, ['demoperonne'])).toHaveLength(1);
		expect(await of(2026, ['ailleurs'])).toEqual([]);
		expect(await of(2025)).toEqual([]);
		expect(await of(2027)).toEqual([]);
	});

	it('[ACT-10] ends a month after the letter, for a breach alone, until it is taken back', async () => {
		const today = product.deps.now().toISOString().slice(0, 10);
		const letter = { on: today, from: 'structure', breach: true } as const;
		expect((await product.giveNotice(coordination, id, letter)).ok).toBe(false);
		expect((await product.giveNotice(evaluation, id, { ...letter, breach: false })).ok).toBe(false);
		expect((await product.giveNotice(evaluation, id, letter)).ok).toBe(true);
		expect(await read()).toMatchObject({ attention: 'prend-fin', standing: { state: 'denoncee' } });
		expect(await product.giveNotice(evaluation, id, letter)).toMatchObject({
			why: 'convention-denoncee'
		});
		expect(await product.signConvention(evaluation, id, signed)).toMatchObject({
			why: 'convention-denoncee'
		});
		const { tasks } = await product.readHome(evaluation);
		expect([...tasks.today, ...tasks.later].map(({ text }) => text)).toContain(
			'La convention avec DAC de la Somme est dénoncée et prend fin.'
		);
		expect((await product.takeBackNotice(evaluation, id)).ok).toBe(true);
		expect((await read()).standing.state).toBe('signee');
	});

	it('[ACT-6] each step stands in the journal, and a project given up comes back', async () => {
		const made = await product.createConvention(evaluation, { ...parties, poleId: null });
		const other = made.ok ? (made.id ?? '') : '';
		expect((await product.removeConvention(evaluation, other)).ok).toBe(true);
		expect((await product.readConvention(evaluation, other)).ok).toBe(false);
		expect((await product.restoreConvention(evaluation, other)).ok).toBe(true);
		// a pôle sees its own, and not what is of the association
		expect((await product.readConvention(coordination, other)).ok).toBe(false);
		const events = async (subject: string) => {
			const rows = await product.deps.transaction((tx) =>
				tx.execute(sql`select event from journal where subject = ${subject} order by seq`)
			);
			return rowsOf(rows).map((row) => row['event']);
		};
		expect(await events(other)).toEqual([
			...['convention-creee', 'convention-supprimee', 'convention-reprise']
		]);
		expect(await events(id)).toEqual([
			...['convention-creee', 'convention-signee', 'convention-signee'],
			...['convention-denoncee', 'convention-denonciation-reprise']
		]);
	});

	it('[ACT-11] not even the database lets what was signed go', async () => {
		await expect(
			product.deps.transaction((tx) =>
				tx.execute(
					sql`update convention set removed_at = now(), removed_by = 'demoevaluation' where id = ${id}`
				)
			)
		).rejects.toThrow();
	});
});
