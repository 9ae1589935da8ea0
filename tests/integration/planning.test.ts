import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { parisHour, parisInstant } from '#domain/shared/paris-time.ts';
import { createPlanning } from '#server/db/planning.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { FakeSocket } from '#tests/support/live/fake-socket.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const nadia = actorOf('democoordination');
const juliette = actorOf('demojuliette');
const direction = actorOf('demodirection');
const claire = actorOf('demoanimatrice');
const year = new Date().getUTCFullYear() + 1;
const recurrence = {
	from: `${year}-01-01`,
	until: `${year}-06-30`,
	rhythm: 'mensuel',
	perYear: 0,
	weekday: 4,
	weekOfMonth: 3,
	monthsOff: []
} as const;

const nothing = {
	designation: '',
	accord: '',
	structure: '',
	date: '',
	invites: '',
	absents: '',
	'medecin-traitant-invite': '',
	'pharmacien-invite': ''
};
const ficheToLookAtAgain = {
	formVersion: '2026',
	dossierCode: 'PER-2222',
	poleName: 'Péronne',
	derived: nothing,
	formerPistes: [],
	answers: {
		'autre-intervision': { value: 'oui', precisions: {} },
		delai: { value: '3-mois', precisions: {} }
	},
	restituteur: null
};

describe.each(databases)('planning on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const execute = (text: string) => product.deps.transaction((tx) => tx.execute(sql.raw(text)));
	const at = (day: string, hour = '12:30') => parisInstant(day, hour) ?? new Date(0);
	async function plan(...days: string[]): Promise<readonly string[]> {
		const made = await product.createDates(nadia, {
			poleId: 'demoperonne',
			startsAt: days.map((day) => at(day)),
			minutes: 90,
			withAnimateur: true
		});
		if (!made.ok) throw new Error(made.why);
		return made.ids ?? [];
	}
	const sheetOf = async (id: string, actor = nadia) => {
		const read = await product.readDateSheet(actor, id);
		if (!read.ok) throw new Error(read.why);
		return read.sheet;
	};
	const factsOf = async (id: string) => {
		const facts = await product.deps.reader.loadFacts(id);
		if (!facts) throw new Error('no facts');
		return facts;
	};
	const lastEvents = async (count: number) =>
		(await product.deps.journal.entries()).slice(-count).map(({ event }) => event);

	describe('functions', () => {
		const wanted = {
			poleId: 'demoperonne',
			email: 'anne.lesage@demonstration.example',
			mandat: 'referent',
			validFrom: '2026-01-01',
			validUntil: null
		} as const;

		it('[PLA-1] the coordination names a référent, not another coordination, and nobody herself', async () => {
			const other = { ...wanted, mandat: 'coordination-clinique' } as const;
			expect(await product.nameFunction(nadia, other)).toMatchObject({ why: 'titre-insuffisant' });
			const herself = { ...wanted, email: 'nadia.lemaire@demonstration.example' };
			expect(await product.nameFunction(nadia, herself)).toMatchObject({ why: 'fonction-a-soi' });
			expect(await product.nameFunction(juliette, wanted)).toMatchObject({ why: 'introuvable' });
			expect(await product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([]);
			expect(await product.nameFunction(nadia, wanted)).toMatchObject({ ok: true });
			expect(await lastEvents(1)).toEqual(['fonction-attribuee']);
			expect(await product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([
				'referent'
			]);
			expect(await product.deps.people.mandats('demogeneraliste', 'demoabbeville')).toEqual([]);
		});

		it('[PLA-2] the direction itself can not open clinical text to a secretary', async () => {
			const secretary = {
				...wanted,
				email: 'sophie.duval@demonstration.example',
				mandat: 'coordination-clinique'
			} as const;
			expect(await product.nameFunction(direction, secretary)).toMatchObject({
				ok: false,
				why: 'fonction-reservee'
			});
		});

		it('[PLA-13] before its first day and from its last, a function opens nothing; ending it closes what is open', async () => {
			const future = { ...wanted, email: 'paul.herbin@demonstration.example' };
			await product.nameFunction(nadia, { ...future, validFrom: '2099-01-01' });
			expect(await product.deps.people.mandats('demopsychiatre', 'demoperonne')).toEqual([]);
			const psychiatre = actorOf('demopsychiatre');
			expect((await product.readPole(psychiatre, 'demoperonne')).ok).toBe(false);
			const sheet = await product.readPole(nadia, 'demoperonne');
			const held = sheet.ok
				? sheet.sheet.functions.find(({ personId }) => personId === 'demogeneraliste')
				: undefined;
			expect(held?.canEnd).toBe(true);
			const socket = new FakeSocket();
			const personId = 'demogeneraliste';
			const { sessionId } = await product.services.sessions.open(personId, 'passkey', null);
			const page = { personId, sessionId };
			await product.services.live.connect(socket, demoIntervisionId, page);
			expect(socket.closedWith).toBeNull();
			expect((await product.endFunction(claire, held?.id ?? '')).ok).toBe(false);
			expect(await product.deps.people.mandats('demogeneraliste', 'demoperonne')).toHaveLength(1);
			expect((await product.endFunction(nadia, held?.id ?? '')).ok).toBe(true);
			expect(await product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([]);
			expect(await product.deps.people.allMandats(['demogeneraliste'])).toEqual([]);
			expect(await lastEvents(1)).toEqual(['fonction-retiree']);
			expect(socket.closedWith).toBe(closeCodes.sessionEnded);
		});

		it('[PLA-1] a pôle is made by the direction, and by nobody else', async () => {
			const pole = {
				name: 'Ham',
				code: 'HAM',
				bassin: '',
				organiser: 'CPTS de Ham',
				organiserKind: 'cpts',
				defaultFormat: 'presentiel'
			} as const;
			expect(await product.createPole(nadia, pole)).toMatchObject({ ok: false });
			expect(await product.deps.poles.hasCode('HAM')).toBe(false);
			expect(await product.createPole(direction, pole)).toMatchObject({ ok: true });
			expect(await product.createPole(direction, pole)).toMatchObject({ why: 'saisie-invalide' });
		});
	});

	describe('dates', () => {
		it('[PLA-3] [PLA-7] a recurrence is proposed with holidays, sites and référents in turn; nothing is written', async () => {
			const scope = { poleIds: ['demoabbeville'], personId: '' };
			const count = async () =>
				(await product.deps.planning.between(scope, at(`${year}-01-01`), at(`${year}-12-31`)))
					.length;
			const before = await count();
			const proposed = await product.proposeDates(juliette, {
				poleId: 'demoabbeville',
				hour: '12:30',
				recurrence
			});
			if (!proposed.ok) throw new Error(proposed.why);
			expect(proposed.dates).toHaveLength(6);
			const sites = proposed.dates.map(({ site }) => site);
			expect(new Set(sites).size).toBe(2);
			expect(sites[0]).not.toBe(sites[1]);
			const who = proposed.dates.map(({ animateur }) => animateur);
			expect([...new Set(who)].sort()).toEqual(['Gauthier Mercier', 'Odile Brasseur']);
			expect(who[0]).not.toBe(who[1]);
			expect(await count()).toBe(before);
			expect(
				await product.proposeDates(nadia, { poleId: 'demoabbeville', hour: '12:30', recurrence })
			).toEqual({ ok: false, why: 'introuvable' });
		});

		it('[PLA-4] [PLA-10] a series is at 12:30 in winter and in summer, each date with its own organiser', async () => {
			await product.takeOverPole(nadia, 'demoperonne', {
				name: 'CPTS de l’Est',
				kind: 'cpts',
				validFrom: `${year}-04-01`
			});
			const ids = await plan(`${year}-01-12`, `${year}-03-09`, `${year}-06-08`);
			const all = await Promise.all(ids.map(factsOf));
			expect(all.map(({ startsAt }) => parisHour(new Date(startsAt)))).toEqual([
				'12:30',
				'12:30',
				'12:30'
			]);
			expect(all.map(({ organiser }) => organiser)).toEqual([
				'DAC de la Somme',
				'DAC de la Somme',
				'CPTS de l’Est'
			]);
			await product.takeOverPole(nadia, 'demoperonne', {
				name: 'MSP de l’Est',
				kind: 'msp',
				validFrom: `${year}-03-01`
			});
			const after = await Promise.all(ids.map(factsOf));
			expect(after.map(({ organiser }) => organiser)).toEqual([
				'DAC de la Somme',
				'MSP de l’Est',
				'CPTS de l’Est'
			]);
		});

		it('[PLA-8] [PLA-14] [PLA-15] calling off this date and the next ones leaves the former; nobody enters; it can be undone', async () => {
			const ids = await plan(`${year}-09-07`, `${year}-10-05`, `${year}-11-02`);
			const [first = '', second = '', third = ''] = ids;
			expect((await sheetOf(second)).inSeries).toBe(2);
			const answer = await product.cancelDate(nadia, second, {
				reason: 'lieu',
				reach: 'suivantes'
			});
			expect(answer).toMatchObject({ ok: true, ids: [second, third] });
			expect((await factsOf(first)).cancelledAt).toBeNull();
			expect((await factsOf(third)).cancelledAt).not.toBeNull();
			expect(await product.readDoor(nadia, second)).toEqual({
				ok: false,
				why: 'intervision-annulee'
			});
			const act = { reason: 'lieu', reach: 'seule' } as const;
			expect(await product.cancelDate(nadia, second, act)).toMatchObject({
				why: 'intervision-annulee'
			});
			expect(await product.restoreDate(nadia, second)).toMatchObject({ ok: true });
			expect((await product.readDoor(nadia, second)).ok).toBe(true);
			expect(await lastEvents(1)).toEqual(['intervision-retablie']);
		});

		it('[PLA-8] a date that was held is no longer moved', async () => {
			const [id = ''] = await plan(`${year}-12-07`);
			await execute(`update intervision set ended_at = now() where id = '${id}'`);
			const moved = await product.postponeDate(nadia, id, {
				startsAt: at(`${year}-12-14`),
				reason: 'lieu'
			});
			expect(moved).toMatchObject({ ok: false, why: 'intervision-tenue' });
			expect((await factsOf(id)).startsAt).toBe(at(`${year}-12-07`).toISOString());
		});

		it('[PLA-8] [PLA-9] a new day keeps everybody, tells who holds the old one, and is undone by going back', async () => {
			const [id = ''] = await plan(`${year}-02-02`);
			await execute(
				`update participant set invited_at = now() - interval '1 hour' where intervision_id = '${id}' and role = 'animateur'`
			);
			const former = at(`${year}-02-02`);
			await product.postponeDate(nadia, id, {
				startsAt: at(`${year}-02-09`),
				reason: 'intemperies'
			});
			const sheet = await sheetOf(id);
			expect(sheet).toMatchObject({
				state: 'reportee',
				reason: 'intemperies',
				postponedFrom: former.toISOString()
			});
			expect(sheet.warnings.map(({ code }) => code)).toContain('date-changee');
			await product.postponeDate(nadia, id, { startsAt: former, reason: null });
			expect(await sheetOf(id)).toMatchObject({ state: 'convoquee', postponedFrom: null });
		});

		it('[PLA-15] hour and format change from this date on, at the hour of Paris', async () => {
			const [first = '', second = '', third = ''] = await plan(
				`${year}-01-19`,
				`${year}-05-18`,
				`${year}-06-22`
			);
			const settings = {
				hour: '13:00',
				minutes: 60,
				format: 'hybride',
				siteId: null,
				organiser: 'DAC de la Somme',
				organiserKind: 'dac'
			} as const;
			expect(
				await product.changeDate(juliette, second, { ...settings, reach: 'seule' })
			).toMatchObject({ why: 'introuvable' });
			expect(
				await product.changeDate(nadia, second, { ...settings, reach: 'suivantes' })
			).toMatchObject({ ok: true });
			const hours = [];
			for (const id of [first, second, third]) hours.push((await sheetOf(id)).hour);
			expect(hours).toEqual(['12:30', '13:00', '13:00']);
		});
	});

	describe('situations', () => {
		it('[PLA-11] a situation goes to another date of the pôle with its people, and comes back', async () => {
			const [from = '', to = ''] = await plan(`${year}-03-02`, `${year}-04-13`);
			await product.deps.intervisions.addParticipant(from, 'demopharmacienne', 'participant');
			const added = await product.addSituation(nadia, from, {
				designation: 'Zoé B.',
				dossierId: null,
				demandeurId: null,
				problem: '',
				demandeurs: [],
				motifs: [],
				problematiques: []
			});
			if (!added.ok || !added.id) throw new Error('not added');
			const invite = {
				personId: 'demopharmacienne',
				medecinTraitant: false,
				pharmacienAttitre: true
			};
			await product.deps.situations.setInvites(added.id, [invite]);
			const move = { situationId: added.id, toId: to };
			expect(await product.moveSituation(juliette, from, move)).toMatchObject({
				why: 'introuvable'
			});
			expect(
				await product.moveSituation(nadia, from, { ...move, toId: 'demoabbevilledate10' })
			).toMatchObject({ ok: false });
			expect(await product.moveSituation(nadia, from, move)).toMatchObject({ ok: true });
			expect((await factsOf(from)).situations).toEqual([]);
			expect((await factsOf(from)).participants.map(({ personId }) => personId)).not.toContain(
				'demopharmacienne'
			);
			const there = await factsOf(to);
			expect(there.situations[0]).toMatchObject({ id: added.id, invites: [invite] });
			expect(there.participants.map(({ personId }) => personId)).toContain('demopharmacienne');
			expect(await lastEvents(1)).toEqual(['situation-deplacee']);
			expect(
				await product.moveSituation(nadia, to, { situationId: added.id, toId: from })
			).toMatchObject({ ok: true });
			await product.deps.situations.move(added.id, ['inscrite'], 'fermee');
			expect(await product.moveSituation(nadia, from, move)).toMatchObject({
				why: 'situation-commencee'
			});
			expect((await factsOf(from)).situations).toHaveLength(1);
		});

		it('[PLA-12] a fiche that asks for another Intervision comes back at its due date, once, with its dossier', async () => {
			const [held = ''] = await plan(`${year}-08-03`);
			const start = new Date(Date.now() - 65 * 86_400_000);
			await execute(
				`update intervision set starts_at = '${start.toISOString()}', ended_at = '${start.toISOString()}' where id = '${held}'`
			);
			await product.deps.intervisions.addParticipant(held, 'demoanimatrice', 'participant');
			const added = await product.addSituation(nadia, held, {
				designation: 'Noé C.',
				dossierId: null,
				demandeurId: 'demoanimatrice',
				problem: 'À revoir.',
				demandeurs: ['mg'],
				motifs: ['traitement'],
				problematiques: ['alcool']
			});
			if (!added.ok || !added.id) throw new Error('not added');
			await execute(`update situation set phase = 'archivee' where id = '${added.id}'`);
			await execute(
				`insert into fiche (id, situation_id, form_version, guard_version, blocking_left, content, sha256, finalised_by, finalised_at) values ('fichedesuite', '${added.id}', '2026', '1', 0, '${JSON.stringify(ficheToLookAtAgain)}', '${'0'.repeat(64)}', 'demoanimatrice', now())`
			);
			const dossier = (await factsOf(held)).situations[0]?.dossierId ?? '';
			await product.deps.transaction((tx) =>
				product.deps.dossiers.recordAccord(
					tx,
					dossier,
					{ ...noAccord, state: 'oral' },
					{ id: 'accordsuite', by: 'demoanimatrice', at: new Date() }
				)
			);
			const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
			const [coming = ''] = await plan(soon);
			const sheet = await sheetOf(coming);
			expect(sheet.followUps).toMatchObject([{ situationId: added.id, designation: 'Noé C.' }]);
			expect((await product.readPlanningTasks(nadia)).map(({ kind }) => kind)).toContain(
				'reprogrammation'
			);
			// whoever sees logistics only is given the code
			const sophie = await sheetOf(coming, actorOf('demosecretaire'));
			expect(sophie.followUps[0]?.designation).toBeNull();
			const scheduled = await product.scheduleFollowUp(nadia, coming, added.id);
			expect(scheduled).toMatchObject({ ok: true });
			expect((await factsOf(coming)).situations[0]?.dossierId).toBe(dossier);
			expect((await sheetOf(coming)).followUps).toEqual([]);
		});
	});

	describe('self-registration', () => {
		const wish = {
			givenName: 'Maud',
			familyName: 'Verhaeghe',
			email: 'maud.verhaeghe@exemple.fr',
			profession: 'infirmier',
			mode: 'liberal',
			structureKind: 'cabinet',
			structureName: 'Cabinet infirmier de Nesle'
		} as const;
		const tokenOf = async () => {
			const made = await product.renewRegistration(nadia, 'demoperonne');
			return made.link?.split('/').at(-1) ?? '';
		};

		it('[PLA-16] [PLA-18] the link shows pôle, dates and format; renewed, the former opens nothing', async () => {
			const [id = ''] = await plan(`${year}-05-04`);
			const former = await tokenOf();
			const page = await product.readRegistrationPage(former);
			expect(page?.poleName).toBe('Péronne');
			const line = page?.dates.find((date) => date.id === id);
			expect(Object.keys(line ?? {}).sort()).toEqual(['format', 'id', 'minutes', 'startsAt']);
			for (const word of ['Jade', 'Vasseur', '@']) expect(JSON.stringify(page)).not.toContain(word);
			await tokenOf();
			expect(await product.readRegistrationPage(former)).toBeNull();
			const where = { token: former, address: '192.0.2.1' };
			expect(await product.askRegistration(where, { ...wish, intervisionId: id })).toMatchObject({
				why: 'lien-inconnu'
			});
			expect(await product.deps.inscriptions.waiting(id)).toEqual([]);
		});

		it('[PLA-17] asked, it opens nothing; accepted by the coordination, the person is expected', async () => {
			const [id = ''] = await plan(`${year}-05-11`);
			const where = { token: await tokenOf(), address: '192.0.2.2' };
			const asked = { ...wish, intervisionId: id };
			expect(await product.askRegistration(where, asked)).toEqual({ ok: true });
			// Asked twice: the same answer, one line.
			expect(await product.askRegistration(where, asked)).toEqual({ ok: true });
			expect(await product.deps.people.byEmail(wish.email)).toBeNull();
			const [line] = (await sheetOf(id)).registrations;
			expect(line).toMatchObject({ name: 'Maud Verhaeghe', known: null });
			expect((await product.readPlanningTasks(nadia)).map(({ kind }) => kind)).toContain(
				'inscription'
			);
			const answer = { registrationId: line?.id ?? '', confirmed: [] };
			expect(await product.acceptRegistration(juliette, id, answer)).toMatchObject({
				why: 'introuvable'
			});
			expect(await product.acceptRegistration(nadia, id, answer)).toEqual({ ok: true });
			const person = await product.deps.people.byEmail(wish.email);
			expect((await factsOf(id)).participants.map(({ personId }) => personId)).toContain(
				person?.id
			);
			expect((await sheetOf(id)).registrations).toEqual([]);
		});

		it('[PLA-17] a date of another pôle is not asked for, and too many from one place are refused', async () => {
			const where = { token: await tokenOf(), address: '192.0.2.3' };
			const elsewhere = { ...wish, intervisionId: 'demoabbevilledate17' };
			expect(await product.askRegistration(where, elsewhere)).toMatchObject({
				why: 'saisie-invalide'
			});
			const [id = ''] = await plan(`${year}-05-25`);
			const answers = [];
			for (let turn = 0; turn < 9; turn++) {
				const email = `personne${turn}@exemple.fr`;
				answers.push(await product.askRegistration(where, { ...wish, email, intervisionId: id }));
			}
			expect(answers.at(-1)).toMatchObject({ why: 'trop-de-demandes' });
			expect((await product.deps.inscriptions.waiting(id)).length).toBeLessThan(9);
		});
	});

	it('[PLA-6] ten years of thirty pôles are read by as many queries as one date, and bounded', async () => {
		await execute(
			`insert into pole (id, name, code, organiser, organiser_kind) select 'masse' || n, 'Masse ' || n, 'M' || n, 'DAC', 'dac' from generate_series(1, 30) n`
		);
		await execute(
			`insert into intervision (id, pole_id, starts_at, organiser, ended_at) select 'masse' || p || 'd' || d, 'masse' || p, now() - interval '36 days' * d, 'DAC', now() - interval '36 days' * d from generate_series(1, 30) p, generate_series(1, 100) d`
		);
		let asked = 0;
		const read = (poleIds: readonly string[]) =>
			product.deps.transaction(async (tx) => {
				asked = 0;
				const counting = new Proxy(tx, {
					get(target, name) {
						if (name === 'execute') asked += 1;
						const value: unknown = Reflect.get(target, name, target);
						return typeof value === 'function' ? value.bind(target) : value;
					}
				});
				const planning = createPlanning(counting);
				const scope = { poleIds, personId: 'demoevaluation' };
				const past = await planning.past(scope, new Date());
				await planning.agendas(past.map(({ id }) => id));
				return { past: past.length, asked };
			});
		expect(await read(['demoperonne'])).toMatchObject({ asked: 2 });
		expect(await read(await product.deps.poles.allIds())).toEqual({ past: 20, asked: 2 });
		const { cards } = await product.readPlanning(actorOf('demoevaluation'));
		expect(cards.length).toBeLessThan(270);
		const { cards: mine } = await product.readPlanning(actorOf('demoexpert'));
		expect(mine.map(({ id }) => id)).toEqual([demoIntervisionId]);
	});

	it('[SEC-9] the calendar shows each one his own pôles, a participant his dates without counts', async () => {
		const filter = {
			from: at(`${year - 2}-01-01`),
			until: at(`${year + 1}-12-31`),
			poleId: null,
			mine: false
		};
		const names = async (actor: typeof nadia) => {
			const { dates } = await product.readCalendarView(actor, filter);
			return [...new Set(dates.map(({ poleName }) => poleName))].sort();
		};
		expect(await names(nadia)).toEqual(['Péronne']);
		expect(await names(juliette)).toEqual(['Abbeville', 'Albert', 'Marquenterre']);
		expect(await names(direction)).toEqual(
			expect.arrayContaining(['Abbeville', 'Albert', 'Marquenterre', 'Péronne'])
		);
		const expert = await product.readCalendarView(actorOf('demoexpert'), filter);
		expect(expert.dates).toMatchObject([{ id: demoIntervisionId, counts: null, lacks: [] }]);
		expect((await product.readCalendarView(actorOf('demoprotection'), filter)).dates).toEqual([]);
	});
});
