import ICAL from 'ical.js';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { unknownBrowser } from '#server/use-cases/account/account-deps.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const intervision = demoIntervisionId;
const day = 86_400_000;

describe.each(databases)('invitations on $kind', ({ url }) => {
	let product: Product;
	const execute = (text: string) => product.deps.transaction((tx) => tx.execute(sql.raw(text)));
	const addressOf = async (personId: string) =>
		(await product.deps.people.byId(personId))?.email ?? '';
	const mailsTo = async (personId: string) => {
		const address = await addressOf(personId);
		return (product.services.mailbox?.list() ?? []).filter(({ to }) => to === address);
	};
	const tokenOf = (text: string) => /\/invitation\/([a-z2-7]{32})/.exec(text)?.[1] ?? '';
	const lastToken = async (personId: string) => tokenOf((await mailsTo(personId))[0]?.text ?? '');
	const invite = (...personIds: string[]) =>
		product.sendInvitations(coordination, intervision, personIds);
	const shown = async (personId: string) => {
		const read = await product.readInvitations(coordination, intervision);
		if (!read.ok) throw new Error(read.why);
		const person = read.board.people.find((one) => one.personId === personId);
		if (!person) throw new Error('not on the list');
		return { ...person, board: read.board };
	};
	const eventOf = (content: string) => {
		const calendar = new ICAL.Component(ICAL.parse(content));
		const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
		return { method: calendar.getFirstPropertyValue('method'), event };
	};

	beforeAll(async () => {
		product = await startProduct(url);
		// Ten days ahead at noon in Paris or about, so that answers are open.
		const at = new Date(Math.floor(Date.now() / day) * day + 10 * day + 11 * 3_600_000);
		await execute(`update intervision set starts_at = '${at.toISOString()}'`);
	});
	afterAll(() => product.stop());

	it('[INV-6] a link works; another invitation kills it; the database holds neither', async () => {
		expect(await invite('demopharmacienne')).toMatchObject({ ok: true, sent: 1 });
		const first = await lastToken('demopharmacienne');
		expect(await product.readInvitation(first)).toMatchObject({ personId: 'demopharmacienne' });
		await invite('demopharmacienne');
		const second = await lastToken('demopharmacienne');
		expect(second).not.toBe(first);
		expect((await product.readInvitation(first)).ok).toBe(false);
		expect((await product.readInvitation(second)).ok).toBe(true);
		const dump = await dumpTables(product);
		for (const token of [first, second]) expect(dump).not.toContain(token);
	});

	it('[INV-10] reading an invitation changes nothing; an answer may change until it begins', async () => {
		await invite('demopharmacienne');
		const token = await lastToken('demopharmacienne');
		const before = await dumpTables(product);
		expect(await product.readOwnInvitation({ token })).toMatchObject({
			ok: true,
			invitation: { open: true, answer: null, offered: ['visio', 'audio', 'telephone', 'absent'] }
		});
		expect(await dumpTables(product)).toBe(before);
		const answer = (code: string, phone = '') =>
			product.answerInvitation({ token }, { answer: code, reason: '', phone });
		expect(await answer('presentiel')).toMatchObject({ ok: false, fields: [{ field: 'answer' }] });
		expect(await answer('telephone')).toMatchObject({ ok: false, fields: [{ field: 'phone' }] });
		expect((await shown('demopharmacienne')).state).toBe('invitee');
		expect(await answer('telephone', '0612345678')).toEqual({ ok: true });
		expect(await answer('visio')).toEqual({ ok: true });
		expect(await shown('demopharmacienne')).toMatchObject({
			state: 'repondu',
			answer: 'visio',
			phone: null
		});
		product.wait(11 * day);
		const late = await answer('absent');
		product.wait(-11 * day);
		expect(late.ok).toBe(false);
		expect((await shown('demopharmacienne')).answer).toBe('visio');
	});

	it('[INV-8] « Je sais de qui il s’agit »: by number and structure; refused by the patient, as if it were not', async () => {
		await invite('demopharmacienne');
		const token = await lastToken('demopharmacienne');
		const read = async () => {
			const own = await product.readOwnInvitation({ token });
			if (!own.ok) throw new Error(own.why);
			return own.invitation;
		};
		const facts = await product.deps.reader.loadFacts(intervision);
		const mine = await read();
		const [situation] = mine.situations;
		expect(mine.situations.length).toBeGreaterThan(0);
		for (const { designation, problem } of facts?.situations ?? []) {
			expect(JSON.stringify(mine)).not.toContain(designation);
			expect(JSON.stringify(mine)).not.toContain(problem.slice(0, 20));
		}
		const situationId = situation?.situationId ?? '';
		expect(await product.knowSituation({ token }, situationId)).toEqual({ ok: true });
		const known = (await shown('demopharmacienne')).situations;
		expect(known.find((one) => one.situationId === situationId)?.knownAt).not.toBeNull();
		// who stays concerned keeps it when the list is written again
		const invites = facts?.situations.find(({ id }) => id === situationId)?.invites ?? [];
		await product.deps.situations.setInvites(situationId, invites);
		expect((await read()).situations[0]?.knownAt).not.toBeNull();
		const dossierId = facts?.situations.find(({ id }) => id === situationId)?.dossierId ?? '';
		const accord = await product.deps.accords.inForce(dossierId);
		const record = (refusedPersonIds: readonly string[]) =>
			product.deps.transaction((tx) =>
				product.deps.dossiers.recordAccord(
					tx,
					dossierId,
					{ ...accord, refusedPersonIds },
					{ id: product.deps.id(), by: 'democoordination', at: product.deps.now() }
				)
			);
		await record([...accord.refusedPersonIds, 'demopharmacienne']);
		expect((await read()).situations.map((one) => one.situationId)).not.toContain(situationId);
		expect(await product.knowSituation({ token }, situationId)).toEqual(
			await product.knowSituation({ token }, 'nowhere')
		);
		await record(accord.refusedPersonIds);
	});

	it('[INV-6] a link taken back opens nothing, and what it had opened is closed', async () => {
		await invite('demopharmacienne');
		const token = await lastToken('demopharmacienne');
		// [AUT-6] an unknown device asks for the code that the link's own mailbox receives
		const code = async () =>
			/\b\d{6}\b/.exec((await mailsTo('demopharmacienne'))[0]?.text ?? '')?.[0] ?? '';
		await product.redeemInvitation(token, null);
		await expect.poll(code).not.toBe('');
		const given = { code: await code(), browser: unknownBrowser };
		const opened = await product.redeemInvitationCode(token, given);
		const cookie = opened.ok ? opened.cookies[0] : undefined;
		if (!cookie) throw new Error('not opened');
		const header = `${cookie.name}=${cookie.value}`;
		const session = await product.services.sessions.read(header);
		const closed: unknown[] = [];
		const watching = createBoundUseCases({
			...product.services,
			deps: product.deps,
			revoke: (filter) => void closed.push(filter)
		});
		expect(await watching.revokeLink(coordination, intervision, 'demopharmacienne')).toEqual({
			ok: true
		});
		expect(closed).toEqual([{ sessionId: session?.sessionId }]);
		expect(await product.services.sessions.read(header)).toBeNull();
		expect((await product.readInvitation(token)).ok).toBe(false);
		expect((await shown('demopharmacienne')).state).toBe('lien-retire');
	});

	it('a link handed over is shown once, opens, and its act is kept without it', async () => {
		const handed = await product.handLink(coordination, intervision, 'demopharmacienne');
		if (!handed.ok) throw new Error(handed.why);
		expect((await product.readInvitation(tokenOf(handed.link))).ok).toBe(true);
		const last = (await product.deps.journal.entries()).at(-1);
		expect(last).toMatchObject({ event: 'lien-remis', subject: 'demopharmacienne' });
		expect(await dumpTables(product)).not.toContain(tokenOf(handed.link));
	});

	it('[SEC-2] a nominative link invites nobody and takes back nothing', async () => {
		const weak = actorOf('democoordination', {
			method: 'lien-nominatif',
			intervisionId: intervision
		});
		const mails = product.services.mailbox?.list().length;
		const why = 'authentification-insuffisante';
		expect(await product.sendInvitations(weak, intervision, ['demoexpert'])).toMatchObject({ why });
		expect(await product.handLink(weak, intervision, 'demoexpert')).toMatchObject({ why });
		expect(await product.tellChange(weak, intervision)).toMatchObject({ why });
		const stranger = actorOf('demopharmacienne');
		expect((await product.sendInvitations(stranger, intervision, ['demoexpert'])).ok).toBe(false);
		expect(product.services.mailbox?.list().length).toBe(mails);
	});

	it('[INV-7] another date: held ten seconds, taken back, told, under the same UID and link', async () => {
		await invite('demoexpert');
		const [before] = await mailsTo('demoexpert');
		await execute(`update intervision set starts_at = starts_at + interval '1 hour'`);
		expect((await shown('demoexpert')).board.toTell).toContain('Karim Benali');
		const held = await product.tellChange(coordination, intervision);
		if (!held.ok) throw new Error(held.why);
		expect((await shown('demoexpert')).board.toTell).toEqual([]);
		expect((await shown('demoexpert')).board.sendings[0]?.heldUntil).not.toBeNull();
		const back = await product.takeBackSending(coordination, intervision, held.batch);
		expect(back).toEqual({ ok: true });
		expect((await shown('demoexpert')).board.toTell).toContain('Karim Benali');
		const told = await product.tellChange(coordination, intervision);
		if (!told.ok) throw new Error(told.why);
		await expect
			.poll(async () => (await mailsTo('demoexpert')).length, { timeout: 30_000 })
			.toBe(2);
		const again = await product.takeBackSending(coordination, intervision, told.batch);
		expect(again).toEqual({ ok: false, why: 'envoi-parti' });
		const [after] = await mailsTo('demoexpert');
		const [first, second] = [before, after].map((mail) => eventOf(mail?.calendar?.content ?? ''));
		expect(second?.method).toBe('REQUEST');
		expect(second?.event.uid).toBe(first?.event.uid);
		expect(second?.event.sequence).toBeGreaterThan(first?.event.sequence ?? 0);
		const moved =
			(second?.event.startDate.toUnixTime() ?? 0) - (first?.event.startDate.toUnixTime() ?? 0);
		expect(moved).toBe(3600);
		expect(tokenOf(after?.text ?? '')).toBe(tokenOf(before?.text ?? ''));
	});

	it('[INV-13] reminders leave once, whoever computes them, with the link of the invitation', async () => {
		await invite('demoexpert');
		const token = await lastToken('demoexpert');
		const facts = await product.deps.reader.loadFacts(intervision);
		if (!facts) throw new Error('no facts');
		// the day before the meeting, at ten in Paris or about
		const eve = new Date(Math.floor(Date.parse(facts.startsAt) / day) * day - day + 9 * 3_600_000);
		const wait = eve.getTime() - Date.now();
		product.wait(wait);
		await Promise.all([product.sendRelances(), product.sendRelances()]);
		expect(await product.sendRelances()).toBe(0);
		product.wait(-wait);
		await expect
			.poll(async () => (await mailsTo('demoexpert'))[0]?.subject, { timeout: 10_000 })
			.toMatch(/^Votre réponse/);
		const reminders = (await mailsTo('demoexpert')).filter(({ text }) => text.includes('Rappel :'));
		expect(reminders).toHaveLength(1);
		expect(tokenOf(reminders[0]?.text ?? '')).toBe(token);
	});

	it('[INV-7] taken off the list: told, off the agenda, and the link is dead', async () => {
		await product.addParticipant(coordination, intervision, {
			givenName: 'Odile',
			familyName: 'Marchand',
			email: 'odile.marchand@demonstration.example',
			profession: 'infirmier',
			mode: 'liberal',
			structureKind: 'cabinet',
			structureName: 'Cabinet infirmier',
			fonction: 'infirmière',
			coordonne: false,
			role: 'participant'
		});
		const odile = (await product.deps.people.byEmail('odile.marchand@demonstration.example'))?.id;
		await invite(odile ?? '');
		const token = await lastToken(odile ?? '');
		expect(await product.removeParticipant(coordination, intervision, odile ?? '')).toEqual({
			ok: true
		});
		expect((await product.readInvitation(token)).ok).toBe(false);
		await expect
			.poll(async () => (await mailsTo(odile ?? ''))[0]?.calendar?.method, { timeout: 10_000 })
			.toBe('CANCEL');
		const { method, event } = eventOf((await mailsTo(odile ?? ''))[0]?.calendar?.content ?? '');
		expect(method).toBe('CANCEL');
		expect(event.sequence).toBeGreaterThan(0);
	});

	it('[INV-16] a médecin traitant who can not come is informed: when, how, by whom', async () => {
		const { board } = await shown('demoexpert');
		const situationId = board.medecins[0]?.situationId ?? '';
		const told = { situationId, on: '2026-11-24', how: 'mssante' } as const;
		expect(await product.informMedecin(coordination, intervision, told)).toEqual({ ok: true });
		expect((await shown('demoexpert')).board.medecins[0]).toMatchObject({
			informed: { on: '2026-11-24', how: 'mssante', by: 'Nadia Lemaire' },
			toInform: false
		});
	});

	it('[INV-5] no mail and no appointment ever carried a word of a patient, or another name', async () => {
		const facts = await product.deps.reader.loadFacts(intervision);
		const mails = product.services.mailbox?.list() ?? [];
		expect(mails.length).toBeGreaterThan(8);
		const bytes = mails.map((mail) => JSON.stringify(mail)).join('\n');
		const unfolded = bytes.replaceAll(/\\r\\n /g, '');
		for (const { designation, dossierCode, problem } of facts?.situations ?? []) {
			const words = problem.split(/[.,;:]/).map((part) => part.trim());
			for (const secret of [
				designation,
				dossierCode,
				...words.filter((part) => part.length > 12)
			]) {
				expect(unfolded).not.toContain(secret);
			}
		}
		// nobody is told of anybody else, but the organiser
		const names = (facts?.participants ?? []).map(({ name }) => name);
		for (const { to, text, calendar } of mails) {
			const person = await product.deps.people.byEmail(to);
			const own = `${person?.givenName} ${person?.familyName}`;
			const others = names.filter((name) => name !== own);
			const raw = `${text}${calendar?.content ?? ''}`;
			for (const name of others) expect(raw).not.toContain(name);
		}
	});

	it('whoever is missing is still called while the Intervision overruns', async () => {
		await execute(`update intervision set starts_at = now() - interval '3 hours'`);
		const before = (await mailsTo('demopharmacienne')).length;
		expect(await invite('demopharmacienne')).toMatchObject({ ok: true, sent: 1 });
		expect(await mailsTo('demopharmacienne')).toHaveLength(before + 1);
	});
});
