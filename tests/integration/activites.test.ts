import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { ActiviteNotice } from '#server/db/activites.ts';
import { readActionFacts } from '#server/db/action-facts.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const direction = actorOf('demodirection');
const coordination = actorOf('democoordination');
const referent = actorOf('demoanimatrice');
const strangers = ['demopharmacienne', 'demoprotection', 'demoexpert'].map((id) => actorOf(id));

const agoradd: ActiviteNotice = {
	...{ kind: 'agoradd', title: 'Aborder le sujet de l’addiction avec un patient' },
	...{ day: '2026-05-14', format: 'presentiel', capacity: 20, poleId: null }
};
const copil: ActiviteNotice = {
	...{ kind: 'copil', title: 'Copil de printemps', day: '2026-03-12' },
	...{ format: 'distance', capacity: null, poleId: 'demoperonne' }
};

describe.each(databases)('the association’s other work on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const create = async (
		actor: typeof evaluation,
		notice: ActiviteNotice,
		app: Pick<Product, 'createActivite'> = product
	) => app.createActivite(actor, { notice, confirmed: [] });
	const list = async (actor = evaluation, poleId: string | null = null) => {
		const answer = await product.listActivites(actor, { year: 2026, poleId });
		if (!answer.ok) throw new Error(answer.why);
		return answer.list;
	};
	const idOf = (outcome: { ok: boolean; id?: string }) => {
		if (!outcome.ok || !outcome.id) throw new Error('refused');
		return outcome.id;
	};
	const events = async (subject: string) => {
		const rows = await product.deps.transaction((tx) =>
			tx.execute(sql`select event from journal where subject = ${subject} order by seq`)
		);
		return rowsOf(rows).map((row) => row['event']);
	};

	let copilId = '';
	let agoraddId = '';

	it('[ACT-1] [ACT-4] the association notes everything, a pôle its own Copil, nobody else anything', async () => {
		agoraddId = idOf(await create(evaluation, agoradd));
		idOf(await create(direction, { ...agoradd, kind: 'bureau', title: 'Bureau de rentrée' }));
		copilId = idOf(await create(coordination, copil));
		idOf(await create(referent, { ...copil, title: 'Copil de rentrée', day: '2026-09-10' }));
		expect(await create(coordination, { ...agoradd, poleId: 'demoperonne' })).toMatchObject({
			why: 'titre-insuffisant',
			fields: [{ field: 'kind' }]
		});
		const others = await product.deps.poles.allIds();
		const elsewhere = others.find((id) => id !== 'demoperonne') ?? '';
		expect(await create(coordination, { ...copil, poleId: elsewhere })).toMatchObject({
			ok: false
		});
		expect(await create(evaluation, { ...copil, poleId: null })).toMatchObject({
			fields: [{ field: 'poleId' }]
		});
		for (const stranger of strangers) {
			expect((await create(stranger, copil)).ok).toBe(false);
			expect((await product.listActivites(stranger, { year: 2026, poleId: null })).ok).toBe(false);
		}
		expect((await list(coordination)).rows.map(({ kind }) => kind)).toEqual(['copil', 'copil']);
		expect((await list()).rows).toHaveLength(4);
		expect((await product.readActivite(coordination, agoraddId)).ok).toBe(false);
	});

	it('[GAR-37] a title that names a patient is not kept', async () => {
		const named = { ...agoradd, title: 'Situation de M. Jean Dupont' };
		expect(await create(evaluation, named)).toMatchObject({ why: 'garde-alerte' });
		expect((await list()).rows).toHaveLength(4);
	});

	it('[ACT-2] [ACT-3] totals are computed, and who comes again is no other participant', async () => {
		const heads = [
			{ categorie: 'pharmaciens', heads: 4, known: 0 },
			{ categorie: 'autres-liberaux', heads: 7, known: 2 }
		] as const;
		expect((await product.setAttendance(evaluation, agoraddId, heads)).ok).toBe(true);
		// a pôle counts who came to its own
		expect(
			(
				await product.setAttendance(coordination, copilId, [
					{ categorie: 'coordination', heads: 3, known: 0 }
				])
			).ok
		).toBe(true);
		expect((await product.setAttendance(coordination, agoraddId, heads)).ok).toBe(false);
		const rows = (await list()).rows;
		const second = rows.find(({ title }) => title === 'Copil de rentrée')?.id ?? '';
		for (const id of [copilId, second]) {
			expect((await product.addAttendee(referent, id, 'demoanimatrice')).ok).toBe(true);
		}
		const { summary } = await list();
		const pilotage = summary.groups.find(({ group }) => group === 'pilotage');
		expect(pilotage?.totals).toMatchObject({
			...{ actions: 2, remote: 2 },
			participations: { coordination: 3, 'generalistes-liberaux': 2 },
			participants: { coordination: 3, 'generalistes-liberaux': 1 }
		});
		expect(summary.all.participations).toMatchObject({ pharmaciens: 4, 'autres-liberaux': 7 });
		expect(summary.all.participants['autres-liberaux']).toBe(5);
		const found = await product.findAttendees(referent, copilId, 'vass');
		expect(found.map(({ name }) => name)).toContain('Claire Vasseur');
		expect(await product.findAttendees(strangers[0] ?? evaluation, copilId, 'vass')).toEqual([]);
		await product.removeAttendee(referent, second, 'demoanimatrice');
	});

	it('[ACT-6] what is removed counts no more, comes back as it was, and the journal says both', async () => {
		for (const stranger of strangers) {
			expect((await product.removeActivite(stranger, copilId)).ok).toBe(false);
		}
		expect((await product.removeActivite(coordination, agoraddId)).ok).toBe(false);
		expect((await product.removeActivite(coordination, copilId)).ok).toBe(true);
		expect((await product.removeActivite(coordination, copilId)).ok).toBe(false);
		expect((await list()).rows.map(({ id }) => id)).not.toContain(copilId);
		expect((await product.readActivite(coordination, copilId)).ok).toBe(false);
		expect((await product.restoreActivite(coordination, copilId)).ok).toBe(true);
		expect((await list()).rows.find(({ id }) => id === copilId)?.participations).toEqual({
			...{ coordination: 3, 'generalistes-liberaux': 1 }
		});
		expect((await events(copilId)).slice(-2)).toEqual(['activite-supprimee', 'activite-reprise']);
		expect(JSON.stringify(await product.deps.journal.entries())).not.toContain('printemps');
	});

	it('a change gives what was there before, and may not leave what one may note', async () => {
		const written = { notice: { ...copil, title: 'Copil du pôle' }, confirmed: [] };
		const changed = await product.changeActivite(coordination, copilId, written);
		expect(changed).toMatchObject({ ok: true, former: { title: 'Copil de printemps' } });
		const away = { ...written, notice: { ...written.notice, kind: 'bureau' as const } };
		expect((await product.changeActivite(coordination, copilId, away)).ok).toBe(false);
	});

	it('[ACT-5] of a published year nothing changes any more', async () => {
		const frozen = createBoundUseCases({
			...product.services,
			deps: { ...product.deps, publishedYears: async () => [2026] }
		});
		expect(await create(evaluation, agoradd, frozen)).toMatchObject({ why: 'annee-publiee' });
		const refused = { ok: false, why: 'annee-publiee' };
		expect(await frozen.removeActivite(evaluation, agoraddId)).toEqual(refused);
		expect(await frozen.setAttendance(evaluation, agoraddId, [])).toEqual(refused);
		const past = { ...agoradd, day: '2025-02-03', title: 'Agor’Add de février' };
		expect((await create(evaluation, past, frozen)).ok).toBe(true);
		const moved = { notice: past, confirmed: [] };
		expect(await frozen.changeActivite(evaluation, agoraddId, moved)).toMatchObject(refused);
		expect(
			await frozen.saveCompteurs(evaluation, 2026, await emptyCompteurs(frozen))
		).toMatchObject(refused);
	});

	const emptyCompteurs = async (app: Pick<Product, 'readCompteurs'>) => {
		expect((await app.readCompteurs(evaluation, 2026)).ok).toBe(true);
		const { compteurCodes } = await import('#domain/compteur/compteur.ts');
		return Object.fromEntries(compteurCodes.map((code) => [code, null])) as Parameters<
			Product['saveCompteurs']
		>[2];
	};

	it('[ACT-7] a pôle without a Copil for a year is told, at home and on its page', async () => {
		const today = product.deps.now().toISOString().slice(0, 10);
		await product.deps.transaction((tx) =>
			tx.execute(
				sql`update activite set removed_at = now(), removed_by = 'demoevaluation' where kind = 'copil'`
			)
		);
		await product.deps.transaction((tx) =>
			tx.execute(sql`update intervision set ended_at = starts_at, starts_at = starts_at - interval '2 years'
				where id = 'demointervision'`)
		);
		const told = async (actor: typeof evaluation) => {
			const { tasks } = await product.readHome(actor);
			return [...tasks.today, ...tasks.later]
				.filter(({ kind }) => kind === 'copil')
				.map(({ text }) => text);
		};
		expect(await told(coordination)).toEqual([
			'Le pôle Péronne n’a pas réuni de Copil depuis un an.'
		]);
		expect(await told(referent)).toHaveLength(1);
		expect((await told(evaluation)).length).toBeGreaterThan(0);
		for (const stranger of strangers) expect(await told(stranger)).toEqual([]);
		expect((await product.readPoleWork(coordination, 'demoperonne'))?.copilDueSince).not.toBeNull();
		expect((await list(coordination)).lateCopils.map(({ poleId }) => poleId)).toEqual([
			'demoperonne'
		]);
		idOf(await create(coordination, { ...copil, day: today }));
		expect(await told(coordination)).toEqual([]);
		const work = await product.readPoleWork(coordination, 'demoperonne');
		expect(work?.copilDueSince).toBeNull();
		expect(work?.copil?.day).toBe(today);
	});

	it('[ACT-13] the association follows a pôle step by step; what its rows tell nobody ticks', async () => {
		const today = product.deps.now().toISOString().slice(0, 10);
		const step = { step: 'contact', on: '2026-01-15', by: 'demoevaluation' } as const;
		expect((await product.noteStep(evaluation, 'demoperonne', step)).ok).toBe(true);
		expect((await product.noteStep(coordination, 'demoperonne', step)).ok).toBe(false);
		const wrong = [
			{ ...step, step: 'referent' as const },
			{ ...step, by: 'demopharmacienne' },
			{ ...step, on: '2031-01-01' }
		];
		for (const one of wrong) {
			expect((await product.noteStep(evaluation, 'demoperonne', one)).ok).toBe(false);
		}
		expect((await product.readPoleWork(coordination, 'demoperonne'))?.accompaniment).toBeNull();
		const read = async () =>
			(await product.readPoleWork(evaluation, 'demoperonne'))?.accompaniment?.steps.lines ?? [];
		const lines = await read();
		const done = (code: string) => lines.find((line) => line.step === code)?.done;
		expect(done('contact')).toEqual({ step: 'contact', on: '2026-01-15', by: 'Hélène Masson' });
		expect(done('referent')).toMatchObject({ by: null });
		expect(done('coordination')).toMatchObject({ by: null });
		expect(done('copil')).toEqual({ step: 'copil', on: today, by: null });
		expect(done('premiere')).not.toBeNull();
		expect(done('lieu')).toBeNull();
		expect(await product.forgetStep(evaluation, 'demoperonne', 'contact')).toEqual({
			...{ ok: true, former: { on: '2026-01-15', by: 'demoevaluation' } }
		});
		expect((await product.forgetStep(evaluation, 'demoperonne', 'contact')).ok).toBe(false);
		expect((await read()).find((line) => line.step === 'contact')?.done).toBeNull();
	});

	it('[ACT-18] a counter that nobody typed is absent, zero is zero, and each says by whom', async () => {
		const values = {
			...(await emptyCompteurs(product)),
			...{ newsletters: 14, 'ressource-conseil': 0 }
		};
		expect((await product.saveCompteurs(coordination, 2026, values)).ok).toBe(false);
		expect((await product.saveCompteurs(evaluation, 2030, values)).ok).toBe(false);
		expect((await product.saveCompteurs(evaluation, 2026, values)).ok).toBe(true);
		const again = await product.saveCompteurs(direction, 2026, { ...values, adherents: 42 });
		expect(again).toMatchObject({ ok: true, former: { newsletters: 14, adherents: null } });
		const read = await product.readCompteurs(evaluation, 2026);
		if (!read.ok) throw new Error(read.why);
		const typed = Object.fromEntries(read.typed.map(({ code, value, by }) => [code, [value, by]]));
		expect(typed).toEqual({
			newsletters: [14, 'Hélène Masson'],
			'ressource-conseil': [0, 'Hélène Masson'],
			adherents: [42, expect.any(String)]
		});
		expect(typed['adherents']?.[1]).not.toBe('Hélène Masson');
	});

	it('[ACT-20] the year’s evaluation is given all of it, and a pôle’s its own', async () => {
		const facts = await product.deps.transaction((tx) => readActionFacts(tx, 2026, null));
		const kinds = facts.actions.map(({ kind }) => kind).toSorted();
		expect(kinds).toEqual(['agoradd', 'bureau', 'copil']);
		expect(facts.actions.find(({ id }) => id === agoraddId)).toEqual({
			...{ id: agoraddId, kind: 'agoradd', day: '2026-05-14', poleId: null },
			participations: { pharmaciens: 4, 'autres-liberaux': 7 },
			participants: { pharmaciens: 4, 'autres-liberaux': 5 }
		});
		expect(facts.counters).toEqual({ newsletters: 14, 'ressource-conseil': 0, adherents: 42 });
		const own = await product.deps.transaction((tx) => readActionFacts(tx, 2026, ['demoperonne']));
		expect(own.actions.map(({ kind }) => kind)).toEqual(['copil']);
		expect(own.counters).toEqual({});
		const before = await product.deps.transaction((tx) => readActionFacts(tx, 2025, null));
		expect(before.actions.map(({ kind }) => kind)).toEqual(['agoradd']);
		expect(before.counters).toEqual({});
	});
});
