import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const animatrice = actorOf('demoanimatrice');
const demandeur = actorOf('demoeducatrice');
const coordination = actorOf('democoordination');

describe.each(databases)('the patient as a guest on $kind', ({ url }) => {
	let product: Product;
	let situationId: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const asked = facts?.situations.find((one) => one.demandeurId === demandeur.personId);
		if (!asked) throw new Error('no situation');
		situationId = asked.id;
	});
	afterAll(() => product.stop());

	const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
	async function hand(actor = demandeur, kind: 'patient' | 'representant' = 'patient') {
		const handed = await product.handGuestLink(actor, situationId, kind);
		if (!handed.ok) throw new Error(handed.why);
		return tokenOf(handed.link.url);
	}
	/** Comes by the link from a device; gives its Cookie header. */
	async function come(token: string, cookie: string | null = null) {
		const come = await product.redeemGuestLink(token, cookie, '192.0.2.1');
		if (!come.ok) return come.why;
		const [made] = come.cookies;
		return made ? `${made.name}=${made.value}` : cookie;
	}
	const page = (cookie: string | null) => product.readGuestPage(cookie);
	const dump = async () =>
		JSON.stringify(await product.deps.transaction((tx) => tx.execute(sql`select * from guest`)));

	it('[INT-1] [INT-2] a link of the demandeur, of who conducts and of the clinical coordination; named by the pseudonym', async () => {
		for (const actor of [demandeur, animatrice, coordination]) await hand(actor);
		// who may not ask learns nothing of how to ask
		for (const actor of [actorOf('demopharmacienne'), demandeur]) {
			const why = actor === demandeur ? 'saisie-invalide' : expect.not.stringMatching('saisie');
			for (const answer of [
				await product.handGuestLink(actor, situationId, null),
				await product.revokeGuestLink(actor, situationId, null)
			])
				expect(answer).toMatchObject({ ok: false, why });
		}
		for (const personId of ['demosecretaire', 'demopharmacienne', 'demoevaluation']) {
			const answer = await product.handGuestLink(actorOf(personId), situationId, 'patient');
			expect(answer.ok).toBe(false);
		}
		const token = await hand();
		const cookie = await come(token);
		const answer = await page(cookie);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const designation = facts?.situations.find(({ id }) => id === situationId)?.designation;
		expect(answer).toMatchObject({ ok: true, page: { name: designation, kind: 'patient' } });
		// no table holds a name, an address, or the link itself
		expect(await dump()).not.toContain(token);
		expect(await dump()).not.toContain(designation);
		const speaks = await come(await hand(demandeur, 'representant'));
		expect(await page(speaks)).toMatchObject({ page: { name: expect.stringMatching(/^Repr/) } });
	});

	it('[INT-3] a new link replaces the former, with the device that used it; taken back, it opens nothing', async () => {
		const first = await hand();
		const cookie = await come(first);
		const second = await hand();
		expect(await page(cookie)).toMatchObject({ ok: false });
		expect(await come(first)).toBe('lien-inconnu');
		const other = await come(second);
		expect(await page(other)).toMatchObject({ ok: true });
		expect(
			await product.revokeGuestLink(actorOf('demopharmacienne'), situationId, 'patient')
		).toMatchObject({ ok: false });
		expect(await page(other)).toMatchObject({ ok: true });
		expect(await product.revokeGuestLink(animatrice, situationId, 'patient')).toEqual({ ok: true });
		expect(await page(other)).toMatchObject({ ok: false });
	});

	it('[INT-3] it expires two hours after the Intervision should end', async () => {
		const cookie = await come(await hand());
		await product.deps.transaction((tx) =>
			tx.execute(sql`update guest set expires_at = now() - interval '1 second'`)
		);
		expect(await page(cookie)).toMatchObject({ ok: false });
	});

	it('[INT-4] it opens on the first device, again there, and on no other', async () => {
		const token = await hand();
		const cookie = await come(token);
		expect(await come(token, cookie)).toBe(cookie);
		expect(await come(token)).toBe('lien-utilise');
		expect(await come(token, `intervisio-invite=${'a'.repeat(32)}`)).toBe('lien-utilise');
		expect(await come('b'.repeat(32))).toBe('lien-inconnu');
	});

	it('[INT-5] a withdrawal kills the link, and another accord does not bring it back', async () => {
		const token = await hand();
		const cookie = await come(token);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const dossierId = facts?.situations.find(({ id }) => id === situationId)?.dossierId ?? '';
		const record = (state: string, id: string) =>
			product.deps.transaction((tx) =>
				tx.execute(
					sql`insert into accord (id, dossier_id, state, recorded_by, recorded_at)
						values (${id}, ${dossierId}, ${state}, ${animatrice.personId}, now())`
				)
			);
		await record('retire', 'essairetrait1');
		expect(await page(cookie)).toMatchObject({ ok: false });
		await record('oral', 'essaiaccord01');
		expect(await page(cookie)).toMatchObject({ ok: false });
		expect(await come(token)).toBe('lien-inconnu');
		expect(await page(await come(await hand()))).toMatchObject({ ok: true });
	});

	it('[INT-6] his cookie is no session, and a session is not his', async () => {
		const cookie = await come(await hand());
		expect(typeof cookie).toBe('string');
		expect(await product.services.sessions.read(String(cookie))).toBeNull();
		const { cookie: own } = await product.services.sessions.open('demoanimatrice', 'passkey', null);
		expect(await page(`${own.name}=${own.value}`)).toMatchObject({ ok: false });
		const value = String(cookie).split('=')[1];
		expect(await product.services.sessions.read(`intervisio=${value}`)).toBeNull();
	});

	it('[INT-11] nothing but a meeting being held reads a guest: no list, no sheet, no preparation', async () => {
		await come(await hand());
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		expect(facts?.participants.some(({ role }) => role === 'invite')).toBe(false);
		const sheet = await product.readEmargement(coordination, demoIntervisionId);
		expect(JSON.stringify(sheet)).not.toContain('invite');
		const told = (await product.deps.journal.entries()).filter(({ event }) =>
			event.startsWith('invite-')
		);
		expect(told.map(({ event }) => event)).toContain('invite-lien-ouvert');
		expect(told.every(({ actor }) => actor !== 'inconnu')).toBe(true);
	});
});

describe.each(databases)('corrections of the sheet on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const personId = 'demopharmacienne';
	async function sheet() {
		const answer = await product.readEmargement(coordination, demoIntervisionId);
		if (!answer.ok) throw new Error(answer.why);
		return answer.emargement;
	}
	const line = async () => (await sheet()).lines.find((one) => one.personId === personId);
	const hour = (from: number) => new Date(Date.now() - from * 60_000);

	it('[EMA-9] an addition, new hours and a removal keep who, when and what stood there; each is undone', async () => {
		const added = { personId, mode: 'telephone', reason: 'telephone' } as const;
		const entry = { ...added, enteredAt: hour(90), leftAt: hour(30) };
		expect(await product.addStay(coordination, demoIntervisionId, entry)).toEqual({ ok: true });
		const [before] = (await line())?.spans ?? [];
		if (!before) throw new Error('no span');
		const from = new Date(before.from);
		const after = { from, to: new Date(from.getTime() + 20 * 60_000) };
		const change = { personId, before, after, reason: 'saisie' } as const;
		const correct = (actor: typeof coordination) =>
			product.correctAttendance(actor, demoIntervisionId, change);
		expect((await correct(actorOf('demopsychologue'))).ok).toBe(false);
		expect((await line())?.minutes).toBe(60);
		expect(await correct(animatrice)).toEqual({ ok: true });
		expect((await line())?.minutes).toBe(20);
		// the same press again: what it would correct no longer stands there
		expect(await correct(animatrice)).toMatchObject({ ok: false, why: 'presence-changee' });
		const [latest, first] = (await sheet()).corrections;
		expect(latest).toMatchObject({
			...{ kind: 'horaires', before, reason: 'saisie', by: animatrice.personId, undone: null },
			after: { to: after.to.toISOString() }
		});
		expect(first).toMatchObject({ kind: 'ajout', before: null, by: coordination.personId });
		expect((await product.deps.journal.entries()).at(-1)).toMatchObject({
			event: 'presence-corrigee',
			payload: { personne: personId, nature: 'horaires', motif: 'saisie' }
		});
		const undo = (id = '') => product.undoCorrection(coordination, demoIntervisionId, id);
		expect(await undo(latest?.id)).toEqual({ ok: true });
		expect((await line())?.minutes).toBe(60);
		expect((await undo(latest?.id)).ok).toBe(false);
		const removal = { personId, before, after: null, reason: null };
		expect(await product.correctAttendance(animatrice, demoIntervisionId, removal)).toEqual({
			ok: true
		});
		expect(await line()).toBeUndefined();
		expect(await undo((await sheet()).corrections[0]?.id)).toEqual({ ok: true });
		expect((await line())?.minutes).toBe(60);
		expect(await undo(first?.id)).toEqual({ ok: true });
		expect(await line()).toBeUndefined();
	});

	it('[EMA-5] what LiveKit was seen to hold is kept, one look after the other, and twice is once', async () => {
		const room = 'roomofsightings';
		await product.deps.transaction((tx) =>
			tx.execute(
				sql`insert into media_room (name, intervision_id, created_at) values (${room}, ${demoIntervisionId}, now())`
			)
		);
		const { sightings } = product.services;
		const start = Date.now() - 3_600_000;
		const look = (seconds: number) =>
			sightings.see(room, ['one', 'other'], new Date(start + seconds * 1000));
		for (const seconds of [0, 15, 15, 30, 75, 200, 215, 20]) await look(seconds);
		const seen = await sightings.ofIntervision(demoIntervisionId);
		const spans = seen
			.filter(({ identity }) => identity === 'one')
			.map(({ firstAt, lastAt }) => [(firstAt - start) / 1000, (lastAt - start) / 1000])
			.toSorted(([left = 0], [right = 0]) => left - right);
		expect(spans).toEqual([
			[0, 75],
			[200, 215]
		]);
	});
});
