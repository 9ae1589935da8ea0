import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { collabPath, guestLivePath, livePath } from '#domain/realtime/ack-message.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { createUpgrade } from '#server/realtime/upgrade.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { everyFiche } from '#tests/support/product/every-fiche.ts';

const secretaire = actorOf('demosecretaire');
const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const refusedNurse = actorOf('demoinfirmier');
const stranger = actorOf('demopsychologue');
const forwarded = actorOf('demoanimatrice', {
	method: 'lien-nominatif',
	intervisionId: demoIntervisionId
});
const secretary = {
	givenName: 'Sophie',
	familyName: 'Duval',
	email: 'sophie.duval@demonstration.example',
	profession: 'secretaire',
	mode: 'salarie',
	structureKind: 'association',
	structureName: 'Généralistes et Addictions',
	fonction: 'assistante de coordination',
	coordonne: false
} as const;

describe.each(databases)('attacks on $kind', ({ url }) => {
	let product: Product;
	let jade: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		jade = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
	});
	afterAll(() => product.stop());

	const addSecretary = (role: 'animateur' | 'expert' | 'coordination') =>
		product.addParticipant(secretaire, demoIntervisionId, { ...secretary, role });

	it('[SEC-1] the logistic coordination can not make herself animatrice and read the situations', async () => {
		for (const role of ['animateur', 'expert'] as const) {
			expect(await addSecretary(role)).toMatchObject({ ok: false, why: 'titre-insuffisant' });
		}
		expect(await addSecretary('coordination')).toMatchObject({ ok: true });
		const raised = { personId: 'demosecretaire', role: 'animateur' } as const;
		const answer = await product.setRole(secretaire, demoIntervisionId, raised);
		expect(answer).toMatchObject({ ok: false, why: 'titre-insuffisant' });
		expect(await product.readSituation(secretaire, jade)).toMatchObject({ ok: false });
		const invite = { personId: 'demosecretaire', medecinTraitant: false, pharmacienAttitre: false };
		const where = { intervisionId: demoIntervisionId, situationId: jade };
		expect(await product.setInvites(secretaire, where, [invite])).toMatchObject({ ok: false });
	});

	it('[SEC-1] adding someone of the list again changes no role; naming is in the journal', async () => {
		const again = {
			...secretary,
			email: 'claire.vasseur@demonstration.example',
			role: 'participant'
		} as const;
		const answer = await product.addParticipant(coordination, demoIntervisionId, again);
		expect(answer).toMatchObject({ ok: false, why: 'saisie-invalide' });
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const claire = facts?.participants.find(({ personId }) => personId === 'demoanimatrice');
		expect(claire?.role).toBe('animateur');
		await product.setRole(coordination, demoIntervisionId, {
			personId: 'demopharmacienne',
			role: 'participant'
		});
		const entries = await product.deps.journal.entries();
		expect(entries.at(-1)).toMatchObject({
			event: 'role-attribue',
			actor: 'democoordination',
			subject: 'demopharmacienne'
		});
	});

	it('someone who is not on the list is named to nothing', async () => {
		for (const personId of ['demoprotection', 'personne0000']) {
			const named = { personId, role: 'expert' } as const;
			const answer = await product.setRole(coordination, demoIntervisionId, named);
			expect(answer).toMatchObject({ ok: false, why: 'introuvable' });
		}
	});

	it('[SEC-8] the demandeur is someone expected: an unknown id or a stranger is refused in words', async () => {
		for (const demandeurId of ['demoprotection', 'personne0000']) {
			const answer = await product.addSituation(coordination, demoIntervisionId, {
				...{ designation: 'Zoé K.', dossierId: null, demandeurId },
				...{ problem: '', demandeurs: [], motifs: [], problematiques: [] }
			});
			expect(answer).toMatchObject({ ok: false, fields: [{ field: 'demandeurId' }] });
		}
	});

	it('[SEC-2] a forwarded invitation of the animatrice reads nothing outside the meeting', async () => {
		const weak = { ok: false, why: 'authentification-insuffisante' };
		expect(await product.readPreparation(forwarded, demoIntervisionId)).toMatchObject(weak);
		expect(await product.readSituation(forwarded, jade)).toMatchObject(weak);
		const { lines } = await product.listFiches(forwarded, everyFiche);
		expect(lines.map(({ designation }) => designation)).toEqual(lines.map(() => null));
		const named = { personId: 'demopsychologue', role: 'animateur' } as const;
		expect(await product.setRole(forwarded, demoIntervisionId, named)).toMatchObject(weak);
		expect(await product.readDoor(forwarded, demoIntervisionId)).toMatchObject({ ok: true });
	});

	it('[SEC-3] the person refused is answered what a person not concerned is answered, at every phase', async () => {
		for (const phase of ['inscrite', 'ouverte', 'fermee', 'finalisee'] as const) {
			await product.deps.transaction((tx) =>
				tx.execute(sql`update situation set phase = ${phase} where id = ${jade}`)
			);
			const other = await product.readFicheContext(stranger, jade);
			expect(other.ok).toBe(false);
			expect(await product.readFicheContext(refusedNurse, jade), phase).toEqual(other);
			expect(await product.readSituation(refusedNurse, jade), phase).toEqual(
				await product.readSituation(stranger, jade)
			);
		}
		await product.deps.transaction((tx) =>
			tx.execute(sql`update situation set phase = 'inscrite' where id = ${jade}`)
		);
	});

	it('[SEC-6] the name to watch is not taken back by somebody who only writes', async () => {
		await product.deps.situations.move(jade, ['inscrite'], 'ouverte');
		await product.services.collab.createDraft(jade, currentDefinition.version, {
			entries: {},
			texts: {}
		});
		await product.deps.transaction((tx) =>
			tx.execute(
				sql`update participant set lobby = 'admis' where intervision_id = ${demoIntervisionId}`
			)
		);
		const expert = actorOf('demoexpert');
		expect(await product.watchName(animatrice, jade, { name: 'Delacroix' })).toEqual({ ok: true });
		expect(await product.watchName(expert, jade, { none: true })).toMatchObject({ ok: false });
		expect(await product.watchName(expert, jade, { name: 'Autre' })).toEqual({ ok: true });
		expect(product.services.names.known(jade)).toEqual(['Delacroix', 'Autre']);
		expect(await product.watchName(animatrice, jade, { none: true })).toEqual({ ok: true });
	});

	it('[GAR-47] the name to watch is asked of who presents the situation or conducts it', async () => {
		const asked = async (personId: string) => {
			const read = await product.readFicheContext(actorOf(personId), jade);
			return read.ok ? [read.context.presents, read.context.canFinalise] : read.why;
		};
		expect(await asked('demoeducatrice')).toEqual([true, false]);
		expect(await asked('demoanimatrice')).toEqual([true, true]);
		expect(await asked('demoexpert')).toEqual([false, false]);
	});

	it('[SEC-9] the coordination of another pôle is a guest here: no task, nothing to prepare', async () => {
		const { people } = product.deps;
		await people.addPole({
			...{ id: 'autrepole', name: 'Zermezeele', code: 'ZER' },
			...{ organiser: 'DAC', organiserKind: 'dac' }
		});
		await people.grant('demopsychologue', 'autrepole', 'coordination-clinique');
		const { cards } = await product.readPlanning(stranger);
		expect(cards.map(({ id, tasks, canPrepare }) => ({ id, tasks, canPrepare }))).toEqual([
			{ id: demoIntervisionId, tasks: [], canPrepare: false }
		]);
	});

	it('[SEC-9] the dossier of another pôle is taken up by nobody here', async () => {
		const dossierId = 'dossierailleurs';
		await product.deps.people.addPole({
			...{ id: 'poleailleurs', name: 'Ailly', code: 'AIL' },
			...{ organiser: 'DAC', organiserKind: 'dac' }
		});
		await product.deps.dossiers.add({
			...{ id: dossierId, poleId: 'poleailleurs' },
			...{ code: 'AIL-7KQ4', designation: 'Noé P.' }
		});
		for (const foreign of [dossierId, 'dossierinconnu']) {
			const answer = await product.addSituation(coordination, demoIntervisionId, {
				...{ designation: 'Noé P.', dossierId: foreign, demandeurId: null },
				...{ problem: '', demandeurs: [], motifs: [], problematiques: [] }
			});
			expect(answer).toMatchObject({ ok: false, why: 'introuvable' });
		}
	});

	it('a cookie that never came from here is no session, and no failure', async () => {
		for (const value of ['\0', 'a'.repeat(5000), '../../x', "' or 1=1 --"]) {
			expect(await product.services.sessions.read(`intervisio=${value}`)).toBeNull();
		}
	});

	describe('sockets', () => {
		let server: Server;
		let origin: string;
		beforeAll(async () => {
			const { services } = product;
			server = createServer();
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			origin = `http://127.0.0.1:${port}`;
			const upgrade = createUpgrade(origin, services);
			server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
		});
		afterAll(() => server.close());

		const cookieOf = async (personId: string, intervisionId: string | null = null) => {
			const { sessions } = product.services;
			const method = intervisionId === null ? 'passkey' : 'lien-nominatif';
			const { cookie } = await sessions.open(personId, method, intervisionId);
			return `${cookie.name}=${cookie.value}`;
		};
		/** The status or the close code with which a socket ends; null while it stays open. */
		const knock = (path: string, headers: Record<string, string>, heard = () => {}) =>
			new Promise<number>((resolve) => {
				const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers });
				socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
				socket.on('error', () => undefined);
				socket.once('message', heard);
				socket.on('close', (code) => resolve(code));
			});

		it('without our Origin or without a session: cut before the handshake', async () => {
			const cookie = await cookieOf('demoexpert');
			for (const path of [`${livePath}/${demoIntervisionId}`, `${collabPath}/${jade}/1`]) {
				expect(await knock(path, { cookie })).toBe(403);
				expect(await knock(path, { cookie, origin: 'https://evil.example' })).toBe(403);
				expect(await knock(path, { cookie, origin, 'sec-fetch-site': 'same-site' })).toBe(403);
				expect(await knock(path, { origin })).toBe(401);
			}
			const elsewhere = await cookieOf('demoexpert', 'uneautreintervision');
			for (const path of [`${livePath}/${demoIntervisionId}`, `${collabPath}/${jade}/1`]) {
				expect(await knock(path, { cookie: elsewhere, origin })).toBe(404);
			}
		});

		it('[INT-6] the cookie of a guest opens his own socket, of his own meeting, and no other', async () => {
			const handed = await product.handGuestLink(actorOf('demoanimatrice'), jade, 'patient');
			if (!handed.ok) throw new Error(handed.why);
			const token = handed.link.url.split('/').at(-1) ?? '';
			const come = await product.redeemGuestLink(token, null, '192.0.2.7');
			if (!come.ok) throw new Error(come.why);
			const cookie = `${come.cookies[0]?.name}=${come.cookies[0]?.value}`;
			const asSession = `intervisio=${come.cookies[0]?.value}`;
			const own = `${guestLivePath}/${demoIntervisionId}`;
			for (const path of [`${livePath}/${demoIntervisionId}`, `${collabPath}/${jade}/1`])
				for (const held of [cookie, asSession])
					expect(await knock(path, { cookie: held, origin }), path).toBe(401);
			expect(await knock(`${guestLivePath}/uneautreintervision`, { cookie, origin })).toBe(401);
			expect(await knock(`/essai/${token}`, { cookie, origin })).toBe(404);
			expect(await knock(own, { cookie, origin: 'https://evil.example' })).toBe(403);
			// somebody of the staff is no guest
			expect(await knock(own, { cookie: await cookieOf('demoanimatrice'), origin })).toBe(401);
			let closed = Promise.resolve(0);
			await new Promise<void>((heard) => (closed = knock(own, { cookie, origin }, heard)));
			await product.revokeGuestLink(actorOf('demoanimatrice'), jade, 'patient');
			expect(await closed).toBe(closeCodes.sessionEnded);
			expect(await knock(own, { cookie, origin })).toBe(401);
		});

		it('refused, a socket is given back even by whoever never closes', async () => {
			const { hostname, port } = new URL(origin);
			const open = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
			const told = once(open, 'end');
			open.resume();
			open.write(
				`GET ${livePath}/${demoIntervisionId} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
			);
			await told;
			const count = promisify(server.getConnections.bind(server));
			await expect.poll(() => count()).toBe(0);
			open.destroy();
		});

		it('[SEC-3] the fiche’s close code does not tell the refusal, even once finalised', async () => {
			const path = `${collabPath}/${jade}/1`;
			const nurse = await cookieOf('demoinfirmier');
			const other = await cookieOf('demopsychologue');
			for (const phase of ['ouverte', 'finalisee'] as const) {
				await product.deps.transaction((tx) =>
					tx.execute(sql`update situation set phase = ${phase} where id = ${jade}`)
				);
				const code = await knock(path, { cookie: other, origin });
				expect(await knock(path, { cookie: nurse, origin }), phase).toBe(code);
			}
			await product.deps.transaction((tx) =>
				tx.execute(sql`update situation set phase = 'ouverte' where id = ${jade}`)
			);
		});

		it('leaving closes the fiche as an ended session', async () => {
			const cookie = await cookieOf('demoexpert');
			const session = await product.services.sessions.read(cookie);
			if (!session) throw new Error('no session');
			const ended = knock(`${collabPath}/${jade}/1`, { cookie, origin });
			await expect
				.poll(() => product.services.collab.presence(jade), { timeout: 10_000 })
				.toContain('demoexpert');
			await product.signOut(session);
			expect(await ended).toBe(closeCodes.sessionEnded);
			expect(await product.services.sessions.read(cookie)).toBeNull();
		});
	});
});
