import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldIntervisionId } from '#server/demonstration/passe/held-meeting.ts';
import { seedPast } from '#server/demonstration/passe/seed-past.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const animatrice = actorOf('demoanimatrice');

describe.each(databases)('what a newcomer finds done already, on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
		const services = { ...product.services, deps: product.deps };
		await seedPast(services, product);
		// and once only
		const head = await product.deps.journal.head();
		await seedPast(services, product);
		expect(await product.deps.journal.head()).toEqual(head);
	}, 300_000);
	afterAll(() => product.stop());

	it('an Intervision that was held: its fiches, one of them signed, its sheet, and what people thought', async () => {
		const facts = await product.deps.reader.loadFacts(heldIntervisionId);
		expect(facts?.situations.map(({ phase }) => phase)).toEqual(['signee', 'finalisee']);
		const sheet = await product.readEmargement(animatrice, heldIntervisionId);
		if (!sheet.ok) throw new Error(sheet.why);
		expect(sheet.emargement.lines.length).toBeGreaterThan(5);
		expect(await product.deps.emargements.versions(heldIntervisionId)).toHaveLength(1);
		const said = await product.readMeetingSatisfaction(animatrice, heldIntervisionId);
		if (!said.ok || !said.questionnaire) throw new Error('no questionnaire');
		expect(said.questionnaire.results).toMatchObject({ shown: true, count: 6 });
		expect(said.questionnaire.remarks).toHaveLength(1);
	});

	it('the year 2024 as its report printed it, activités and conventions', async () => {
		const region = await product.readReport(evaluation, 2024, { kind: 'region' });
		if (!region.ok) throw new Error(region.why);
		const facts = await product.deps.evaluations.facts(2024, null);
		expect([facts.intervisions.length, facts.situations.length]).toEqual([89, 261]);
		expect(facts.actions.length).toBe(5);
		expect(facts.counters['ressource-presentations']).toBe(11);
		const pole = { kind: 'pole', poleId: 'demoperonne' } as const;
		expect((await product.readReport(animatrice, 2024, pole)).ok).toBe(true);
		expect((await product.listConventions(evaluation)).ok).toBe(true);
	});

	it('a year 2023 beside it, of patients of its own: 2024 counts as it does without it, and compares', async () => {
		const { evaluations, reprises } = product.deps;
		const former = await evaluations.facts(2023, null);
		expect([former.intervisions.length, former.situations.length]).toEqual([77, 205]);
		const [line] = await reprises.list('demoevaluation');
		expect(line).toMatchObject({ years: [2022, 2023, 2024], counts: { situation: 205 + 261 } });
		const read = await product.readReport(evaluation, 2024, { kind: 'region' });
		if (!read.ok) throw new Error(read.why);
		const said = JSON.stringify(read.report);
		expect(said.includes('Rien n’est comparé')).toBe(false);
		// médecin traitant connu, against 153 of 205
		expect(/169\sdes\s261\ssituations\s\(65\s%,\s−10\spoints\)/.test(said)).toBe(true);
		const counted = await evaluations.facts(2024, null);
		const newcomers = counted.intervisions.flatMap(({ participations }) =>
			participations.filter(({ firstEver }) => firstEver).map(({ personId }) => personId)
		);
		expect(new Set(newcomers).size).toBe(56 + 173);
		expect(new Set(counted.situations.map(({ dossierId }) => dossierId)).size).toBe(193);
	});

	it('nothing of what was taken over is awaited, and the archive is whole', async () => {
		const todo = await product.listReturns(evaluation, {
			state: 'manque',
			poleId: null,
			year: 2024
		});
		expect(JSON.stringify(todo)).not.toContain('calais-2024');
		const checked = await product.services.verifyArchive(undefined);
		expect(checked.groups.flatMap(({ findings }) => findings)).toEqual([]);
	});

	it('what was taken over goes again, and nothing else', async () => {
		expect(await product.undoReprise(evaluation, 'demoreprise2024')).toMatchObject({ ok: true });
		const facts = await product.deps.evaluations.facts(2024, null);
		expect(facts.intervisions).toEqual([]);
		expect(facts.actions.length).toBe(5);
		expect(await product.deps.reader.loadFacts(heldIntervisionId)).not.toBeNull();
	});
});
