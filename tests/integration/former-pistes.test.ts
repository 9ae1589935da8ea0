import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');

describe.each(databases)('pistes to review on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	async function situation(designation: string, dossierId: string | null = null) {
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			...{ designation, dossierId, demandeurId: null, problem: '' },
			...{ demandeurs: [], motifs: [], problematiques: [] }
		});
		if (!added.ok || !added.id) throw new Error('not added');
		const accord = { ...noAccord, state: 'oral', collectedOn: '2026-11-23' } as const;
		await product.recordAccord(coordination, added.id, { ...accord, withdrawalRightTold: true });
		return { id: added.id, dossierId: (await find(added.id))?.dossierId ?? '' };
	}
	async function find(situationId: string) {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		return facts?.situations.find(({ id }) => id === situationId);
	}
	const toReview = async (situationId: string) => (await find(situationId))?.formerPistes;

	it('[DOS-7] joined, what is on an agenda reviews the pistes of the other dossier; parted, no more', async () => {
		const before = await situation('Anouk P.');
		await finaliseSituation(product, before.id, { 'pistes.orienter': true });
		const coming = await situation('Anouk P.');
		expect(await toReview(coming.id)).toEqual([]);
		const same = { otherId: before.dossierId, answer: 'meme' } as const;
		expect((await product.answerSamePatient(coordination, coming.dossierId, same)).ok).toBe(true);
		expect(await toReview(coming.id)).toEqual(['orienter']);
		// What was studied keeps what it reviewed.
		expect(await toReview(before.id)).toEqual([]);
		const read = await product.readDossier(coordination, before.dossierId);
		const unionId = read.ok ? (read.dossier.unions[0]?.id ?? '') : '';
		const parted = await product.splitDossiers(coordination, before.dossierId, unionId);
		expect(parted.ok).toBe(true);
		expect(await toReview(coming.id)).toEqual([]);
	});

	it('[DOS-7] a fiche finalised after the next date was filled is reviewed there too', async () => {
		const first = await situation('Basile N.');
		const next = await situation('Basile N.', first.dossierId);
		expect(await toReview(next.id)).toEqual([]);
		await finaliseSituation(product, first.id, { 'pistes.orienter': true });
		expect(await toReview(next.id)).toEqual(['orienter']);
	});
});
