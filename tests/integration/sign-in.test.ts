import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intervision } from '#drizzle/schema/intervision.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { POST as tryAs } from '../../src/routes/essayer/[personId]/+server.ts';
import * as loginPage from '../../src/routes/connexion/[token]/+page.server.ts';
import * as invitationPage from '../../src/routes/invitation/[token]/+page.server.ts';

const claire = 'claire.vasseur@demonstration.example';
const emilie = 'emilie.carpentier@demonstration.example';
const coordination = actorOf('democoordination');
const minutes = 60_000;
const hours = 60 * minutes;

describe.each(databases)('identification on $kind', ({ url }) => {
	let product: Product;
	let places = 0;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	/** Asks for a link from somewhere new, and reads its token in the mailbox. */
	async function askLink(email: string): Promise<string> {
		places += 1;
		expect(await product.requestLogin(email, `place-${places}`)).toEqual({ ok: true });
		return tokenIn(product.lastMail(email).text, 'connexion');
	}
	async function invite(personId: string, email: string): Promise<string> {
		const sent = await product.sendInvitations(coordination, demoIntervisionId, [personId]);
		expect(sent).toMatchObject({ ok: true, sent: 1 });
		return tokenIn(product.lastMail(email).text, 'invitation');
	}
	function readCookie({ cookie }: { cookie: { name: string; value: string } }) {
		return product.services.sessions.read(`${cookie.name}=${cookie.value}`);
	}
	/** Opens an invitation on a device that does not know this person: with the code of the mailbox. */
	async function enter(token: string, email: string) {
		const asked = await product.redeemInvitation(token, null);
		expect(asked).toEqual({ ok: true, cookies: [], to: `/invitation/${token}/code` });
		const code = /\d{6}/.exec(product.lastMail(email).text)?.[0] ?? '';
		const browser = { device: 'Firefox sur Windows', tokens: [] };
		const opened = await product.redeemInvitationCode(token, { code, browser });
		if (!opened.ok) throw new Error(opened.why);
		return opened;
	}

	it('[ACS-15] a link opens a session once', async () => {
		const token = await askLink(claire);
		const opened = await product.redeemLogin(token);
		if (!opened.ok) throw new Error(opened.why);
		expect(opened.to).toBe('/accueil');
		expect(opened.cookie.attributes).toMatchObject({ httpOnly: true, sameSite: 'lax' });
		expect(await readCookie(opened)).toMatchObject({
			personId: 'demoanimatrice',
			method: 'lien-courriel',
			intervisionId: null
		});
		expect(await product.redeemLogin(token)).toEqual({ ok: false, why: 'lien-utilise' });
	});

	it('[SEC-10] the database holds the hash of a session, never what the cookie holds', async () => {
		const opened = await product.redeemLogin(await askLink(claire));
		if (!opened.ok) throw new Error(opened.why);
		const rows = await product.deps.transaction((tx) => tx.execute(sql`select id from session`));
		expect(JSON.stringify(rows)).not.toContain(opened.cookie.value);
		const session = await readCookie(opened);
		expect(await product.services.sessions.methodOf(session?.sessionId ?? '')).toBe(
			'lien-courriel'
		);
		await product.services.sessions.end(session?.sessionId ?? '');
		expect(await product.services.sessions.methodOf(session?.sessionId ?? '')).toBeNull();
		expect(await readCookie(opened)).toBeNull();
	});

	it('[ACS-15] two clicks at once: one session', async () => {
		const token = await askLink(claire);
		const both = await Promise.all([product.redeemLogin(token), product.redeemLogin(token)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('[ACS-15] a link dies after fifteen minutes; an unknown one never lived', async () => {
		const token = await askLink(claire);
		product.wait(15 * minutes + 1);
		expect(await product.redeemLogin(token)).toEqual({ ok: false, why: 'lien-expire' });
		expect(await product.redeemLogin('inconnu')).toEqual({ ok: false, why: 'lien-inconnu' });
	});

	it('[ACS-15] only the hash of a token is stored', async () => {
		const login = await askLink(claire);
		const invitation = await invite('demopharmacienne', emilie);
		const stored = await product.deps.transaction(async (tx) =>
			JSON.stringify([
				await tx.execute(sql`select * from login_token`),
				await tx.execute(sql`select * from participant`)
			])
		);
		for (const token of [login, invitation]) {
			expect(stored).not.toContain(token);
			expect(stored).toContain(product.deps.sha256(token));
		}
	});

	it('[ACS-13] opening the page does not use the link up', async () => {
		expect(Object.keys(loginPage)).toEqual(['actions']);
		const token = await invite('demopharmacienne', emilie);
		const event = { locals: { app: product }, params: { token } };
		for (let visit = 1; visit <= 3; visit++)
			await Reflect.apply(invitationPage.load, undefined, [event]);
		expect((await product.redeemInvitation(token, null)).ok).toBe(true);
	});

	it('[ACS-16] an unknown address gets the same answer, and no mail', async () => {
		const before = product.services.mailbox?.list().length;
		expect(await product.requestLogin('inconnue@example.org', 'ailleurs')).toEqual({ ok: true });
		expect(product.services.mailbox?.list().length).toBe(before);
	});

	it('too many demands from one place are refused, whoever is asked for', async () => {
		const answers = [];
		for (let count = 0; count < 12; count++)
			answers.push(await product.requestLogin(`personne${count}@example.org`, 'un-seul-lieu'));
		expect(answers.slice(0, 10).every(({ ok }) => ok)).toBe(true);
		expect(answers.at(-1)).toEqual({ ok: false, why: 'trop-de-demandes' });
	});

	it('[ACS-10] a nominative link opens its Intervision, and nothing else', async () => {
		const token = await invite('demopharmacienne', emilie);
		expect((await product.readInvitation(token)).ok).toBe(true);
		const opened = await enter(token, emilie);
		expect(opened.to).toBe(`/porte/${demoIntervisionId}`);
		const [cookie] = opened.cookies;
		const session = cookie ? await readCookie({ cookie }) : null;
		if (!session) throw new Error('no session');
		expect(session).toMatchObject({ method: 'lien-nominatif', intervisionId: demoIntervisionId });
		expect((await product.readDoor(session, demoIntervisionId)).ok).toBe(true);

		const startsAt = product.deps.now();
		const other = await product.createIntervision(coordination, {
			poleId: 'demoperonne',
			startsAt,
			minutes: 60
		});
		if (!other.ok || !other.id) throw new Error('not created');
		await product.deps.intervisions.addParticipant(other.id, session.personId, 'participant');
		expect(await product.readDoor(session, other.id)).toEqual({ ok: false, why: 'introuvable' });
		expect((await product.readDoor(actorOf(session.personId), other.id)).ok).toBe(true);
	});

	it('a new invitation ends the former link; a stronger session stays', async () => {
		const former = await invite('demopharmacienne', emilie);
		const latest = await invite('demopharmacienne', emilie);
		expect(await product.redeemInvitation(former, null)).toEqual({
			ok: false,
			why: 'lien-inconnu'
		});
		const strong = actorOf('demopharmacienne');
		expect(await product.redeemInvitation(latest, strong)).toMatchObject({
			ok: true,
			cookies: [],
			to: `/porte/${demoIntervisionId}`
		});
	});

	it('a nominative link dies twelve hours after the Intervision', async () => {
		const token = await invite('demopharmacienne', emilie);
		product.wait(48 * hours);
		expect(await product.readInvitation(token)).toEqual({ ok: false, why: 'lien-expire' });
		expect((await product.redeemInvitation(token, null)).ok).toBe(false);
	});

	it('[INV-1] who is fetched into a meeting that runs late gets the link', async () => {
		const moved = (minutes: number) =>
			product.deps.transaction((tx) =>
				tx.execute(
					sql`update intervision set starts_at = starts_at + ${minutes} * interval '1 minute' where id = ${demoIntervisionId}`
				)
			);
		const [row] = await product.deps.transaction((tx) =>
			tx.select().from(intervision).where(eq(intervision.id, demoIntervisionId))
		);
		if (!row) throw new Error('no Intervision');
		const late = Math.round((Date.now() - row.startsAt.getTime()) / minutes) - row.minutes - 20;
		await moved(late);
		await invite('demopharmacienne', emilie);
		await moved(-late);
	});

	it('no mail and no .ics carries anything of a patient', async () => {
		await invite('demopharmacienne', emilie);
		const mails = JSON.stringify(product.services.mailbox?.list());
		expect(mails).toContain('BEGIN:VCALENDAR');
		expect(mails).not.toMatch(/Jade|Albert|Bruno|PER-|méthadone|alcool/);
	});

	it('signing out ends the session', async () => {
		const opened = await product.redeemLogin(await askLink(claire));
		if (!opened.ok) throw new Error(opened.why);
		const session = await readCookie(opened);
		if (!session) throw new Error('no session');
		const blank = await product.signOut(session);
		expect(blank.value).toBe('');
		expect(await readCookie(opened)).toBeNull();
	});

	it('[AUT-13] an address that changes kills the links that its former mailbox holds', async () => {
		const token = await askLink(emilie);
		const card = await product.deps.annuaire.card('demopharmacienne');
		if (!card) throw new Error('no card');
		const details = { ...card.details, email: 'emilie@ailleurs.example' };
		const poleIds = card.poles.map(({ id }) => id);
		const saved = await product.saveCard(
			actorOf('demopharmacienne'),
			{ id: card.id, version: card.version },
			{ details, poleIds, confirmed: [] }
		);
		expect(saved).toMatchObject({ ok: true });
		expect(await product.redeemLogin(token)).toEqual({ ok: false, why: 'lien-inconnu' });
		const asked = await askLink('emilie@ailleurs.example');
		expect(await product.redeemLogin(asked)).toMatchObject({ ok: true });
	});

	describe('« Essayer en tant que… »', () => {
		/** Answers POST /essayer/<personId> as the application in this mode would. */
		async function post(mode: 'demonstration' | 'production', personId: string) {
			const cookies: string[] = [];
			const event = {
				locals: { app: { ...product, mode } },
				params: { personId },
				request: new Request('http://localhost/essayer'),
				cookies: { set: (name: string) => cookies.push(name) }
			};
			const thrown: unknown = await Promise.resolve(Reflect.apply(tryAs, undefined, [event])).catch(
				(error: unknown) => error
			);
			return { thrown, cookies };
		}

		it('[ACS-14] outside the demonstration it does not exist', async () => {
			const { thrown, cookies } = await post('production', 'demoanimatrice');
			expect(thrown).toMatchObject({ status: 404 });
			expect(cookies).toEqual([]);
		});

		it('[ACS-14] in the demonstration it opens a session, for known persons', async () => {
			expect((await post('demonstration', 'inconnu')).thrown).toMatchObject({ status: 404 });
			const { thrown, cookies } = await post('demonstration', 'demoanimatrice');
			expect(thrown).toMatchObject({ status: 303, location: '/accueil' });
			expect(cookies).toEqual(['intervisio']);
		});
	});
});

function tokenIn(text: string, page: 'connexion' | 'invitation'): string {
	const found = new RegExp(`/${page}/(\\S+)`).exec(text)?.[1];
	if (!found) throw new Error('no link in the mail');
	return found;
}
