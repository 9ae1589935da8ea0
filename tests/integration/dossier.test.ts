import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const logistics = actorOf('demoassociation');
const pharmacienne = actorOf('demopharmacienne');
const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	withdrawalRightTold: true
};
const told = {
	dossierId: null,
	demandeurId: null,
	problem: 'Le traitement est à revoir.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool']
};

describe.each(databases)('dossiers on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	/** A situation added by hand, with the dossier that it made. */
	async function situation(designation: string, accord: Accord | null = null) {
		const wanted = { ...told, designation };
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, wanted);
		if (!added.ok || !added.id) throw new Error('not added');
		const id = added.id;
		if (accord) await product.recordAccord(coordination, id, accord);
		return { id, dossierId: await dossierOf(id) };
	}
	async function dossierOf(situationId: string): Promise<string> {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		return facts?.situations.find(({ id }) => id === situationId)?.dossierId ?? '';
	}
	async function read(dossierId: string) {
		const answer = await product.readDossier(coordination, dossierId);
		if (!answer.ok) throw new Error(answer.why);
		return answer.dossier;
	}
	const accordOf = (dossierId: string) => product.deps.dossierReader.accordOf(dossierId);
	async function pair(designation: string, accords: readonly (Accord | null)[] = []) {
		const one = await situation(designation, accords[0] ?? null);
		const two = await situation(designation, accords[1] ?? null);
		return { one, two };
	}
	const same = (dossierId: string, otherId: string) =>
		product.answerSamePatient(coordination, dossierId, { otherId, answer: 'meme' });

	it('[DOS-2] the same pseudonym is proposed, whatever its accents, with the last Intervision', async () => {
		const one = await situation('Zoé-Anne L.');
		const two = await situation('Zoe-Anne L.');
		const [alike] = (await read(two.dossierId)).alike;
		expect(alike).toMatchObject({ id: one.dossierId, postponed: false });
		expect(alike?.lastAt).toBeInstanceOf(Date);
		expect(await dossierOf(two.id)).toBe(two.dossierId);
	});

	it('[DOS-2] « un autre » is not asked again; « je ne sais pas encore » is', async () => {
		const { one, two } = await pair('Yanis K.');
		const answer = (given: 'autre' | 'plus-tard') =>
			product.answerSamePatient(animatrice, two.dossierId, {
				otherId: one.dossierId,
				answer: given
			});
		expect((await answer('plus-tard')).ok).toBe(true);
		expect((await read(two.dossierId)).alike).toMatchObject([{ postponed: true }]);
		const asked = async () => JSON.stringify(await product.readDemandeTasks(coordination));
		expect(await asked()).toContain('meme-patient');
		expect((await answer('autre')).ok).toBe(true);
		expect((await read(two.dossierId)).alike).toEqual([]);
		expect((await read(one.dossierId)).alike).toEqual([]);
		expect(await dossierOf(two.id)).toBe(two.dossierId);
	});

	it.each([
		['the logistic coordination', logistics],
		['a participant, perhaps who asked', pharmacienne],
		['a stranger', actorOf('demodpo')]
	])('[DOS-6] %s: no dossier, no answer, nothing moves', async (_, actor) => {
		const { one, two } = await pair('Malo R.');
		const given = { otherId: one.dossierId, answer: 'meme' } as const;
		for (const answer of [
			await product.readDossier(actor, two.dossierId),
			await product.answerSamePatient(actor, two.dossierId, given),
			await product.mergeDossiers(actor, two.dossierId, (await read(one.dossierId)).code)
		])
			expect(answer).toMatchObject({ ok: false, why: 'introuvable' });
		expect(await product.findDossier(actor, (await read(one.dossierId)).code)).toBeNull();
		expect(await dossierOf(two.id)).toBe(two.dossierId);
	});

	it('[DOS-3] joined: situations follow, the former code is found, all is in the journal', async () => {
		const { one, two } = await pair('Ines B.');
		const code = (await read(two.dossierId)).code;
		expect((await same(two.dossierId, one.dossierId)).ok).toBe(true);
		expect(await dossierOf(two.id)).toBe(one.dossierId);
		const kept = await read(one.dossierId);
		expect(kept.steps).toHaveLength(2);
		expect(kept.unions).toMatchObject([{ otherCode: code, kept: true, situations: 1 }]);
		const found = await product.findDossier(coordination, code.toLowerCase());
		expect(found).toBe(two.dossierId);
		expect((await read(two.dossierId)).mergedInto?.id).toBe(one.dossierId);
		const entries = await product.deps.journal.entries();
		expect(entries.find(({ event }) => event === 'dossiers-reunis')).toMatchObject({
			subject: one.dossierId,
			payload: { other: two.dossierId, situations: 1 }
		});
	});

	it('[DOS-5] parted: each has back its own, and the journal says so', async () => {
		const { one, two } = await pair('Noé D.', [{ ...given, state: 'ecrit' }, given]);
		await same(two.dossierId, one.dossierId);
		expect((await accordOf(one.dossierId))?.state).toBe('oral');
		const later = await situation('Noé E.');
		const [union] = (await read(one.dossierId)).unions;
		const split = await product.splitDossiers(coordination, one.dossierId, union?.id ?? '');
		expect(split.ok).toBe(true);
		expect(await dossierOf(two.id)).toBe(two.dossierId);
		expect(await dossierOf(one.id)).toBe(one.dossierId);
		expect((await accordOf(one.dossierId))?.state).toBe('ecrit');
		expect((await accordOf(two.dossierId))?.state).toBe('oral');
		expect(later.dossierId).not.toBe('');
		expect((await read(one.dossierId)).unions[0]?.partedBy).toBe('Nadia Lemaire');
		// A second press changes nothing more.
		expect(await product.splitDossiers(coordination, one.dossierId, union?.id ?? '')).toMatchObject(
			{ why: 'dossier-reuni' }
		);
	});

	it('[DOS-4] the more closed accord is in force, refused persons add up, until one is recorded', async () => {
		const strict: Accord = {
			...given,
			state: 'partiel-oral',
			refusedPersonIds: ['demoinfirmier']
		};
		const { one, two } = await pair('Lina F.', [
			{ ...given, state: 'partiel-ecrit', refusedPersonIds: ['demopharmacienne'] },
			strict
		]);
		await same(two.dossierId, one.dossierId);
		const joined = await accordOf(one.dossierId);
		expect(joined?.state).toBe('partiel-oral');
		expect([...(joined?.refusedPersonIds ?? [])].sort()).toEqual([
			'demoinfirmier',
			'demopharmacienne'
		]);
		expect((await read(one.dossierId)).accordToConfirm).toBe(true);
		await product.recordAccord(coordination, one.id, given);
		expect((await read(one.dossierId)).accordToConfirm).toBe(false);
	});

	it.each(['retire', 'refuse'] as const)('[DOS-4] « %s » in either closes both', async (state) => {
		const { one, two } = await pair('Tom V.', [given, { ...noAccord, state }]);
		await same(two.dossierId, one.dossierId);
		expect((await accordOf(one.dossierId))?.state).toBe(state);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		expect(facts?.situations.find(({ id }) => id === one.id)?.accord.state).toBe(state);
	});

	it('[DOS-4] [ACO-4] joining only adds a row: professions refused, a minor’s secret; agendas follow, there and back', async () => {
		const minor: Accord = {
			...{ ...given, state: 'ecrit', refusedProfessions: ['pharmacien'] },
			...{ representative: 'mineur', consentBasis: 'mineur-secret', ownWish: 'favorable' }
		};
		const { one, two } = await pair('Zoé K.', [minor, { ...noAccord, state: 'refuse' }]);
		const phaseOf = async (situationId: string) => {
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			return facts?.situations.find(({ id }) => id === situationId)?.phase;
		};
		const { accords } = product.deps;
		const before = await accords.history(one.dossierId);
		expect(await phaseOf(one.id)).toBe('inscrite');
		expect((await same(two.dossierId, one.dossierId)).ok).toBe(true);
		const after = await accords.history(one.dossierId);
		expect(after.slice(1)).toEqual(before);
		expect(await accords.inForce(one.dossierId)).toMatchObject({
			...{ state: 'refuse', refusedProfessions: ['pharmacien'] },
			...{ representative: 'mineur', consentBasis: 'mineur-secret' }
		});
		expect(await phaseOf(one.id)).toBe('retiree');
		const [union] = (await read(one.dossierId)).unions;
		await product.splitDossiers(coordination, one.dossierId, union?.id ?? '');
		expect(await accords.inForce(one.dossierId)).toEqual(before[0]?.accord);
		expect([await phaseOf(one.id), await phaseOf(two.id)]).toEqual(['inscrite', 'retiree']);
	});

	it('[DOS-5] withdrawn while joined: parted, both stay closed', async () => {
		const { one, two } = await pair('Eva S.', [given, given]);
		await same(two.dossierId, one.dossierId);
		await product.recordAccord(coordination, one.id, { ...noAccord, state: 'retire' });
		const [union] = (await read(one.dossierId)).unions;
		await product.splitDossiers(coordination, one.dossierId, union?.id ?? '');
		expect((await accordOf(one.dossierId))?.state).toBe('retire');
		expect((await accordOf(two.dossierId))?.state).toBe('retire');
	});

	it('[DOS-3] never while a situation is open: nothing moves', async () => {
		const { one, two } = await pair('Paul H.', [given, given]);
		await product.deps.situations.move(two.id, ['inscrite'], 'ouverte');
		expect(await same(two.dossierId, one.dossierId)).toMatchObject({
			why: 'situation-deja-ouverte'
		});
		expect(await dossierOf(two.id)).toBe(two.dossierId);
		await product.deps.situations.move(two.id, ['ouverte'], 'fermee');
	});

	it('[DOS-3] joined twice at once, and crosswise: one of them does it', async () => {
		const { one, two } = await pair('Rose G.');
		const answers = await Promise.all([
			same(two.dossierId, one.dossierId),
			same(two.dossierId, one.dossierId),
			same(one.dossierId, two.dossierId)
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await dossierOf(one.id)).toBe(await dossierOf(two.id));
		expect((await read(await dossierOf(one.id))).unions).toHaveLength(1);
	});

	it('[DOS-3] a dossier that lives on elsewhere takes no new situation', async () => {
		const { one, two } = await pair('Max O.');
		await same(two.dossierId, one.dossierId);
		await makePlace(product, demoIntervisionId);
		const wanted = { ...told, designation: 'Max O.', dossierId: two.dossierId };
		expect(await product.addSituation(coordination, demoIntervisionId, wanted)).toMatchObject({
			why: 'introuvable'
		});
	});
});
