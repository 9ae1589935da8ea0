import { eq, sql as raw } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intervision } from '#drizzle/schema/intervision.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { charte } from '#domain/charte/charte.ts';
import { createRateLimit } from '#server/auth/rate-limit.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	issueSignatureLink,
	readSignatureLink,
	signByLink,
	type SignatureDeps
} from '#server/use-cases/salle/signature-link.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const holder = actorOf('demoeducatrice');
const stranger = actorOf('demopharmacienne');
const seated = 'demoinfirmier';

describe.each(databases)('seats on $kind', ({ url }) => {
	let product: Product;
	let deps: SignatureDeps;
	let at = new Date();

	beforeAll(async () => {
		product = await startProduct(url);
		deps = {
			...product.deps,
			now: () => at,
			qrPicture: (text) => `QR ${text}`,
			signatureLimit: createRateLimit(100, 0, () => 0),
			changed: () => Promise.resolve()
		};
		await seat('place001', seated);
	});
	afterAll(() => product.stop());

	async function seat(id: string, personId: string): Promise<void> {
		const place = { id, personId, intervisionId: demoIntervisionId, kind: 'salle' as const };
		const by = { holderId: holder.personId, declaredBy: holder.personId, charteWordBy: null };
		await deps.seats.declare({ ...place, ...by }, at);
	}
	async function facts(): Promise<MeetingFacts> {
		const read = await deps.reader.loadFacts(demoIntervisionId);
		if (!read) throw new Error('no Intervision');
		return read;
	}
	const person = async (personId = seated) => participantOf(await facts(), personId);

	it('[SAL-10] one place at most: the second ends the first, and is in the facts', async () => {
		expect((await person())?.seat).toMatchObject({ id: 'place001', holderId: holder.personId });
		await deps.seats.follow('place001', 'somesession');
		expect((await person())?.seat?.companionSession).toBe('somesession');
		await seat('place002', seated);
		expect((await person())?.seat).toMatchObject({ id: 'place002', companionSession: null });
		expect(await deps.seats.remove('place001', holder.personId, at)).toBe(false);
	});

	it('[SAL-12] an exit is kept once, and forgotten', async () => {
		const situationId = (await facts()).situations[0]?.id ?? '';
		const exit = { situationId, personId: seated };
		const row = { ...exit, intervisionId: demoIntervisionId, confirmedBy: 'demoanimatrice' };
		await deps.seats.confirmExit(row, at);
		await deps.seats.confirmExit(row, at);
		expect((await facts()).exits).toEqual([exit]);
		await deps.seats.forgetExits([exit]);
		expect((await facts()).exits).toEqual([]);
	});

	it('[SAL-15] a link signs one presence, once, for ten minutes, by its holder’s device alone', async () => {
		const asked = await issueSignatureLink(deps, stranger, demoIntervisionId, seated);
		expect(asked).toEqual({ ok: false, why: 'introuvable' });
		const made = await issueSignatureLink(deps, holder, demoIntervisionId, seated);
		if (!made.ok) throw new Error(made.why);
		expect(made.picture).toBe(`QR ${made.link}`);
		const token = made.link.split('/').at(-1) ?? '';
		// whoever holds the link signs by it: the journal keeps who was shown it, and not the link
		const told = (await product.deps.journal.entries()).at(-1);
		expect(told).toMatchObject({ event: 'presence-lien-remis', actor: holder.personId });
		expect(JSON.stringify(told)).not.toContain(token);
		// not let in yet: it reads, it does not sign
		expect(await signByLink(deps, token, 'a')).toEqual({ ok: false, why: 'pas-admis' });
		expect((await person())?.signature).toBeNull();
		const page = await readSignatureLink(deps, token, 'a');
		expect(page).toMatchObject({ ok: true, page: { signedAt: null } });
		expect(JSON.stringify(page)).not.toMatch(/Jade|Albert|session/);
		await letIn();
		expect(await signByLink(deps, token, 'a')).toEqual({ ok: true });
		expect((await person())?.signature).toMatchObject({ means: 'lien' });
		expect((await person())?.charteVersion).toBe(charte.version);
		expect(await signByLink(deps, token, 'a')).toEqual({ ok: false, why: 'lien-utilise' });
		const late = await issueSignatureLink(deps, holder, demoIntervisionId, seated);
		if (!late.ok) throw new Error(late.why);
		at = new Date(at.getTime() + 11 * 60_000);
		const expired = late.link.split('/').at(-1) ?? '';
		for (const wrong of [expired, 'a'.repeat(32)])
			expect(await readSignatureLink(deps, wrong, 'a')).toEqual({ ok: false, why: 'lien-expire' });
		const tired = { ...deps, signatureLimit: createRateLimit(0, 0, () => 0) };
		expect(await readSignatureLink(tired, token, 'b')).toEqual({
			ok: false,
			why: 'trop-de-demandes'
		});
	});

	it('[SAL-15] a link of a seat that was taken off opens nothing, and is forgotten once it is over', async () => {
		await seat('place004', 'demopharmacienne');
		const made = await issueSignatureLink(deps, holder, demoIntervisionId, 'demopharmacienne');
		if (!made.ok) throw new Error(made.why);
		const token = made.link.split('/').at(-1) ?? '';
		expect(await readSignatureLink(deps, token, 'a')).toMatchObject({ ok: true });
		await deps.seats.remove('place004', holder.personId, at);
		for (const answer of [
			await readSignatureLink(deps, token, 'a'),
			await signByLink(deps, token, 'a')
		])
			expect(answer).toEqual({ ok: false, why: 'lien-expire' });
		expect((await person('demopharmacienne'))?.signature).toBeNull();
		const kept = () =>
			deps.transaction((tx) => tx.execute(raw`select count(*)::int as n from signature_link`));
		expect(JSON.stringify(await kept())).not.toContain('"n":0');
		await deps.signatureLinks.purge(new Date(at.getTime() + 11 * 60_000));
		expect(JSON.stringify(await kept())).toContain('"n":0');
	});

	it('[SAL-15] once the Intervision is over a link that has not expired signs nothing; whoever had signed reads it again', async () => {
		const late = 'demopharmacienne';
		await seat('place005', late);
		await letIn(late);
		const tokenOf = async (personId: string) => {
			const made = await issueSignatureLink(deps, holder, demoIntervisionId, personId);
			if (!made.ok) throw new Error(made.why);
			return made.link.split('/').at(-1) ?? '';
		};
		const [open, signed] = [await tokenOf(late), await tokenOf(seated)];
		expect(await readSignatureLink(deps, open, 'a')).toMatchObject({ ok: true });
		const set = (endedAt: Date | null) =>
			deps.transaction((tx) =>
				tx.update(intervision).set({ endedAt }).where(eq(intervision.id, demoIntervisionId))
			);
		await set(at);
		const closed = { ok: false, why: 'signature-close' };
		for (const answer of [
			await readSignatureLink(deps, open, 'a'),
			await signByLink(deps, open, 'a'),
			await issueSignatureLink(deps, holder, demoIntervisionId, late)
		])
			expect(answer).toEqual(closed);
		expect((await person(late))?.signature).toBeNull();
		expect(await readSignatureLink(deps, signed, 'a')).toMatchObject({
			...{ ok: true, page: { signedAt: expect.any(String) } }
		});
		await set(null);
		expect(await signByLink(deps, open, 'a')).toEqual({ ok: true });
	});

	it('[SAL-17] the room changes hands whole', async () => {
		await seat('place003', 'demoexpert');
		const change = { from: holder.personId, to: 'demoexpert' };
		await deps.seats.takeOver(demoIntervisionId, change, at);
		expect((await person('demoexpert'))?.seat).toBeNull();
		for (const one of [seated, holder.personId])
			expect((await person(one))?.seat?.holderId, one).toBe('demoexpert');
	});

	async function letIn(personId = seated): Promise<void> {
		const stay = { intervisionId: demoIntervisionId, personId, mode: 'salle' as const };
		const { presence } = product.services;
		await presence.enterByHand({ ...stay, recordedBy: 'democoordination' }, at, null);
	}
});
