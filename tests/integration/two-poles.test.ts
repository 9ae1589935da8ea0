import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mandatCodes } from '#domain/intervision/role.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const elsewhere = { id: 'poleabbeville', name: 'Abbeville', code: 'ABV' };

describe.each(databases)('functions in two pôles on $kind', ({ url }) => {
	let product: Product;
	let jade: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const { people } = product.deps;
		await people.addPole({ ...elsewhere, organiser: 'DAC', organiserKind: 'dac' });
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		jade = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
		for (const mandat of mandatCodes) {
			const id = `ailleurs${mandat.replaceAll('-', '')}`;
			await people.add({
				...{ id, givenName: 'Alix', familyName: 'Martin', email: `${id}@demonstration.example` },
				...{ profession: 'medecin', mode: 'salarie', structureKind: 'dac' },
				...{ structureName: 'DAC', fonction: 'médecin', coordonne: false }
			});
			await people.grant(id, elsewhere.id, mandat);
		}
	});
	afterAll(() => product.stop());

	it.each(mandatCodes)('[SEC-9] « %s » of another pôle opens nothing here', async (mandat) => {
		const actor = actorOf(`ailleurs${mandat.replaceAll('-', '')}`);
		const { reader } = product.deps;
		expect((await reader.loadViewer(actor.personId, 'demoperonne')).mandats).toEqual([]);
		expect((await reader.loadViewer(actor.personId, elsewhere.id)).mandats).toEqual([mandat]);
		const answers = [
			await product.readPreparation(actor, demoIntervisionId),
			await product.readDoor(actor, demoIntervisionId),
			await product.readEmargement(actor, demoIntervisionId),
			await product.readSituation(actor, jade),
			await product.readFicheContext(actor, jade)
		];
		// and not even that it exists
		expect(answers.map((answer) => (answer.ok ? 'ok' : answer.why))).toEqual([
			...['introuvable', 'introuvable', 'introuvable'],
			...[expect.any(String), expect.any(String)]
		]);
		expect(answers.some(({ ok }) => ok)).toBe(false);
	});

	it('[SEC-9] who attends as a guest gets nothing from a function held elsewhere', async () => {
		const { intervisions, people } = product.deps;
		await people.grant('demopsychiatre', elsewhere.id, 'coordination-clinique');
		await people.grant('demopsychiatre', elsewhere.id, 'referent');
		await intervisions.addParticipant(demoIntervisionId, 'ailleursreferent', 'participant');
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const held = facts?.participants.filter(({ personId }) =>
			['demopsychiatre', 'ailleursreferent'].includes(personId)
		);
		expect(held?.map(({ mandats }) => mandats)).toEqual([[], []]);
		const answer = await product.readSituation(actorOf('demopsychiatre'), jade);
		expect(answer.ok).toBe(false);
	});
});
