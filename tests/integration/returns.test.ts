import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwed, returnState } from '#domain/envoi/return-state.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import { addSheet, correctFiche } from '#tests/support/product/seal-by-hand.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const evaluation = actorOf('demoevaluation');
const direction = actorOf('demodirection');
const day = 86_400_000;

describe.each(databases)('returns to the association on $kind', ({ url }) => {
	let product: Product;
	let situations: readonly string[];
	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		situations = (facts?.situations ?? []).map(({ id }) => id).slice(0, 2);
	});
	afterAll(() => product.stop());

	const run = (query: ReturnType<typeof sql>) =>
		product.deps.transaction((tx) => tx.execute(query));
	const one = async () => {
		const row = await product.deps.returns.one(demoIntervisionId, product.deps.now());
		if (!row) throw new Error('no return');
		return row;
	};
	const state = async () => returnState((await one()).facts);
	const mails = () => product.services.mailbox?.list() ?? [];
	const about = (to: string) => mails().filter((mail) => mail.to === to);
	const answer = (
		actor: typeof evaluation,
		given: { envoiId: string; answer: 'recu' | 'incomplet'; lacking: readonly 'signature'[] }
	) => product.answerReturn(actor, demoIntervisionId, given);
	const lastId = async () => (await one()).facts.last?.id ?? '';
	/** Finalised, signed and archived, as people do it. */
	async function archive(situationId: string): Promise<string> {
		const ficheId = await finaliseSituation(product, situationId);
		expect((await product.signFiche(animatrice, ficheId)).ok).toBe(true);
		expect((await product.archiveFiche(coordination, ficheId)).ok).toBe(true);
		return ficheId;
	}

	it('[RET-2] nothing leaves before the end, nor before anything is sealed', async () => {
		expect(await product.sendReturn(coordination, demoIntervisionId)).toMatchObject({
			why: 'intervision-non-tenue'
		});
		await run(sql`update intervision set ended_at = now() where id = ${demoIntervisionId}`);
		await run(
			sql`update situation set phase = 'retiree' where id <> all(${`{${situations.join()}}`}::text[])`
		);
		expect(await product.sendReturn(coordination, demoIntervisionId)).toMatchObject({
			why: 'retour-vide'
		});
		expect(mails()).toEqual([]);
		expect(await product.deps.envois.history(demoIntervisionId)).toEqual([]);
	});

	it('[RET-2] whoever conducted sends a part; the association is told so, without a word of the patient', async () => {
		await archive(situations[0] ?? '');
		await finaliseSituation(product, situations[1] ?? '');
		for (const stranger of ['demopharmacienne', 'demoevaluation', 'demoprotection']) {
			const refused = await product.sendReturn(actorOf(stranger), demoIntervisionId);
			expect(refused.ok, stranger).toBe(false);
		}
		expect(await product.deps.envois.history(demoIntervisionId)).toEqual([]);
		const sent = await product.sendReturn(animatrice, demoIntervisionId);
		expect(sent).toEqual({
			ok: true,
			what: 'une fiche',
			open: 'une fiche à signer, la feuille d’émargement à valider',
			told: 1
		});
		expect(await state()).toBe('partiel');
		await expect.poll(() => about('helene.masson@demonstration.example').length).toBe(1);
		const [mail] = about('helene.masson@demonstration.example');
		expect(mail?.text).toContain('la feuille d’émargement à valider');
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		for (const { designation, dossierCode } of facts?.situations ?? []) {
			expect(mail?.text).not.toContain(designation);
			expect(mail?.text).not.toContain(dossierCode);
		}
		expect(await product.sendReturn(coordination, demoIntervisionId)).toMatchObject({
			why: 'retour-deja-adresse'
		});
	});

	it('[RET-2] two who press at once send once', async () => {
		const ficheId = (await product.deps.fiches.bySituation(situations[1] ?? '')) ?? '';
		expect(await product.signFiche(animatrice, ficheId)).toMatchObject({ ok: true });
		expect(await product.archiveFiche(coordination, ficheId)).toMatchObject({ ok: true });
		await addSheet(product, demoIntervisionId, 1);
		const both = await Promise.all([
			product.sendReturn(coordination, demoIntervisionId),
			product.sendReturn(animatrice, demoIntervisionId)
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await product.deps.envois.history(demoIntervisionId)).toHaveLength(2);
		expect(await product.deps.envois.pieces(await lastId())).toHaveLength(3);
		expect(await state()).toBe('adresse');
	});

	it('[RET-4] only the association answers, on what it saw, and « incomplet » reaches the pôle', async () => {
		const envoiId = await lastId();
		const said = { envoiId, answer: 'incomplet', lacking: ['signature'] } as const;
		for (const refused of [coordination, animatrice, actorOf('demoprotection')]) {
			expect((await answer(refused, said)).ok).toBe(false);
		}
		const former = (await product.deps.envois.history(demoIntervisionId)).at(-1)?.id ?? '';
		expect(await answer(evaluation, { ...said, envoiId: former })).toMatchObject({
			why: 'retour-change'
		});
		expect((await one()).facts.last?.answer).toBeNull();
		// whoever sent it and the coordination, which may be one and the same
		expect(await answer(evaluation, said)).toMatchObject({ ok: true });
		expect(await state()).toBe('incomplet');
		await expect.poll(() => about('nadia.lemaire@demonstration.example').length).toBe(1);
		const text = about('nadia.lemaire@demonstration.example')[0]?.text ?? '';
		expect(text).toContain('une signature sur une fiche');
		const { tasks } = await product.readHome(coordination);
		const line = tasks.today.find(({ kind }) => kind === 'retour-incomplet');
		expect(line?.text).toContain('une signature sur une fiche');
	});

	it('[RET-4] the same answer twice is one; another one replaces it, and the direction may receive', async () => {
		const envoiId = await lastId();
		const said = { envoiId, answer: 'incomplet', lacking: ['signature'] } as const;
		expect(await answer(evaluation, said)).toEqual({ ok: true, told: 0 });
		expect(await answer(direction, { envoiId, answer: 'recu', lacking: [] })).toMatchObject({
			ok: true
		});
		expect(await state()).toBe('recu');
		const list = await product.listReturns(evaluation, {
			...{ state: 'recu', poleId: null, year: null }
		});
		expect(list.ok && list.list.rows.map(({ id }) => id)).toEqual([demoIntervisionId]);
	});

	it('[RET-3] a fiche corrected after it was received makes the return to be completed, until it is sent again', async () => {
		const situationId = situations[0] ?? '';
		const seal = await correctFiche(product, situationId);
		expect(await state()).toBe('a-completer');
		expect(await product.sendReturn(coordination, demoIntervisionId)).toMatchObject({ ok: false });
		await seal();
		expect(await state()).toBe('a-completer');
		const sent = await product.sendReturn(coordination, demoIntervisionId);
		expect(sent).toMatchObject({ ok: true, what: '2 fiches et la feuille d’émargement', open: '' });
		expect(await state()).toBe('adresse');
		await addSheet(product, demoIntervisionId, 2);
		expect(await state()).toBe('a-completer');
		await product.sendReturn(coordination, demoIntervisionId);
		expect(await state()).toBe('adresse');
	});

	it('[RET-6] a document that was erased since is not owed any more', async () => {
		const envoiId = await lastId();
		await answer(evaluation, { envoiId, answer: 'recu', lacking: [] });
		const before = await product.deps.envois.pieces(envoiId);
		for (const refused of [
			sql`delete from envoi`,
			sql`update envoi set sent_at = now()`,
			sql`delete from envoi_piece`,
			sql`update envoi_piece set sha256 = 'autre'`,
			sql`delete from sealed_document`
		])
			await expect(run(refused)).rejects.toThrow();
		// the database lets a document go with its whole dossier only
		await run(sql`alter table sealed_document disable trigger user`);
		await run(sql`delete from sealed_document`);
		await run(sql`alter table sealed_document enable trigger user`);
		expect(await state()).toBe('recu');
		const after = await product.deps.envois.pieces(envoiId);
		expect(after.map(({ sha256 }) => sha256).sort()).toEqual(
			before.map(({ sha256 }) => sha256).sort()
		);
	});

	it('[RET-6] each sees her own pôles, the oldest first; the filter of the database agrees with the domain', async () => {
		await run(sql`insert into intervision (id, pole_id, starts_at, organiser, ended_at)
			select 'held' || n || p.id, p.id, now() - n * interval '20 days', 'DAC',
				case when n % 3 = 0 then null else now() - n * interval '20 days' end
			from generate_series(1, 9) n cross join (select id from pole
				where id = 'demoperonne' or id = (select min(id) from pole where id <> 'demoperonne')) p
			where n % 2 = 0 or p.id = 'demoperonne'`);
		const all = await product.listReturns(evaluation, {
			...{ state: 'manque', poleId: null, year: null }
		});
		if (!all.ok) throw new Error(all.why);
		const { rows, poles } = all.list;
		expect(rows.length).toBeGreaterThan(5);
		expect(rows.every(({ facts }) => isOwed(facts))).toBe(true);
		const dates = rows.map(({ startsAt }) => startsAt);
		expect(dates).toEqual(dates.toSorted());
		expect(poles.reduce((sum, { owed }) => sum + owed, 0)).toBe(rows.length);
		const own = await product.listReturns(coordination, {
			...{ state: 'manque', poleId: null, year: null }
		});
		expect(own.ok && new Set(own.list.rows.map(({ poleId }) => poleId))).toEqual(
			new Set(['demoperonne'])
		);
		for (const stranger of ['demoanimatrice', 'demopharmacienne', 'demoprotection']) {
			const refused = await product.listReturns(actorOf(stranger), {
				...{ state: 'manque', poleId: null, year: null }
			});
			expect(refused).toMatchObject({ ok: false });
		}
	});

	it('[RET-5] old debts that were told long ago hold up no reminder', async () => {
		await run(sql`insert into intervision (id, pole_id, starts_at, organiser, ended_at)
			select 'vieille' || n, 'demoabbeville', now() - interval '200 days' - n * interval '1 day', 'DAC',
				now() - interval '100 days' from generate_series(1, 250) n`);
		const listed = await product.deps.returns.toRemind(
			{
				...{ poleIds: ['demoabbeville', 'demoperonne'], now: product.deps.now() },
				...{ from: new Date(0), until: product.deps.now() }
			},
			200
		);
		expect(listed.map(({ id }) => id).filter((id) => id.startsWith('vieille'))).toEqual([]);
		expect(listed.length).toBeGreaterThan(0);
		await run(sql`delete from intervision where id like 'vieille%'`);
	});

	it('[RET-5] the coordination is reminded once of what lacks, whoever computes it', async () => {
		await run(sql`update intervision set starts_at = date_trunc('day', now()) - interval '16 days',
			ended_at = now() where id = 'held1demoperonne'`);
		const toNoon = new Date().setUTCHours(11, 0, 0, 0) - Date.now();
		product.wait(toNoon + (toNoon < 0 ? day : 0));
		const rounds = await Promise.all([product.remindReturns(), product.remindReturns()]);
		expect(rounds[0]! + rounds[1]!).toBeGreaterThan(0);
		expect(await product.remindReturns()).toBe(0);
		const reminders = () =>
			about('nadia.lemaire@demonstration.example').filter(({ subject }) =>
				subject.startsWith('Rappel')
			);
		await expect.poll(() => reminders().length).toBeGreaterThan(0);
		const texts = reminders().map(({ text }) => text);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('[TAC-3] the first page counts what concerns each', async () => {
		const keys = async (personId: string) =>
			(await product.readHome(actorOf(personId))).band.map(({ key }) => key);
		expect(await keys('democoordination')).toEqual(['jour', 'fiches', 'restitutions', 'retours']);
		expect(await keys('demoanimatrice')).toEqual(['jour', 'fiches', 'restitutions']);
		expect(await keys('demoevaluation')).toEqual(['jour', 'accuses', 'retours', 'indemnites']);
		expect(await keys('demopharmacienne')).toEqual([]);
		await run(sql`insert into restitution (situation_id, restituteur_id, due_on)
			values (${situations[0]}, 'demopharmacienne', current_date - 3)
			on conflict (situation_id) do update set restituteur_id = excluded.restituteur_id, due_on = excluded.due_on`);
		const { band } = await product.readHome(actorOf('demopharmacienne'));
		expect(band.find(({ key }) => key === 'restitutions')).toMatchObject({ count: 1, waits: true });
		const panel = await product.readAfterMeeting(coordination, demoIntervisionId);
		expect(panel.ok && panel.after?.restitutions).toMatchObject({ late: 1 });
	});
});
