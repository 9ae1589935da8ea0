import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination', { method: 'demonstration' });

describe.each(databases)('« À faire » on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
		const soon = new Date(Date.now() + 2 * 86_400_000).toISOString();
		await product.deps.transaction((tx) =>
			tx.execute(
				sql`update intervision set starts_at = ${soon}::timestamptz where id = ${demoIntervisionId}`
			)
		);
	});
	afterAll(() => product.stop());

	const kinds = async (personId: string, method: 'demonstration' | 'lien-courriel') => {
		const { tasks } = await product.readHome(actorOf(personId, { method }));
		return {
			today: tasks.today.map(({ kind }) => kind),
			later: tasks.later.map(({ kind }) => kind)
		};
	};

	it('[TAC-2] the coordination is told what the next days ask, each line once, each with its place', async () => {
		const { tasks } = await product.readHome(coordination);
		const lines = tasks.today.map(({ kind, text, href }) => `${kind} ${text} ${href}`);
		expect(new Set(lines).size).toBe(lines.length);
		const asked = tasks.today.map(({ kind }) => kind);
		expect(asked).toContain('invitation');
		expect(asked).toContain('demande');
		const near = tasks.today.filter(({ href }) => href.includes(demoIntervisionId));
		expect(near.length).toBeGreaterThan(0);
		for (const { about } of near) expect(about?.poleName).toBe('Péronne');
	});

	it('[TAC-2] what is done is asked no more', async () => {
		const { people } = await preparation();
		await product.sendInvitations(
			coordination,
			demoIntervisionId,
			people.map(({ personId }) => personId)
		);
		expect((await kinds('democoordination', 'demonstration')).today).not.toContain('invitation');
	});

	it('[TAC-2] someone who only takes part is asked nothing of the others', async () => {
		const { today, later } = await kinds('demopharmacienne', 'demonstration');
		expect([...today, ...later]).toEqual([]);
	});

	it('[AUT-10] whoever prepares is told in time that a second factor lacks', async () => {
		expect((await kinds('democoordination', 'lien-courriel')).today).toContain('compte');
		expect((await kinds('democoordination', 'demonstration')).today).not.toContain('compte');
	});

	it('[ACO-10] a patient who withdrew is put on no other agenda', async () => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const [situation] = facts?.situations ?? [];
		if (!situation) throw new Error('no situation');
		const count = async () =>
			(await product.deps.reader.loadFacts(demoIntervisionId))?.situations.length;
		await product.deps.transaction((tx) =>
			product.deps.dossiers.recordAccord(
				tx,
				situation.dossierId,
				{ ...noAccord, state: 'retire', collectedOn: '2026-11-20' },
				{ id: 'retraitdudossier', by: 'democoordination', at: new Date() }
			)
		);
		const before = await count();
		const added = await product.addSituation(coordination, demoIntervisionId, {
			designation: situation.designation,
			dossierId: situation.dossierId,
			demandeurId: null,
			problem: 'Le suivi est à revoir.',
			demandeurs: ['mg'],
			motifs: ['traitement'],
			problematiques: ['alcool']
		});
		expect(added).toMatchObject({ ok: false, why: 'accord-retire' });
		expect(await count()).toBe(before);
	});

	it('[ACS-9] « Aller à… » leads nobody where his own lists do not', async () => {
		const [dossier] = (await product.deps.reader.loadFacts(demoIntervisionId))?.situations ?? [];
		const places = async (actor: Parameters<typeof product.findPlaces>[0], asked: string) =>
			(await product.findPlaces(actor, asked)).map(({ kind }) => kind);
		const code = dossier?.dossierCode.toLowerCase() ?? '';
		expect(await places(coordination, 'peron')).toEqual(
			expect.arrayContaining(['Intervision', 'Pôle'])
		);
		expect(await places(coordination, 'carpen')).toEqual(['Personne']);
		expect(await places(coordination, code)).toEqual(['Dossier']);
		expect(await places(coordination, dossier?.designation ?? '')).not.toContain('Dossier');
		const weak = actorOf('democoordination', { method: 'lien-courriel' });
		expect(await places(weak, code)).toEqual([]);
		const pharmacienne = actorOf('demopharmacienne', { method: 'demonstration' });
		expect(await places(pharmacienne, 'benali')).toEqual([]);
		expect(await places(pharmacienne, 'peron')).not.toContain('Pôle');
		expect(await places(pharmacienne, code)).toEqual([]);
		const secretaire = actorOf('demosecretaire', { method: 'demonstration' });
		expect(await places(secretaire, code)).toEqual([]);
	});

	async function preparation() {
		const read = await product.readPreparation(coordination, demoIntervisionId);
		if (!read.ok) throw new Error(read.why);
		return read.preparation;
	}
});
