import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlanning } from '#server/db/planning.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	at,
	direction,
	juliette,
	nadia,
	year,
	startPlanner,
	type Planner
} from '#tests/support/planning/planning-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('planning on $kind', ({ url }) => {
	let planner: Planner;
	beforeAll(async () => {
		planner = await startPlanner(url);
	});
	afterAll(() => planner.product.stop());

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
			const made = await planner.product.renewRegistration(nadia, 'demoperonne');
			return made.link?.split('/').at(-1) ?? '';
		};

		it('[PLA-16] [PLA-18] the link shows pôle, dates and format; renewed, the former opens nothing', async () => {
			const [id = ''] = await planner.plan(`${year}-05-04`);
			const former = await tokenOf();
			const page = await planner.product.readRegistrationPage(former);
			expect(page?.poleName).toBe('Péronne');
			const line = page?.dates.find((date) => date.id === id);
			expect(Object.keys(line ?? {}).sort()).toEqual(['format', 'id', 'minutes', 'startsAt']);
			for (const word of ['Jade', 'Vasseur', '@']) expect(JSON.stringify(page)).not.toContain(word);
			await tokenOf();
			expect(await planner.product.readRegistrationPage(former)).toBeNull();
			const where = { token: former, address: '192.0.2.1' };
			expect(
				await planner.product.askRegistration(where, { ...wish, intervisionId: id })
			).toMatchObject({
				why: 'lien-inconnu'
			});
			expect(await planner.product.deps.inscriptions.waiting(id)).toEqual([]);
		});

		it('[PLA-17] asked, it opens nothing; accepted by the coordination, the person is expected', async () => {
			const [id = ''] = await planner.plan(`${year}-05-11`);
			const where = { token: await tokenOf(), address: '192.0.2.2' };
			const asked = { ...wish, intervisionId: id };
			expect(await planner.product.askRegistration(where, asked)).toEqual({ ok: true });
			// Asked twice: the same answer, one line.
			expect(await planner.product.askRegistration(where, asked)).toEqual({ ok: true });
			expect(await planner.product.deps.people.byEmail(wish.email)).toBeNull();
			const [line] = (await planner.sheetOf(id)).registrations;
			expect(line).toMatchObject({ name: 'Maud Verhaeghe', known: null });
			expect((await planner.product.readPlanningTasks(nadia)).map(({ kind }) => kind)).toContain(
				'inscription'
			);
			const answer = { registrationId: line?.id ?? '', confirmed: [] };
			expect(await planner.product.acceptRegistration(juliette, id, answer)).toMatchObject({
				why: 'introuvable'
			});
			expect(await planner.product.acceptRegistration(nadia, id, answer)).toEqual({ ok: true });
			const person = await planner.product.deps.people.byEmail(wish.email);
			expect((await planner.factsOf(id)).participants.map(({ personId }) => personId)).toContain(
				person?.id
			);
			expect((await planner.sheetOf(id)).registrations).toEqual([]);
		});

		it('[PLA-21] several at once, each for itself; the doubtful one stays, and is named', async () => {
			const [id = ''] = await planner.plan(`${year}-05-18`);
			for (const [given, more] of [
				['Alma', {}],
				['Basile', {}],
				['Chloé', { structureName: 'Appeler Mme Lefebvre au 06 12 34 56 78' }]
			] as const) {
				const email = `${given.charCodeAt(0)}@exemple.fr`;
				await planner.product.deps.inscriptions.add({
					...{ ...wish, ...more, email, givenName: given, familyName: 'Dubuisson' },
					...{ id: `lot${given}`, intervisionId: id, askedAt: planner.product.deps.now() },
					...{ secrecyDeclared: true, notIndustryDeclared: true }
				});
			}
			const waiting = async () => (await planner.sheetOf(id)).registrations.map(({ id }) => id);
			const asked = await waiting();
			expect(asked).toHaveLength(3);
			expect(await planner.product.acceptRegistrations(juliette, id, asked)).toMatchObject({
				why: 'introuvable'
			});
			expect(await waiting()).toEqual(asked);
			expect(await planner.product.acceptRegistrations(nadia, id, asked.slice(0, 1))).toMatchObject(
				{ accepted: 1, left: [] }
			);
			expect(await planner.product.acceptRegistrations(nadia, id, asked)).toMatchObject({
				accepted: 1,
				left: [{ name: 'Chloé Dubuisson' }]
			});
			expect(await waiting()).toEqual(['lotChloé']);
			expect(await planner.product.deps.people.byEmail('67@exemple.fr')).toBeNull();
		});

		it('[PLA-17] a date of another pôle is not asked for, and too many from one place are refused', async () => {
			const where = { token: await tokenOf(), address: '192.0.2.3' };
			const elsewhere = { ...wish, intervisionId: 'demoabbevilledate17' };
			expect(await planner.product.askRegistration(where, elsewhere)).toMatchObject({
				why: 'saisie-invalide'
			});
			const [id = ''] = await planner.plan(`${year}-05-25`);
			const answers = [];
			for (let turn = 0; turn < 9; turn++) {
				const email = `personne${turn}@exemple.fr`;
				answers.push(
					await planner.product.askRegistration(where, { ...wish, email, intervisionId: id })
				);
			}
			expect(answers.at(-1)).toMatchObject({ why: 'trop-de-demandes' });
			expect((await planner.product.deps.inscriptions.waiting(id)).length).toBeLessThan(9);
		});
	});

	it('[PLA-6] ten years of thirty pôles are read by as many queries as one date, and bounded', async () => {
		await planner.execute(
			`insert into pole (id, name, code, organiser, organiser_kind) select 'masse' || n, 'Masse ' || n, 'M' || n, 'DAC', 'dac' from generate_series(0, 30) n`
		);
		// « Masse 0 » has held one only; whether the demonstration's own is past depends on the hour.
		await planner.execute(
			`insert into intervision (id, pole_id, starts_at, organiser, ended_at) select 'masse' || p || 'd' || d, 'masse' || p, now() - interval '36 days' * d, 'DAC', now() - interval '36 days' * d from generate_series(0, 30) p, generate_series(1, 100) d where p > 0 or d = 1`
		);
		let asked = 0;
		const read = (poleIds: readonly string[]) =>
			planner.product.deps.transaction(async (tx) => {
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
		expect(await read(['masse0'])).toEqual({ past: 1, asked: 2 });
		expect(await read(await planner.product.deps.poles.allIds())).toEqual({ past: 20, asked: 2 });
		const { cards } = await planner.product.readPlanning(actorOf('demoevaluation'));
		expect(cards.length).toBeLessThan(270);
		const { cards: mine } = await planner.product.readPlanning(actorOf('demoexpert'));
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
			const { dates } = await planner.product.readCalendarView(actor, filter);
			return [...new Set(dates.map(({ poleName }) => poleName))].sort();
		};
		expect(await names(nadia)).toEqual(['Péronne']);
		expect(await names(juliette)).toEqual(['Abbeville', 'Albert', 'Marquenterre']);
		expect(await names(direction)).toEqual(
			expect.arrayContaining(['Abbeville', 'Albert', 'Marquenterre', 'Péronne'])
		);
		const expert = await planner.product.readCalendarView(actorOf('demoexpert'), filter);
		expect(expert.dates).toMatchObject([{ id: demoIntervisionId, counts: null, lacks: [] }]);
		expect(
			(await planner.product.readCalendarView(actorOf('demoprotection'), filter)).dates
		).toEqual([]);
	});
});
