import { sql, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoIntervisionId as id } from '#server/demonstration/seed.ts';
import { queryRows } from '#server/db/query-rows.ts';
import { tendScans } from '#server/emargement/tend-scans.ts';
import { createScanSeal } from '#server/keys/scan-seal.ts';
import { keepSignature } from '#server/use-cases/salle/sign-presence.ts';
import { buildPng } from '#tests/support/emargement/pictures.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const animatrice = actorOf('demoanimatrice');
const coordination = actorOf('democoordination');
const infirmier = 'demoinfirmier';
const pharmacienne = 'demopharmacienne';
const educatrice = 'demoeducatrice';
const minute = 60_000;

describe.each(databases)('the attendance sheet on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
		await rows(sql`update intervision set starts_at = now() - interval '3 hours',
			ended_at = now() - interval '1 hour' where id = ${id}`);
		await comes('demoanimatrice', 'visio');
		await comes(infirmier, 'visio');
		await comes(pharmacienne, 'telephone');
	});
	afterAll(() => product.stop());

	const rows = (query: SQL) =>
		product.deps.transaction(async (tx) =>
			v.parse(v.array(v.record(v.string(), v.unknown())), await queryRows(tx, query))
		);
	/** There from two hours ago to one hour ago. */
	async function comes(personId: string, mode: 'visio' | 'telephone') {
		const stay = { intervisionId: id, personId, mode, recordedBy: 'democoordination' };
		const [from, to] = [120, 61].map((ago) => new Date(Date.now() - ago * minute));
		if (from) await product.services.presence.enterByHand(stay, from, to ?? null);
	}
	async function sheet(actor = coordination) {
		const answer = await product.readEmargement(actor, id);
		if (!answer.ok) throw new Error(answer.why);
		return answer.emargement;
	}
	const means = async (personId: string) =>
		(await sheet()).lines.find((line) => line.personId === personId)?.signature?.means ?? null;
	const journal = async (event: string) =>
		(await product.deps.journal.entries()).filter((entry) => entry.event === event);
	const validate = async (actor = animatrice, more = {}) =>
		product.validateSheet(actor, id, {
			...{ seen: (await sheet()).validation.empreinte, seenUnconfirmed: true, reason: null },
			...more
		});

	it('[EMA-11] a person confirms her own presence by her nominative session, for herself, and nobody who was not there', async () => {
		const byLink = actorOf(infirmier, { method: 'lien-nominatif', intervisionId: id });
		expect(await product.readOwnPresence(byLink, id)).toMatchObject({
			...{ over: true, confirmed: null, modes: ['visio'] }
		});
		expect(await product.confirmPresence(byLink, id)).toEqual({ ok: true });
		expect(await means(infirmier)).toBe('session');
		expect((await journal('presence-signee')).at(-1)).toMatchObject({
			payload: { personne: infirmier, identification: 'lien-nominatif' }
		});
		const absent = actorOf(educatrice);
		expect(await product.readOwnPresence(absent, id)).toBeNull();
		expect(await product.confirmPresence(absent, id)).toEqual({
			ok: false,
			why: 'presence-absente'
		});
		expect(await product.confirmPresence(actorOf('demoprotection'), id)).toMatchObject({
			ok: false
		});
		expect(await means(educatrice)).toBeNull();
	});

	it('[EMA-16] a reminder leaves once a day, without a word of any patient, and its link confirms that presence alone', async () => {
		const refusedTo = await product.remindPresences(actorOf('demoexpert'), id, null);
		expect(refusedTo).toEqual({ ok: false, why: 'titre-insuffisant' });
		expect(await product.remindPresences(coordination, id, pharmacienne)).toEqual({
			...{ ok: true, written: 1 }
		});
		expect(await product.remindPresences(coordination, id, pharmacienne)).toEqual({
			...{ ok: false, why: 'rappel-deja-parti' }
		});
		expect((await sheet()).confirmations[pharmacienne]?.remindedToday).toBe(true);
		await product.deps.outbox.settle('', 1);
		const mail = await sentTo(pharmacienne);
		expect(mail.text).not.toMatch(/Jade|Albert|situation \d/);
		const token = /\/presence\/(\S+)/.exec(mail.text)?.[1] ?? '';
		expect(await product.readPresenceLink(token, 'a')).toMatchObject({
			...{ ok: true, presence: { confirmed: null } }
		});
		const forged = token.replace(pharmacienne, infirmier);
		expect(await product.confirmByLink(forged, 'a')).toEqual({ ok: false, why: 'lien-expire' });
		expect(await product.confirmByLink(token, 'a')).toEqual({ ok: true });
		expect(await means(pharmacienne)).toBe('lien');
		// Asked again the next day, nobody is left to be reminded but whoever has not confirmed.
		expect(await product.remindPresences(coordination, id, pharmacienne)).toMatchObject({
			ok: false
		});
	});

	async function sentTo(personId: string) {
		const person = await product.deps.people.byId(personId);
		await expect
			.poll(() => product.services.mailbox?.list().some(({ to }) => to === person?.email))
			.toBe(true);
		return product.lastMail(person?.email ?? '');
	}

	it('[EMA-12] [EMA-13] a word is given for somebody on the telephone alone, at the name of whoever gives it, and is taken back', async () => {
		expect(await product.keepWord(coordination, id, 'demoanimatrice')).toEqual({
			...{ ok: false, why: 'parole-reservee' }
		});
		await comes('demoexpert', 'telephone');
		expect(await product.keepWord(coordination, id, 'demoexpert')).toEqual({ ok: true });
		const told = (await sheet()).confirmations['demoexpert'];
		expect(told?.by).toMatch(/\w/);
		expect(await means('demoexpert')).toBe('parole');
	});

	it('[EMA-13] what another confirmed is taken back, by whoever keeps the sheet and with a trace; never what she signed', async () => {
		for (const own of [infirmier, pharmacienne])
			expect(await product.takeBackConfirmation(coordination, id, own)).toEqual({
				...{ ok: false, why: 'annulation-tardive' }
			});
		expect(await means(infirmier)).toBe('session');
		expect(await means(pharmacienne)).toBe('lien');
		await expect(
			rows(sql`delete from presence_signature where means = 'session'`)
		).rejects.toThrow();
		for (const stranger of [actorOf(infirmier), actorOf('demoprotection')])
			expect(await product.takeBackConfirmation(stranger, id, 'demoexpert')).toMatchObject({
				ok: false
			});
		expect(await means('demoexpert')).toBe('parole');
		expect(await journal('presence-signature-otee')).toEqual([]);
		expect(await product.takeBackConfirmation(coordination, id, 'demoexpert')).toEqual({
			ok: true
		});
		expect(await means('demoexpert')).toBeNull();
		expect(await journal('presence-signature-otee')).toMatchObject([
			{ actor: 'democoordination', subject: id, payload: { personne: 'demoexpert' } }
		]);
	});

	it('[EMA-15] is validated by whoever conducted, strongly identified, who saw what is validated', async () => {
		const tasks = await product.readHome(animatrice);
		expect(tasks.tasks.today.map(({ kind }) => kind)).toContain('emargement');
		for (const [actor, more, why] of [
			[coordination, {}, 'titre-insuffisant'],
			[actorOf('demoevaluation'), {}, 'titre-insuffisant'],
			[actorOf('demoanimatrice', { method: 'lien-courriel' }), {}, 'authentification-insuffisante'],
			[animatrice, { seen: 'a'.repeat(64) }, 'presence-changee'],
			[animatrice, { seenUnconfirmed: false }, 'emargement-non-confirme']
		] as const)
			expect(await validate(actor, more)).toEqual({ ok: false, why });
		expect(await rows(sql`select 1 from emargement`)).toEqual([]);
		expect(await validate()).toEqual({ ok: true });
		const { validation } = await sheet(animatrice);
		expect(validation).toMatchObject({ differences: [], versions: [{ version: 1, reason: null }] });
		// by the same act she signs her own presence
		expect(await means('demoanimatrice')).toBe('session');
		const [stored] = await rows(sql`select content, sha256 from emargement`);
		const content = String(stored?.['content']);
		expect(content).not.toMatch(/Jade|Albert|PER-|dossier/);
		expect(product.deps.sha256(content)).toBe(stored?.['sha256']);
		const [act] = await journal('emargement-valide');
		expect(act?.payload).toMatchObject({
			...{ intervision: id, version: 1, emargementSha256: stored?.['sha256'] }
		});
		const [sealing] = await journal('emargement-scelle');
		const pdf = await product.readValidatedSheet(actorOf('demoevaluation'), id, 1);
		if (!pdf.ok) throw new Error(pdf.why);
		expect(sealing?.payload['pdfSha256']).toBe(product.deps.sha256(pdf.bytes));
		expect((await journal('document-telecharge')).at(-1)?.actor).toBe('demoevaluation');
		expect(await product.readValidatedSheet(actorOf('demoprotection'), id, 1)).toMatchObject({
			ok: false
		});
		expect(await validate()).toEqual({ ok: false, why: 'emargement-inchange' });
		const report = await product.services.verifyArchive(undefined);
		expect(report.groups.flatMap(({ findings }) => findings)).toEqual([]);
	});

	it('[EMA-17] a correction after it stays possible, says what no longer matches, and makes another version with a reason', async () => {
		expect(await product.keepWord(coordination, id, 'demoexpert')).toEqual({ ok: true });
		const { differences } = (await sheet()).validation;
		expect(differences).toMatchObject([{ personId: 'demoexpert', what: ['confirmation'] }]);
		expect(await validate()).toEqual({ ok: false, why: 'saisie-invalide' });
		const again = () => validate(animatrice, { reason: 'confirmations' });
		expect(await (url === null ? again() : besidePaying(again))).toEqual({ ok: true });
		const { versions } = (await sheet()).validation;
		expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
			[2, 'confirmations'],
			[1, null]
		]);
		// the former is there still, byte for byte
		expect(await product.readValidatedSheet(coordination, id, 1)).toMatchObject({ ok: true });
	});

	/** [IND-6] While somebody settles payments, and writes to the journal only once the other waits for her. */
	async function besidePaying<Done>(act: () => Promise<Done>): Promise<Done> {
		const waits = sql`select 1 from pg_locks where locktype = 'advisory' and objid = 71108 and not granted`;
		let acted: Promise<Done> | undefined;
		await product.deps.transaction(async (tx) => {
			await product.deps.tarifs.lockSettling(tx);
			acted = act();
			await expect.poll(async () => (await queryRows(tx, waits)).length, { timeout: 8000 }).toBe(1);
			const entry = { actor: 'demodirection', event: 'tarif-fixe', subject: 'essai' } as const;
			await product.deps.journal.append(
				{ ...entry, at: new Date().toISOString(), payload: {} },
				tx
			);
		});
		if (!acted) throw new Error('not begun');
		return acted;
	}

	it('[ARC-15] a presence and its act are written together: a crash between them leaves neither', async () => {
		const signature = { intervisionId: id, personId: educatrice, witnessId: educatrice } as const;
		const cut = { append: () => Promise.reject(new Error('cut')) };
		const ports = { seats: product.deps.seats, journal: cut };
		await expect(
			keepSignature({ ...signature, means: 'session' }, new Date(), ports)
		).rejects.toThrow('cut');
		expect(
			await rows(sql`select 1 from presence_signature where person_id = ${educatrice}`)
		).toEqual([]);
	});

	it('[EMA-18] the sheets to be signed by hand are for whoever keeps the sheet', async () => {
		for (const blank of [true, false]) {
			const made = await product.readSheetToSign(coordination, id, { blank });
			expect(made.ok && Buffer.from(made.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
			expect(await product.readSheetToSign(actorOf(infirmier), id, { blank })).toMatchObject({
				ok: false
			});
		}
	});

	describe('a sheet signed on paper', () => {
		let scanId = '';
		const png = buildPng('Lille 50.63 N');
		const attach = (bytes: Uint8Array, signers: readonly string[] = [], actor = coordination) =>
			product.attachScan(actor, id, { bytes, signers });

		it('[EMA-19] is attached whole, with whom it adds and what it confirms, or not at all', async () => {
			const written = () =>
				rows(sql`select (select count(*) from emargement_scan)::int as scans,
					(select count(*) from presence where person_id = ${educatrice})::int as stays,
					(select count(*) from attendance_correction where person_id = ${educatrice})::int as corrections,
					(select count(*) from journal)::int as acts`);
			const before = await written();
			const sign = vi.spyOn(product.deps.seats, 'sign').mockRejectedValueOnce(new Error('cut'));
			await expect(attach(png, [educatrice])).rejects.toThrow('cut');
			expect(sign).toHaveBeenCalledOnce();
			sign.mockRestore();
			expect(await written()).toEqual(before);
		});

		it('[EMA-19] [EMA-20] is known by its content, cleaned, and confirms whoever signed it, added where he was not', async () => {
			for (const wrong of ['<html>', '%PDF-1.7 cut', 'MZ', '\u0089PNG'])
				expect(await attach(Buffer.from(wrong))).toEqual({ ok: false, why: 'fichier-refuse' });
			expect(await attach(Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'))).toEqual({
				...{ ok: false, why: 'fichier-trop-grand' }
			});
			expect(await attach(png, [], actorOf(infirmier))).toMatchObject({ ok: false });
			expect(await attach(png, ['demoprotection'])).toEqual({ ok: false, why: 'introuvable' });
			expect(await rows(sql`select 1 from emargement_scan`)).toEqual([]);
			expect(await attach(png, [educatrice, infirmier])).toEqual({
				...{ ok: true, confirmed: 1, added: 1 }
			});
			expect(await means(educatrice)).toBe('papier');
			// what she had confirmed herself stays as it was
			expect(await means(infirmier)).toBe('session');
			const paper = await product.readPaper(coordination, id);
			if (!paper.ok) throw new Error(paper.why);
			const [scan] = paper.paper.scans;
			scanId = scan?.id ?? '';
			expect(scan).toMatchObject({ type: 'image/png', left: true, removed: null });
			expect(scan?.signers).toHaveLength(1);
		});

		it('[EMA-21] is sealed at rest, each in its own row, and another row opens nothing', async () => {
			const clear = await product.readScan(coordination, id, scanId);
			if (!clear.ok) throw new Error(clear.why);
			expect(Buffer.from(clear.bytes).includes('Lille 50.63 N'), 'cleaned').toBe(false);
			const [row] = await rows(sql`select encode(sealed, 'hex') as hex from emargement_scan`);
			const sealed = Buffer.from(String(row?.['hex']), 'hex');
			expect(sealed.includes(Buffer.from(clear.bytes).subarray(0, 16))).toBe(false);
			expect(await attach(buildPng('another'))).toMatchObject({ ok: true });
			const other = await product.readPaper(coordination, id);
			const second = other.ok ? (other.paper.scans[1]?.id ?? '') : '';
			await rows(sql`update emargement_scan set sealed = (select sealed from emargement_scan
				where id = ${second}) where id = ${scanId}`);
			await expect(product.readScan(coordination, id, scanId)).rejects.toThrow();
			await rows(sql`update emargement_scan set sealed = decode(${sealed.toString('hex')}, 'hex')
				where id = ${scanId}`);
			expect(await product.readScan(coordination, id, scanId)).toMatchObject({ ok: true });
		});

		it('[EMA-21] stays readable when DRAFT_KEY changes, is sealed again, and the former key can be forgotten', async () => {
			const next = Buffer.alloc(32, 7);
			const during = createScanSeal([next, product.draftKey]);
			const scans = product.deps.scans;
			const told: string[] = [];
			const log = {
				info: (_: object, said: string) => told.push(said),
				error: () => told.push('!')
			};
			await tendScans({ scans, seal: during, log });
			await tendScans({ scans, seal: during, log });
			expect(told).toEqual(['scanned sheets were sealed under the new key']);
			const row = await scans.sealedBytes(scanId);
			if (!row?.sealed) throw new Error('no bytes');
			expect(createScanSeal([next]).open(row, row.sealed)).not.toBeNull();
			expect(createScanSeal([product.draftKey]).open(row, row.sealed)).toBeNull();
			// what no key opens is told and left
			await tendScans({ scans, seal: createScanSeal([Buffer.alloc(32, 9)]), log });
			expect(told.at(-1)).toBe('!');
			await tendScans({ scans, seal: createScanSeal([product.draftKey, next]), log });
			expect(await product.readScan(coordination, id, scanId)).toMatchObject({ ok: true });
		});

		it('[EMA-22] each look is in the journal; the DPO, a participant and another pôle have none', async () => {
			const before = (await journal('emargement-scan-lu')).length;
			expect(await product.readScan(actorOf('demoevaluation'), id, scanId)).toMatchObject({
				ok: true
			});
			expect((await journal('emargement-scan-lu')).slice(before)).toMatchObject([
				{ actor: 'demoevaluation', subject: scanId }
			]);
			for (const actor of [
				actorOf('demoprotection'),
				actorOf(infirmier),
				actorOf('democoordination', { method: 'lien-nominatif', intervisionId: id })
			])
				expect(await product.readScan(actor, id, scanId), actor.personId).toMatchObject({
					ok: false
				});
			expect((await journal('emargement-scan-lu')).length).toBe(before + 1);
		});

		it('[EMA-23] is destroyed with a reason: its bytes and what it confirmed are gone, its trace stays', async () => {
			const reason = 'patient-nomme';
			const destroy = (actor = coordination) => product.destroyScan(actor, id, { scanId, reason });
			expect(await destroy(actorOf('demoevaluation'))).toMatchObject({ ok: false });
			expect(await destroy()).toEqual({ ok: true });
			expect(await destroy()).toEqual({ ok: false, why: 'fichier-detruit' });
			expect(await rows(sql`select sealed from emargement_scan where id = ${scanId}`)).toEqual([
				{ sealed: null }
			]);
			expect(await means(educatrice)).toBeNull();
			expect(await product.readScan(coordination, id, scanId)).toEqual({
				...{ ok: false, why: 'fichier-detruit' }
			});
			expect((await journal('emargement-scan-detruit')).at(-1)?.payload).toMatchObject({
				...{ motif: reason, personnes: [educatrice] }
			});
		});
	});
});
