import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';
import type { AuthMethod } from '#domain/access/actor.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { startPsc, type PscTest } from '#tests/support/psc/start-psc.ts';

const claire = '99700000005';
const hugues = '99700000013';
const emilie = '99700000021';
const helene = '99700000039';
/** A browser that holds no session. */
const nobody = { device: '', current: null };
const emilieMail = 'emilie.carpentier@demonstration.example';

describe.each(databases)('Pro Santé Connect on $kind', ({ url }) => {
	let psc: PscTest;
	beforeAll(async () => {
		psc = await startPsc(url);
	});
	afterAll(() => psc.stop());

	async function count(table: string): Promise<number> {
		const answer: unknown = await psc.product.deps.transaction((tx) =>
			tx.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`)
		);
		const rows: unknown = Array.isArray(answer) ? answer : Object(answer).rows;
		return Number(Object(Object(rows)[0]).n);
	}
	/** Does it and proves that it opened and linked nothing. */
	async function withoutEffect<Result>(work: () => Promise<Result>): Promise<Result> {
		const before = [
			await count('session'),
			await count('psc_identity'),
			await count('psc_session')
		];
		const result = await work();
		expect([
			await count('session'),
			await count('psc_identity'),
			await count('psc_session')
		]).toEqual(before);
		return result;
	}

	it('[PSC-1] asks for the code flow with PKCE, state, nonce, the scopes and the level', async () => {
		const { url: authorize } = await psc.goAndComeBack(claire);
		const asked = new URL(authorize).searchParams;
		expect(Object.fromEntries(asked)).toMatchObject({
			response_type: 'code',
			scope: 'openid scope_all',
			acr_values: 'eidas1',
			code_challenge_method: 'S256',
			redirect_uri: 'http://127.0.0.1:3981/connexion/pro-sante-connect/retour'
		});
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
	});

	it('[PSC-13] opens a strong session for whom the directory knows by RPPS, with its level in the journal', async () => {
		const arrived = await psc.arrive(claire);
		expect(arrived).toMatchObject({ kind: 'opened', returnPath: '/fiches', toChoose: true });
		const session = await psc.sessionOf(arrived);
		expect(session).toMatchObject({
			personId: 'demoanimatrice',
			method: 'pro-sante-connect',
			intervisionId: null
		});
		const journal = await psc.product.deps.journal.entries();
		expect(journal.at(-2)).toMatchObject({
			event: 'psc-relie',
			payload: { par: 'rpps', acr: 'eidas1' }
		});
		expect(journal.at(-1)).toMatchObject({
			event: 'session-ouverte',
			payload: { method: 'pro-sante-connect', acr: 'eidas1' }
		});
		expect(await psc.sessionOf(await psc.arrive(claire))).toMatchObject({
			personId: 'demoanimatrice'
		});
	});

	it('[PSC-2] a fiche signed by it says the level that was reached, on the page and in the journal', async () => {
		const { product } = psc;
		const session = await psc.sessionOf(await psc.arrive(claire));
		const added = await product.addSituation(session, demoIntervisionId, {
			...{ designation: 'Anouk P.', dossierId: null, demandeurId: null, problem: '' },
			...{ demandeurs: [], motifs: [], problematiques: [] }
		});
		if (!added.ok || !added.id) throw new Error('not added');
		const oral = { ...noAccord, state: 'oral', collectedOn: '2026-11-23' } as const;
		await product.recordAccord(session, added.id, { ...oral, withdrawalRightTold: true });
		const ficheId = await finaliseSituation(product, added.id);
		expect(await product.signFiche(session, ficheId)).toEqual({ ok: true });
		const read = await product.readFiche(session, ficheId);
		expect(read.ok && read.fiche.signatures[0]?.identification).toBe(
			'Pro Santé Connect, niveau eidas1'
		);
		const signed = (await product.deps.journal.entries()).find(
			({ event }) => event === 'fiche-signee'
		);
		expect(signed?.payload).toMatchObject({ authentication: 'pro-sante-connect eidas1' });
	});

	it('[PSC-11] keeps no token: neither the database nor the log holds one that can be read', async () => {
		const { query, departure } = await psc.goAndComeBack(claire);
		await psc.product.arriveFromPsc({ query, departure, ...psc.visit() });
		const kept = (await dumpTables(psc.product)) + psc.product.logged.join('\n');
		expect(kept).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
		expect(kept).not.toContain(new URLSearchParams(query).get('code'));
		expect(Buffer.from(departure, 'base64url').toString('latin1')).not.toContain('verifier');
	});

	it('[PSC-2] a token signed again with nothing changed is believed: the lies below are refused for what they say', async () => {
		await psc.attack('copie');
		const arrived = await psc.arrive(claire);
		await psc.attack('aucune');
		expect(arrived.kind).toBe('opened');
	});

	it.each([
		['nonce', 'psc-reponse-refusee'],
		['audience', 'psc-reponse-refusee'],
		['emetteur', 'psc-reponse-refusee'],
		['none', 'psc-reponse-refusee'],
		['HS256', 'psc-reponse-refusee'],
		['cle-etrangere', 'psc-reponse-refusee'],
		['expire', 'psc-reponse-refusee'],
		['sans-acr', 'psc-niveau-insuffisant'],
		['acr-faible', 'psc-niveau-insuffisant']
	])('[PSC-2] an id_token that lies (%s) opens and links nothing', async (attack, why) => {
		await psc.attack(attack);
		const arrived = await withoutEffect(() => psc.arrive(hugues));
		await psc.attack('aucune');
		expect(arrived).toEqual({ kind: 'refused', why, linking: false });
	});

	it.each([
		['autre-sub', 'psc-reponse-refusee'],
		['identite-d-un-autre', 'psc-sans-identite'],
		['jeton-d-un-autre', 'psc-sans-identite']
	])('[PSC-3] an identity that is told twice differently (%s) is nobody’s', async (attack, why) => {
		await psc.attack(attack);
		const arrived = await withoutEffect(() => psc.arrive(hugues));
		await psc.attack('aucune');
		expect(arrived).toEqual({ kind: 'refused', why, linking: false });
	});

	it('[PSC-1] a code serves once', async () => {
		const { query, departure } = await psc.goAndComeBack(claire);
		const back = { query, departure, ...psc.visit() };
		expect((await psc.product.arriveFromPsc(back)).kind).toBe('opened');
		expect(await withoutEffect(() => psc.product.arriveFromPsc(back))).toMatchObject({
			kind: 'refused',
			why: 'psc-reponse-refusee'
		});
	});

	it('[PSC-1] the answer to another browser, to nobody, or too late, is not even looked at', async () => {
		const [mine, other] = [await psc.goAndComeBack(claire), await psc.goAndComeBack(claire)];
		const damaged = `A${mine.departure.slice(1)}`;
		for (const departure of [other.departure, undefined, '', damaged]) {
			const back = { query: mine.query, departure, ...psc.visit() };
			expect(await withoutEffect(() => psc.product.arriveFromPsc(back))).toMatchObject({
				kind: 'refused',
				why: 'psc-retour-perdu'
			});
		}
		const late = await psc.goAndComeBack(claire);
		psc.product.wait(11 * 60_000);
		const back = { ...late, ...psc.visit() };
		expect(await psc.product.arriveFromPsc(back)).toMatchObject({ why: 'psc-retour-perdu' });
	});

	it('[PSC-1] another browser’s verifier is refused by the provider itself', async () => {
		const mine = await psc.goAndComeBack(claire);
		const { client } = psc.product.services.psc;
		const kept = psc.product.services.psc.cookies.readDeparture(mine.departure, new Date());
		if (!client || !kept) throw new Error('not ready');
		const verifier = 'b'.repeat(43);
		expect(await client.arrive(mine.query, { ...kept, verifier })).toMatchObject({ ok: false });
	});

	it('says that the person gave up, and that the service is down', async () => {
		expect(await withoutEffect(() => psc.arrive(''))).toMatchObject({ why: 'psc-renonce' });
		const { query, departure } = await psc.goAndComeBack(claire);
		await psc.attack('panne');
		const back = { query, departure, ...psc.visit() };
		const arrived = await withoutEffect(() => psc.product.arriveFromPsc(back));
		await psc.attack('aucune');
		expect(arrived).toMatchObject({ why: 'psc-indisponible' });
	});

	it('[PSC-4] a stranger proves the invited address first, in the same browser, with few tries', async () => {
		const arrived = await withoutEffect(() => psc.arrive(emilie));
		if (arrived.kind !== 'unknown') throw new Error(arrived.kind);
		const token = arrived.cookie.value;
		const { product } = psc;
		expect(await product.readPscPending(token)).toEqual({ name: 'EMILIE CARPENTIER' });
		expect(await product.readPscPending('d-un-autre-navigateur')).toBeNull();

		const before = product.services.mailbox?.list().length;
		const unknown = { token, email: 'personne@example.org', address: 'a' };
		expect(await product.requestPscCode(unknown)).toEqual({ ok: true });
		expect(product.services.mailbox?.list().length).toBe(before);

		expect(await product.requestPscCode({ token, email: emilieMail, address: 'b' })).toEqual({
			ok: true
		});
		const code = /^\d{6}$/m.exec(product.lastMail(emilieMail).text)?.[0] ?? '';
		const wrong = code === '111111' ? '222222' : '111111';
		const refused = { ok: false, why: 'psc-code-faux' };
		for (let tries = 0; tries < 5; tries++)
			expect(
				await withoutEffect(() => product.confirmPscCode({ token, code: wrong }, nobody))
			).toEqual(refused);
		// The right one comes too late: another must be asked for.
		expect(await product.confirmPscCode({ token, code }, nobody)).toEqual(refused);
		await product.requestPscCode({ token, email: emilieMail, address: 'c' });
		const again = /^\d{6}$/m.exec(product.lastMail(emilieMail).text)?.[0] ?? '';
		expect(await product.confirmPscCode({ token: 'autre', code: again }, nobody)).toMatchObject({
			ok: false
		});
		expect(await product.confirmPscCode({ token, code: again }, nobody)).toMatchObject({
			ok: true
		});
		expect(await product.confirmPscCode({ token, code: again }, nobody)).toEqual({
			ok: false,
			why: 'psc-attente-perdue'
		});
		expect(await psc.sessionOf(await psc.arrive(emilie))).toMatchObject({
			personId: 'demopharmacienne'
		});
	});

	it('[PSC-6] a mailbox that is not the professional’s own links nothing: the names must agree', async () => {
		const arrived = await psc.arrive(helene);
		if (arrived.kind !== 'unknown') throw new Error(arrived.kind);
		const token = arrived.cookie.value;
		const email = 'karim.benali@demonstration.example';
		await psc.product.requestPscCode({ token, email, address: 'd' });
		const code = /^\d{6}$/m.exec(psc.product.lastMail(email).text)?.[0] ?? '';
		const confirm = () => psc.product.confirmPscCode({ token, code }, nobody);
		expect(await withoutEffect(confirm)).toEqual({ ok: false, why: 'psc-nom-different' });
	});

	it('[PSC-5] linking: the same session, nobody else’s identity, one identity each', async () => {
		const { sessions } = psc.product.services;
		const open = async (personId: string, method: AuthMethod = 'lien-courriel') => {
			const { cookie } = await sessions.open(personId, method, null);
			const session = await sessions.read(`${cookie.name}=${cookie.value}`);
			if (!session) throw new Error('no session');
			return session;
		};
		const other = await open('demoexpert');
		expect(await withoutEffect(() => psc.arrive(claire, other))).toEqual({
			kind: 'refused',
			why: 'psc-deja-liee',
			linking: true
		});
		// [AUT-3] whoever reads the mailbox alone adds nothing to what is protected by more
		const linkFor = await open('demoanimatrice');
		const departure = { returnPath: null, linkFor, address: 'e' };
		expect(await psc.product.departForPsc(departure)).toEqual({
			ok: false,
			why: 'psc-facteur-existant'
		});
		const own = await open('demoanimatrice', 'totp');
		expect(await withoutEffect(() => psc.arrive(emilie, own))).toMatchObject({
			why: 'psc-deja-liee'
		});
		// Someone else signed in on this computer between the departure and the return.
		const left = await psc.goAndComeBack(hugues, { linkFor: await open('democoanimateur') });
		const back = { ...left, ...psc.visit(other) };
		expect(await withoutEffect(() => psc.product.arriveFromPsc(back))).toMatchObject({
			why: 'psc-autre-session'
		});
		const linking = await open('democoanimateur');
		const session = await psc.sessionOf(await psc.arrive(hugues, linking));
		expect(session).toMatchObject({ personId: 'democoanimateur', method: 'pro-sante-connect' });
		expect(await sessions.methodOf(linking.sessionId)).toBeNull();
	});

	it('[PSC-9] of several activities one is chosen, once; [PSC-7] and only what is confirmed changes', async () => {
		const session = await psc.sessionOf(await psc.arrive(hugues));
		const account = await psc.product.readPscAccount(session);
		expect(account.activities.map(({ label, hint }) => [label, hint])).toEqual([
			['Médecin, qualifié·e en médecine générale', 'Libéral, MAISON DE SANTE DE ROISEL'],
			['Médecin, qualifié·e en médecine générale', 'Salarié·e, CENTRE HOSPITALIER DE PERONNE']
		]);
		expect(account).toMatchObject({ chosen: null, compared: null });
		const key = account.activities[1]?.key ?? '';
		const person = () => psc.product.deps.people.byId('democoanimateur');
		const before = await person();
		const weak = actorOf('democoanimateur', { method: 'lien-courriel' });
		expect((await psc.product.choosePscActivity(weak, { key, taken: ['mode'] })).ok).toBe(false);
		expect(await person()).toEqual(before);
		expect(await psc.product.choosePscActivity(session, { key, taken: ['mode'] })).toEqual({
			ok: true
		});
		expect(await person()).toEqual({ ...before, mode: 'salarie' });
		expect(await psc.arrive(hugues)).toMatchObject({ kind: 'opened', toChoose: false });
		const unheard = { key: 'inventee', taken: [] };
		expect((await psc.product.choosePscActivity(session, unheard)).ok).toBe(false);
	});

	it('unlinks: its other sessions end, and the next return is a stranger’s or found by RPPS again', async () => {
		const [one, other] = [
			await psc.sessionOf(await psc.arrive(hugues)),
			await psc.sessionOf(await psc.arrive(hugues))
		];
		expect(
			(await psc.product.unlinkPsc(actorOf('democoanimateur', { method: 'lien-courriel' }))).ok
		).toBe(false);
		expect(await psc.product.unlinkPsc(one)).toEqual({ ok: true });
		const { sessions } = psc.product.services;
		expect(await sessions.methodOf(one.sessionId)).not.toBeNull();
		expect(await sessions.methodOf(other.sessionId)).toBeNull();
	});
});
