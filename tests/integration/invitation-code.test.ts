import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { unknownBrowser } from '#server/use-cases/account/account-deps.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const minutes = 60_000;

describe.each(databases)('an invitation on an unknown device, on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const addressOf = async (personId: string) =>
		(await product.deps.people.byId(personId))?.email ?? '';
	/** Sends an invitation, opens its link, and gives the code that came. */
	async function knock(personId: string) {
		const email = await addressOf(personId);
		await product.sendInvitations(coordination, demoIntervisionId, [personId]);
		const token = /\/invitation\/(\S+)/.exec(product.lastMail(email).text)?.[1] ?? '';
		const asked = await product.redeemInvitation(token, null);
		expect(asked).toEqual({ ok: true, cookies: [], to: `/invitation/${token}/code` });
		return { token, code: lastCode(email), email };
	}
	const lastCode = (email: string) => /\b\d{6}\b/.exec(product.lastMail(email).text)?.[0] ?? '';
	const give = (token: string, code: string) =>
		product.redeemInvitationCode(token, { code, browser: unknownBrowser });
	const opened = async (personId: string) =>
		(await product.services.sessions.list(personId)).length;
	const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

	it('[AUT-11] the link alone opens nothing; the code opens once, and the device is then known', async () => {
		const { token, code } = await knock('demoexpert');
		expect(await opened('demoexpert')).toBe(0);
		const entered = await give(token, code);
		if (!entered.ok) throw new Error(entered.why);
		expect(await opened('demoexpert')).toBe(1);
		expect(await give(token, code), 'the same code again').toEqual({
			ok: false,
			why: 'code-expire'
		});
		const cookies = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
		const tokens = product.services.credentials.devices.tokens(cookies);
		const known = { device: 'Firefox sur Windows', tokens };
		const again = await product.redeemInvitation(token, null, known);
		expect(again).toMatchObject({ ok: true, to: `/porte/${demoIntervisionId}` });
		expect(await opened('demoexpert')).toBe(2);
		const { token: hers } = await knock('demopharmacienne');
		const elsewhere = await product.redeemInvitation(hers, null, known);
		expect(elsewhere, 'known to him, not to her').toMatchObject({ cookies: [] });
		expect(await opened('demopharmacienne')).toBe(0);
	});

	it('[AUT-6] five wrong codes, many at once: the right one opens nothing any more', async () => {
		const { token, code } = await knock('demoinfirmier');
		const tries = Array.from({ length: 8 }, () => give(token, other(code)));
		const answers = await Promise.all(tries);
		expect(answers.every(({ ok }) => !ok)).toBe(true);
		expect((await give(token, code)).ok).toBe(false);
		expect(await opened('demoinfirmier')).toBe(0);
	});

	it('[AUT-6] too late, or replaced by another: it opens nothing', async () => {
		const { token, code, email } = await knock('demoeducatrice');
		expect((await product.resendInvitationCode(token)).ok).toBe(true);
		const latest = lastCode(email);
		if (latest !== code) expect((await give(token, code)).ok).toBe(false);
		product.wait(10 * minutes + 1);
		expect(await give(token, latest)).toEqual({ ok: false, why: 'code-expire' });
		expect(await opened('demoeducatrice')).toBe(0);
	});

	it('[AUT-6] a code serves its own invitation; the database holds none', async () => {
		const one = await knock('demopsychologue');
		const another = await knock('demoinfirmiere');
		if (one.code !== another.code) {
			expect((await give(another.token, one.code)).ok).toBe(false);
			expect(await dumpTables(product)).not.toMatch(new RegExp(`\\b${one.code}\\b`));
		}
		expect(await opened('demoinfirmiere')).toBe(0);
	});

	it('[AUT-6] a mailbox is not filled: six demands, no sixth message', async () => {
		const { token, email } = await knock('demopsychiatre');
		const received = () =>
			product.services.mailbox?.list().filter(({ to, subject }) => {
				return to === email && subject.includes('code');
			}).length;
		for (let count = 0; count < 4; count++) await product.resendInvitationCode(token);
		expect(received()).toBe(5);
		expect(await product.resendInvitationCode(token)).toEqual({
			ok: false,
			why: 'trop-d-essais'
		});
		expect(received()).toBe(5);
	});

	it('[AUT-11] without an address the link opens the door: he is recognised in the welcome room', async () => {
		const expert = await product.deps.people.byId('demoexpert');
		if (!expert) throw new Error('no expert');
		await product.deps.people.add({ ...expert, id: 'sansadresse', email: null });
		const { intervisions, invitations } = product.deps;
		await intervisions.addParticipant(demoIntervisionId, 'sansadresse', 'participant');
		const link = { hash: product.deps.sha256('jeton-du-lien'), seed: 'graine' };
		const place = { intervisionId: demoIntervisionId, personId: 'sansadresse' };
		await product.deps.transaction((tx) => invitations.renewLink(place, link, tx));
		const entered = await product.redeemInvitation('jeton-du-lien', null);
		expect(entered).toMatchObject({ ok: true, to: `/porte/${demoIntervisionId}` });
		expect(await opened('sansadresse')).toBe(1);
	});
});
