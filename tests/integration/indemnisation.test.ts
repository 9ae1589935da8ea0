import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { establishIndemnites } from '#server/use-cases/indemnisation/establish-indemnites.ts';
import { nurse } from '#tests/support/annuaire/directory-bench.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';
import {
	direction,
	establish,
	evaluation,
	freeIds,
	holdOn,
	paidFor,
	startPayments,
	usual,
	validate
} from '#tests/support/indemnisation/payment-bench.ts';

const all = {
	...{ poleId: null, from: '2020-01-01', until: '2034-12-31', page: 0 }
} as const;

describe.each(databases)('paying the libéraux on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startPayments(url);
	});
	afterAll(() => product.stop());
	const events = async () => (await product.deps.journal.entries()).map(({ event }) => event);

	it('[IND-9] proposes without a validated sheet, pays from it, and libéraux alone', async () => {
		const id = await holdOn(product, '2026-03-10');
		expect(await establish(product)).toEqual({ ok: true, made: 0, missing: 0 });
		const proposed = await product.listIndemnites(evaluation, { ...all, state: 'proposee' });
		expect(proposed.ok && proposed.indemnites.lines.map(({ name }) => name).toSorted()).toEqual([
			'Claire Vasseur',
			'Thomas Wattel',
			'Émilie Carpentier'
		]);
		expect(await paidFor(product, id)).toEqual([]);
		await validate(product, id);
		expect(await establish(product)).toMatchObject({ made: 3 });
		expect(await paidFor(product, id)).toEqual([
			'demoanimatrice 10000 a-payer',
			'demoinfirmier 5000 a-payer',
			'demopharmacienne 5000 a-payer'
		]);
		expect(await events()).toContain('indemnites-etablies');
	});

	it('[IND-1] two validations and two processes that press at once pay each attendance once', async () => {
		const id = await holdOn(product, '2026-03-11');
		await validate(product, id);
		const press = () =>
			product.deps.transaction((tx) => establishIndemnites(product.deps, tx, id, 'demoanimatrice'));
		const made = await Promise.all([press(), press(), establish(product)]);
		expect(made.reduce((sum, one) => sum + ('made' in one ? one.made : 0), 0)).toBe(3);
		// A second version names the educatrice's colleague no more, and the psychologist, who is not libérale.
		const { demoinfirmier, ...without } = usual;
		expect(demoinfirmier).toBe('participant');
		await validate(product, id, { ...without, demopsychologue: 'participant' }, 2);
		await press();
		expect(await paidFor(product, id)).toEqual([
			'demoanimatrice 10000 a-payer',
			'demoinfirmier 5000 ecartee',
			'demopharmacienne 5000 a-payer'
		]);
		await expect(
			product.deps.transaction((tx) =>
				tx.execute(sql`insert into indemnite select 'double', intervision_id, person_id, role, categorie,
					tarif_id, amount_cents, 'a-payer' from indemnite where intervision_id = ${id} limit 1`)
			)
		).rejects.toThrow();
	});

	it('[IND-1] [IND-6] [ANN-12] neither card is paid beside the other, once joined, nor once parted', async () => {
		const coordination = actorOf('democoordination');
		const card = async (givenName: string) => {
			const details = { ...nurse, givenName, familyName: 'Doublure' };
			const wanted = { details, poleIds: ['demoperonne'], confirmed: [] };
			const saved = await product.createCard(coordination, wanted);
			if (!saved.ok) throw new Error(JSON.stringify(saved));
			return saved.id;
		};
		const [kept, gone] = [await card('Ève'), await card('Eve')];
		const [paidBefore, paidAfter] = [
			await holdOn(product, '2026-03-12', { [gone]: 'participant' }),
			await holdOn(product, '2026-03-13', { [gone]: 'participant' })
		];
		await validate(product, paidBefore, { [gone]: 'participant' });
		await validate(product, paidAfter, { [gone]: 'participant' });
		const press = (id: string) =>
			product.deps.transaction((tx) => establishIndemnites(product.deps, tx, id, 'demodirection'));
		await press(paidBefore);
		const merged = await product.mergePeople(coordination, { one: kept, other: gone, gained: 0 });
		if (!merged.ok) throw new Error(merged.why);
		expect(merged.keptId).toBe(kept);
		// the sheet still says the card that disappeared
		for (const id of [paidBefore, paidAfter]) {
			await press(id);
			expect(await paidFor(product, id)).toEqual([`${kept} 5000 a-payer`]);
		}
		expect((await product.undoBatch(coordination, merged.batchId)).ok).toBe(true);
		for (const id of [paidBefore, paidAfter]) {
			await press(id);
			expect(await paidFor(product, id)).toEqual([`${gone} 5000 a-payer`]);
		}
	});

	it('[IND-3] [IND-4] a missing rate is named, and pays nothing until it is set', async () => {
		const id = await holdOn(product, '2025-11-20');
		await validate(product, id);
		expect(await establish(product)).toMatchObject({ made: 0, missing: 3 });
		const read = await product.listIndemnites(direction, { ...all, state: 'a-etablir' });
		if (!read.ok) throw new Error(read.why);
		expect(read.indemnites.missing).toEqual(
			expect.arrayContaining([
				{ role: 'animateur', profession: 'medecin' },
				{ role: 'participant', profession: 'pharmacien' },
				{ role: 'participant', profession: 'infirmier' }
			])
		);
		const wanted = { role: 'participant', profession: null, amountCents: 4000 } as const;
		expect(await product.setTarif(direction, { ...wanted, validFrom: '2025-01-01' })).toMatchObject(
			{
				...{ ok: true, made: 2, missing: 1 }
			}
		);
		expect(await paidFor(product, id)).toEqual([
			'demoinfirmier 4000 a-payer',
			'demopharmacienne 4000 a-payer'
		]);
	});

	it('[IND-5] two rates never begin together; a used one stays, an unused one is withdrawn', async () => {
		const wanted = { role: 'participant', profession: 'pharmacien', amountCents: 7000 } as const;
		const set = { ...wanted, validFrom: '2026-02-01' };
		const both = await Promise.all([
			product.setTarif(direction, set),
			product.setTarif(evaluation, { ...set, amountCents: 8000 })
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both.find(({ ok }) => !ok)).toMatchObject({ why: 'tarif-meme-jour' });
		const listed = await product.readTarifs(direction);
		const own = listed.ok && listed.tarifs.find(({ profession }) => profession === 'pharmacien');
		if (!own) throw new Error('no rate');
		// what no bordereau holds follows the rate, and the former one when it is withdrawn
		const id = await holdOn(product, '2026-03-16', { demopharmacienne: 'participant' });
		await validate(product, id, { demopharmacienne: 'participant' });
		await establish(product);
		expect(await paidFor(product, id)).toEqual([`demopharmacienne ${own.amountCents} a-payer`]);
		expect(await product.withdrawTarif(direction, own.id)).toEqual({ ok: true });
		expect(await paidFor(product, id)).toEqual(['demopharmacienne 5000 a-payer']);
		// once a bordereau holds it, its rate stays and none begins before it
		expect(await product.putInBordereau(direction, await freeIds(product, id))).toMatchObject({
			lines: 1
		});
		const general = listed.ok
			? listed.tarifs.find((one) => one.amountCents === 5000 && one.role === 'participant')
			: null;
		expect(await product.withdrawTarif(direction, general?.id ?? '')).toMatchObject({
			why: 'tarif-utilise'
		});
		const late = { role: 'participant', profession: null, amountCents: 9000 } as const;
		expect(await product.setTarif(direction, { ...late, validFrom: '2026-03-16' })).toMatchObject({
			why: 'tarif-passe'
		});
		await expect(
			product.deps.transaction((tx) => tx.execute(sql`update tarif set amount_cents = 1`))
		).rejects.toThrow();
	});

	it('[IND-5] what was set aside comes back at the rate that stands, not at the one it left with', async () => {
		const id = await holdOn(product, '2026-05-12', { demopharmacienne: 'participant' });
		await validate(product, id, { demopharmacienne: 'participant' });
		await establish(product);
		const [line = ''] = await freeIds(product, id);
		const own = { role: 'participant', profession: 'pharmacien', amountCents: 6100 } as const;
		const wanted = { ...own, validFrom: '2026-05-01' };
		expect(await product.setIndemniteAside(direction, line, 'renonce')).toEqual({ ok: true });
		expect(await product.setTarif(direction, wanted)).toMatchObject({ ok: true });
		expect(await product.putIndemniteBack(direction, line)).toEqual({ ok: true });
		expect(await paidFor(product, id)).toEqual(['demopharmacienne 6100 a-payer']);
		// and a rate withdrawn meanwhile pays nobody any more
		await product.setIndemniteAside(direction, line, 'renonce');
		const listed = await product.readTarifs(direction);
		const rate = listed.ok && listed.tarifs.find(({ amountCents }) => amountCents === 6100);
		expect(await product.withdrawTarif(direction, rate ? rate.id : '')).toEqual({ ok: true });
		expect(await product.putIndemniteBack(direction, line)).toEqual({ ok: true });
		expect(await paidFor(product, id)).toEqual(['demopharmacienne 5000 a-payer']);
	});

	it('[IND-9] follows a sheet corrected twice: named again she is paid again, as what she came', async () => {
		const id = await holdOn(product, '2026-06-09');
		await validate(product, id);
		await establish(product);
		const press = () =>
			product.deps.transaction((tx) => establishIndemnites(product.deps, tx, id, 'demoanimatrice'));
		await validate(product, id, { demoanimatrice: 'animateur' }, 2);
		await press();
		// the third says that the pharmacist was there after all, and that the nurse conducted
		await validate(
			product,
			id,
			{
				demoanimatrice: 'participant',
				demopharmacienne: 'participant',
				demoinfirmier: 'animateur'
			},
			3
		);
		await press();
		expect(await paidFor(product, id)).toEqual([
			'demoanimatrice 5000 a-payer',
			'demoinfirmier 10000 a-payer',
			'demopharmacienne 5000 a-payer'
		]);
		// whom somebody set aside stays so
		const lines = await product.deps.indemnites.ofIntervision(id);
		const nurseLine = lines.find(({ personId }) => personId === 'demoinfirmier');
		await product.setIndemniteAside(direction, nurseLine?.id ?? '', 'renonce');
		await press();
		expect(await paidFor(product, id)).toContain('demoinfirmier 10000 ecartee');
	});

	it('[IND-11] nobody but the association pays; a coordination sees states without amounts', async () => {
		const read = await product.listIndemnites(actorOf('democoordination'), {
			...all,
			state: 'a-payer'
		});
		if (!read.ok) throw new Error(read.why);
		expect(read.indemnites.lines.length).toBeGreaterThan(0);
		expect(read.indemnites.lines.every(({ amountCents }) => amountCents === null)).toBe(true);
		expect(Object.values(read.indemnites.totals).every(({ cents }) => cents === 0)).toBe(true);
		const elsewhere = await holdOn(product, '2026-03-17', usual, 'demoabbeville');
		await validate(product, elsewhere);
		await establish(product);
		const again = await product.listIndemnites(actorOf('democoordination'), {
			...all,
			state: 'a-payer',
			poleId: 'demoabbeville'
		});
		expect(again.ok && again.indemnites.lines).toEqual([]);
		const before = await paidFor(product, elsewhere);
		const [id = ''] = await freeIds(product, elsewhere);
		for (const personId of [
			'democoordination',
			'demosecretaire',
			'demoanimatrice',
			'demoexpert',
			'demoprotection'
		]) {
			const who = actorOf(personId);
			const asked = [
				await product.setIndemniteAside(who, id, 'renonce'),
				await product.putInBordereau(who, [id]),
				await product.establishAll(who, { from: new Date(0), until: new Date() }),
				await product.setTarif(who, {
					...{ role: 'animateur', profession: null, amountCents: 1, validFrom: '2030-01-01' }
				} as const),
				await product.listBordereaux(who, 0)
			];
			expect(asked.every(({ ok }) => !ok)).toBe(true);
		}
		expect(await paidFor(product, elsewhere)).toEqual(before);
		// and by a mailbox alone, not even the association
		expect(
			await product.setIndemniteAside({ ...direction, method: 'lien-courriel' }, id, 'renonce')
		).toMatchObject({ why: 'authentification-insuffisante' });
		for (const personId of ['demoexpert', 'demoprotection', 'demoanimatrice'])
			expect((await product.listIndemnites(actorOf(personId), { ...all, state: 'paye' })).ok).toBe(
				false
			);
	});
});
