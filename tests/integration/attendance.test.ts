import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const infirmier = 'demoinfirmier';

describe.each(databases)('the category of an attendance on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	async function line(personId: string) {
		const answer = await product.readEmargement(coordination, demoIntervisionId);
		if (!answer.ok) throw new Error(answer.why);
		return answer.emargement.lines.find((one) => one.personId === personId);
	}
	/** Her card says something else from now on. */
	const becomes = (personId: string, profession: string, mode: string) =>
		product.deps.transaction((tx) =>
			tx.execute(
				sql`update person set profession = ${profession}, mode = ${mode}, coordonne = false where id = ${personId}`
			)
		);
	const comes = (personId: string) =>
		product.services.presence.enter(
			{
				...{ intervisionId: demoIntervisionId, personId, situationId: null, mode: 'visio' },
				...{ source: 'connexion', recordedBy: null }
			},
			product.deps.now()
		);

	it('[PRO-8] is the one of the day that the person came, whatever her card says later', async () => {
		await becomes(infirmier, 'infirmier', 'salarie');
		await comes(infirmier);
		expect(await line(infirmier)).toMatchObject({ categorie: 'infirmiers', liberal: false });
		await becomes(infirmier, 'infirmier', 'liberal');
		// Coming back is the same attendance.
		await comes(infirmier);
		expect(await line(infirmier)).toMatchObject({
			...{ categorie: 'infirmiers', liberal: false },
			changedTo: { categorie: 'autres-liberaux', liberal: true }
		});
	});

	it('[PRO-8] entered by hand as well', async () => {
		await becomes('demopharmacienne', 'pharmacien', 'liberal');
		const stay = { personId: 'demopharmacienne', mode: 'telephone', leftAt: null } as const;
		const entered = { ...stay, enteredAt: null };
		expect((await product.addStay(coordination, demoIntervisionId, entered)).ok).toBe(true);
		await becomes('demopharmacienne', 'pharmacien', 'salarie');
		expect(await line('demopharmacienne')).toMatchObject({ liberal: true });
	});

	it('[PRO-8] a wrong card is corrected for this attendance by the coordination alone, in the journal', async () => {
		const recount = (actor: typeof coordination) =>
			product.recountAttendance(actor, demoIntervisionId, infirmier);
		expect((await recount(actorOf('demopharmacienne'))).ok).toBe(false);
		expect(await line(infirmier)).toMatchObject({ categorie: 'infirmiers' });
		expect(await recount(coordination)).toEqual({ ok: true });
		expect(await line(infirmier)).toMatchObject({
			...{ categorie: 'autres-liberaux', liberal: true, changedTo: null }
		});
		expect((await product.deps.journal.entries()).at(-1)).toMatchObject({
			event: 'presence-recomptee',
			payload: { personne: infirmier, avant: 'infirmiers', apres: 'autres-liberaux' }
		});
	});

	it('[PRO-8] whoever did not come has nothing to recount', async () => {
		const answer = await product.recountAttendance(
			coordination,
			demoIntervisionId,
			'democoanimateur'
		);
		expect(answer).toMatchObject({ ok: false, why: 'introuvable' });
	});
});
