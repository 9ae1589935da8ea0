import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { unknownBrowser } from '#server/use-cases/account/account-deps.ts';
import { createSoftwareAuthenticator } from '#tests/support/passkey/software-authenticator.ts';
import { totpCode } from '#tests/support/passkey/totp-code.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const origin = 'http://127.0.0.1:3981';
const browser = { device: 'Firefox sur Windows', tokens: [] };
const byMail = (personId: string, session = 'mail') =>
	actorOf(personId, { method: 'lien-courriel', sessionId: `${session}-${personId}` });
const minutes = 60_000;

describe.each(databases)('means of identification on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	type Made = readonly { readonly name: string; readonly value: string }[];
	const sessionOf = (cookies: Made) =>
		product.services.sessions.read(cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
	const tokensOf = (cookies: Made) =>
		product.services.credentials.devices.tokens(
			cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
		);

	/** Registers a passkey for a person who has none. */
	async function registered(actor: Actor) {
		const authenticator = createSoftwareAuthenticator(origin);
		const begun = await product.beginAddingPasskey(actor);
		if (!begun.ok) throw new Error(begun.why);
		const response = authenticator.create(begun.options);
		const added = await product.finishAddingPasskey(actor, { response, browser });
		if (!added.ok) throw new Error(added.why);
		return { authenticator, cookies: added.cookies };
	}
	/** Sets up an application of codes; gives its key. */
	async function application(actor: Actor) {
		const begun = await product.beginTotp(actor);
		if (!begun.ok) throw new Error(begun.why);
		const code = totpCode(begun.setup.key, product.deps.now());
		const done = await product.finishTotp(actor, { code, browser });
		if (!done.ok) throw new Error(done.why);
		return { key: begun.setup.key, code, codes: done.codes ?? [], cookies: done.cookies };
	}
	/** Signs in with a passkey, as a test bends it. */
	async function signIn(
		{ authenticator }: Awaited<ReturnType<typeof registered>>,
		bent: Parameters<typeof authenticator.get>[1] = {}
	) {
		const options = await product.beginPasskeySignIn('secret');
		const response = authenticator.get(options, bent);
		const given = { response, secret: 'secret', current: null, browser };
		return { given, opened: await product.finishPasskeySignIn(given) };
	}
	const kinds = async (personId: string) =>
		(await product.services.sessions.list(personId)).map(({ method }) => method);

	describe('passkeys', () => {
		it('[AUT-4] the first one is made from an e-mail link, raises it, and then signs in alone', async () => {
			const made = await registered(byMail('demoanimatrice'));
			expect(await sessionOf(made.cookies)).toMatchObject({
				personId: 'demoanimatrice',
				method: 'passkey'
			});
			const { opened } = await signIn(made);
			if (!opened.ok) throw new Error(opened.why);
			expect(await sessionOf(opened.cookies)).toMatchObject({
				personId: 'demoanimatrice',
				method: 'passkey',
				intervisionId: null
			});
			const mail = product.lastMail('claire.vasseur@demonstration.example');
			expect(mail.subject).toContain('clé d’accès a été ajoutée');
		});

		it('[AUT-4] replayed, too late, in another browser, elsewhere, unverified: no session opens', async () => {
			const made = await registered(byMail('demoexpert'));
			const before = await kinds('demoexpert');
			const { given, opened } = await signIn(made);
			expect(opened.ok).toBe(true);
			const refused = { ok: false, why: 'cle-refusee' };
			expect(await product.finishPasskeySignIn(given), 'the same answer again').toEqual(refused);
			const asked = await product.beginPasskeySignIn('secret');
			const stolen = { ...given, response: made.authenticator.get(asked), secret: 'autre' };
			expect(await product.finishPasskeySignIn(stolen), 'another browser').toEqual(refused);
			const late = await product.beginPasskeySignIn('secret');
			product.wait(5 * minutes + 1);
			const response = made.authenticator.get(late);
			expect(await product.finishPasskeySignIn({ ...given, response })).toEqual(refused);
			const invented = made.authenticator.get({ challenge: 'aW52ZW50ZWQ' });
			expect(await product.finishPasskeySignIn({ ...given, response: invented })).toEqual(refused);
			for (const bent of [
				{ origin: 'https://intervisio.evil.example' },
				{ rpId: 'evil.example' },
				{ unverified: true },
				{ counter: 1 }
			]) {
				expect((await signIn(made, bent)).opened, JSON.stringify(bent)).toEqual(refused);
			}
			expect(await kinds('demoexpert')).toEqual(['passkey', ...before]);
		});

		it('[AUT-4] a challenge of one session registers nothing in another', async () => {
			const mine = byMail('demoprotection', 'une');
			const begun = await product.beginAddingPasskey(mine);
			if (!begun.ok) throw new Error(begun.why);
			const response = createSoftwareAuthenticator(origin).create(begun.options);
			const other = byMail('demoprotection', 'autre');
			expect(await product.finishAddingPasskey(other, { response, browser })).toEqual({
				ok: false,
				why: 'cle-refusee'
			});
			expect(await product.services.credentials.passkeyStore.list('demoprotection')).toEqual([]);
		});

		it('[AUT-4] in a session under way, somebody else’s passkey raises nothing', async () => {
			const made = await registered(byMail('demopharmacienne'));
			const options = await product.beginPasskeySignIn('secret');
			const given = {
				response: made.authenticator.get(options),
				...{ secret: 'secret', browser, current: byMail('demoprotection') }
			};
			expect((await product.finishPasskeySignIn(given)).ok).toBe(false);
		});
	});

	describe('a stolen mailbox', () => {
		it('[AUT-3] adds, removes and renews nothing once there is a factor', async () => {
			const owner = byMail('demogeneraliste');
			const { codes } = await application(owner);
			const thief = byMail('demogeneraliste', 'vol');
			const refused = { ok: false, why: 'authentification-insuffisante' };
			expect(await product.beginAddingPasskey(thief)).toEqual(refused);
			expect(await product.beginTotp(thief)).toEqual({ ok: false, why: 'facteur-existant' });
			expect(await product.removeTotp(thief)).toEqual(refused);
			expect(await product.renewRecoveryCodes(thief)).toEqual(refused);
			const account = await product.readAccount(thief);
			expect(JSON.stringify(account)).not.toContain(codes[0]);
			expect(await product.services.credentials.totp.describe('demogeneraliste')).not.toBeNull();
			expect(await product.services.credentials.recoveryCodes.left('demogeneraliste')).toBe(10);
		});
	});

	describe('codes of an application', () => {
		it('[AUT-6] accepted once, one step away at most, never again', async () => {
			const owner = byMail('demopharmacienne');
			const strong = actorOf('demopharmacienne');
			const { key, code } = await application(strong);
			const give = (given: string) =>
				product.confirmWithTotp(owner, { code: given, browser, remember: false });
			const wrong = { ok: false, why: 'code-faux' };
			expect(await give(code), 'the code that set it up').toEqual(wrong);
			const now = product.deps.now();
			const at = (ms: number) => totpCode(key, new Date(now.getTime() + ms));
			expect(await give(at(5 * minutes)), 'five minutes away').toEqual(wrong);
			const next = at(30_000);
			const both = await Promise.all([give(next), give(next)]);
			expect(
				both.filter(({ ok }) => ok),
				'twice at once'
			).toHaveLength(1);
		});

		it('[AUT-6] tried at random: refused after five, the right one too', async () => {
			const owner = byMail('democoanimateur');
			const { key } = await application(owner);
			const give = (code: string) =>
				product.confirmWithTotp(owner, { code, browser, remember: false });
			const answers = [];
			for (let tried = 0; tried < 6; tried++) answers.push(await give('000000'));
			expect(answers.at(-1)).toEqual({ ok: false, why: 'trop-d-essais' });
			const next = totpCode(key, new Date(product.deps.now().getTime() + 30_000));
			expect(await give(next)).toEqual({ ok: false, why: 'trop-d-essais' });
			expect(await kinds('democoanimateur')).toEqual(['totp']);
		});

		it('[AUT-6] the database holds neither the secret nor a recovery code', async () => {
			const { key, codes } = await application(byMail('demoevaluation'));
			const tables = await dumpTables(product);
			expect(tables).toContain('totp_factor');
			for (const secret of [key, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
				expect(tables.toUpperCase()).not.toContain(secret);
			}
			const logged = product.logged.join('\n');
			expect(logged).not.toContain(key);
		});

		it('[AUT-3] what one session sets up, another does not finish', async () => {
			const begun = await product.beginTotp(byMail('demoprotection', 'une'));
			if (!begun.ok) throw new Error(begun.why);
			const code = totpCode(begun.setup.key, product.deps.now());
			const done = await product.finishTotp(byMail('demoprotection', 'autre'), { code, browser });
			expect(done).toEqual({ ok: false, why: 'code-faux' });
			expect(await product.services.credentials.totp.describe('demoprotection')).toBeNull();
		});
	});

	it('[AUT-5] a recovery code raises a session once, and its owner is told', async () => {
		const owner = byMail('democoordination');
		const { codes } = await application(owner);
		expect(codes).toHaveLength(10);
		const give = (code: string) => product.confirmWithRecoveryCode(owner, { code, browser });
		const [code = ''] = codes;
		const both = await Promise.all([give(code.toLowerCase()), give(code)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		const opened = both.find(({ ok }) => ok);
		if (!opened?.ok) throw new Error('not opened');
		expect(await sessionOf(opened.cookies)).toMatchObject({ method: 'code-de-secours' });
		expect(await give(code)).toEqual({ ok: false, why: 'code-faux' });
		expect(await product.services.credentials.recoveryCodes.left('democoordination')).toBe(9);
	});

	it('[AUT-7] a remembered device stands in for the second factor, for its owner, thirty days', async () => {
		const owner = byMail('demoeducatrice');
		const { key } = await application(owner);
		const code = totpCode(key, new Date(product.deps.now().getTime() + 30_000));
		const confirmed = await product.confirmWithTotp(owner, { code, browser, remember: true });
		if (!confirmed.ok) throw new Error(confirmed.why);
		const known = { ...browser, tokens: tokensOf(confirmed.cookies) };
		expect(known.tokens).toHaveLength(1);
		expect(await dumpTables(product)).not.toContain(known.tokens[0]);
		const signInByMail = async (personId: string, from: typeof known) => {
			const { loginLinks } = product.services;
			const token = await loginLinks.issue(personId, product.deps.now());
			const opened = await product.redeemLogin(token, from);
			if (!opened.ok) throw new Error(opened.why);
			return { method: (await sessionOf([opened.cookie]))?.method, confirm: opened.confirm };
		};
		const byDevice = { method: 'appareil-memorise', confirm: false };
		const weak = { method: 'lien-courriel', confirm: true };
		expect(await signInByMail('demoeducatrice', known)).toEqual(byDevice);
		expect(await signInByMail('demoeducatrice', unknownBrowser as typeof known)).toEqual(weak);
		expect(await signInByMail('demoanimatrice', known), 'somebody else').toEqual(weak);
		product.wait(30 * 24 * 60 * minutes + 1);
		expect(await signInByMail('demoeducatrice', known)).toEqual(weak);
	});

	it('[AUT-9] the coordination takes away what was lost: nothing of it opens any more, all is told', async () => {
		const lost = byMail('demodieteticienne');
		const made = await registered(lost);
		const { codes } = await application(actorOf('demodieteticienne'));
		const { devices } = product.services.credentials;
		const now = product.deps.now();
		const kept = await devices.remember('demodieteticienne', 'sur', browser, now);
		const onDevice = { ...browser, tokens: tokensOf([kept]) };
		const coordinatrice = actorOf('democoordination');
		const person = await product.deps.people.byId('demodieteticienne');
		const email = person?.email ?? '';
		const reset = (actor: Actor) => product.resetFactors(actor, email);
		expect((await reset(byMail('democoordination'))).ok, 'by a weak session').toBe(false);
		expect((await reset(actorOf('demoexpert'))).ok, 'by somebody else').toBe(false);
		expect((await signIn(made)).opened.ok, 'nothing was taken away').toBe(true);
		expect(await reset(coordinatrice)).toMatchObject({ ok: true });
		expect((await signIn(made)).opened.ok).toBe(false);
		const [code = ''] = codes;
		expect((await product.confirmWithRecoveryCode(lost, { code, browser })).ok).toBe(false);
		expect(await kinds('demodieteticienne')).toEqual([]);
		const link = await product.services.loginLinks.issue('demodieteticienne', now);
		const again = await product.redeemLogin(link, onDevice);
		if (!again.ok) throw new Error(again.why);
		expect((await sessionOf([again.cookie]))?.method, 'nor by the device').toBe('lien-courriel');
		expect(product.lastMail(email).subject).toContain('retirés');
		const entries = await product.deps.journal.entries();
		const traced = entries.find(({ event }) => event === 'identification-reinitialisee');
		expect(traced).toMatchObject({
			actor: 'democoordination',
			subject: 'demodieteticienne'
		});
	});

	it('[AUT-9] nobody resets himself, nor a person of another pôle', async () => {
		const { email } = (await product.deps.people.byId('democoordination')) ?? {};
		const unknown = { ok: false, why: 'personne-inconnue' };
		const coordinatrice = actorOf('democoordination');
		expect(await product.resetFactors(coordinatrice, email ?? '')).toEqual(unknown);
		const stranger = await product.deps.people.byId('demoexpert');
		if (!stranger) throw new Error('no expert');
		const elsewhere = { ...stranger, id: 'unautrepole', email: 'ailleurs@example.org' };
		await product.deps.people.add(elsewhere);
		expect(await product.resetFactors(coordinatrice, 'ailleurs@example.org')).toEqual(unknown);
		expect(product.services.mailbox?.list().some(({ to }) => to === 'ailleurs@example.org')).toBe(
			false
		);
	});

	it('[AUT-8] acts on an account are in the journal, without address, agent or code', async () => {
		const entries = await product.deps.journal.entries();
		const acts = entries.map(({ event }) => event);
		for (const event of ['facteur-ajoute', 'code-refuse', 'appareil-memorise']) {
			expect(acts).toContain(event);
		}
		expect(JSON.stringify(entries)).not.toMatch(/Firefox|127\.0\.0\.1|@|\b\d{6}\b/);
	});

	it('[AUT-2] the database’s clinical text stays closed to an e-mail link', async () => {
		const [row] = await product.deps.transaction(async (tx) => {
			const found = await tx.execute(sql`select id from situation limit 1`);
			return Array.isArray(found) ? found : Object(found).rows;
		});
		const id = String(Object(row).id);
		const read = (actor: Actor) => product.readSituation(actor, id);
		expect((await read(actorOf('demoanimatrice'))).ok).toBe(true);
		expect(await read(byMail('demoanimatrice'))).toEqual({
			ok: false,
			why: 'authentification-insuffisante'
		});
	});
});
