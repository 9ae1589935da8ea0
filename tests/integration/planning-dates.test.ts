import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parisHour } from '#domain/shared/paris-time.ts';
import {
	at,
	juliette,
	nadia,
	year,
	startPlanner,
	type Planner
} from '#tests/support/planning/planning-bench.ts';
import { databases } from '#tests/support/product/start-product.ts';

const recurrence = {
	from: `${year}-01-01`,
	until: `${year}-06-30`,
	rhythm: 'mensuel',
	perYear: 0,
	weekday: 4,
	weekOfMonth: 3,
	monthsOff: []
} as const;

describe.each(databases)('planned dates on $kind', ({ url }) => {
	let planner: Planner;
	beforeAll(async () => {
		planner = await startPlanner(url);
	});
	afterAll(() => planner.product.stop());

	it('[PLA-3] [PLA-7] a recurrence is proposed with holidays, sites and référents in turn; nothing is written', async () => {
		const scope = { poleIds: ['demoabbeville'], personId: '' };
		const count = async () =>
			(await planner.product.deps.planning.between(scope, at(`${year}-01-01`), at(`${year}-12-31`)))
				.length;
		const before = await count();
		const proposed = await planner.product.proposeDates(juliette, {
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
			await planner.product.proposeDates(nadia, {
				poleId: 'demoabbeville',
				hour: '12:30',
				recurrence
			})
		).toEqual({ ok: false, why: 'introuvable' });
	});

	it('[PLA-4] [PLA-10] a series is at 12:30 in winter and in summer, each date with its own organiser', async () => {
		await planner.product.takeOverPole(nadia, 'demoperonne', {
			name: 'CPTS de l’Est',
			kind: 'cpts',
			validFrom: `${year}-04-01`
		});
		const ids = await planner.plan(`${year}-01-12`, `${year}-03-09`, `${year}-06-08`);
		const all = await Promise.all(ids.map((id) => planner.factsOf(id)));
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
		await planner.product.takeOverPole(nadia, 'demoperonne', {
			name: 'MSP de l’Est',
			kind: 'msp',
			validFrom: `${year}-03-01`
		});
		const after = await Promise.all(ids.map((id) => planner.factsOf(id)));
		expect(after.map(({ organiser }) => organiser)).toEqual([
			'DAC de la Somme',
			'MSP de l’Est',
			'CPTS de l’Est'
		]);
	});

	it('[PLA-8] [PLA-14] [PLA-15] calling off this date and the next ones leaves the former; nobody enters; it can be undone', async () => {
		const ids = await planner.plan(`${year}-09-07`, `${year}-10-05`, `${year}-11-02`);
		const [first = '', second = '', third = ''] = ids;
		expect((await planner.sheetOf(second)).inSeries).toBe(2);
		const answer = await planner.product.cancelDate(nadia, second, {
			reason: 'lieu',
			reach: 'suivantes'
		});
		expect(answer).toMatchObject({ ok: true, ids: [second, third] });
		expect((await planner.factsOf(first)).cancelledAt).toBeNull();
		expect((await planner.factsOf(third)).cancelledAt).not.toBeNull();
		expect(await planner.product.readDoor(nadia, second)).toEqual({
			ok: false,
			why: 'intervision-annulee'
		});
		const act = { reason: 'lieu', reach: 'seule' } as const;
		expect(await planner.product.cancelDate(nadia, second, act)).toMatchObject({
			why: 'intervision-annulee'
		});
		expect(await planner.product.restoreDate(nadia, second)).toMatchObject({ ok: true });
		expect((await planner.product.readDoor(nadia, second)).ok).toBe(true);
		expect(await planner.lastEvents(1)).toEqual(['intervision-retablie']);
	});

	it('[PLA-8] a date that was held is no longer moved', async () => {
		const [id = ''] = await planner.plan(`${year}-12-07`);
		await planner.execute(`update intervision set ended_at = now() where id = '${id}'`);
		const moved = await planner.product.postponeDate(nadia, id, {
			startsAt: at(`${year}-12-14`),
			reason: 'lieu'
		});
		expect(moved).toMatchObject({ ok: false, why: 'intervision-tenue' });
		expect((await planner.factsOf(id)).startsAt).toBe(at(`${year}-12-07`).toISOString());
	});

	it('[PLA-8] [PLA-9] a new day keeps everybody, tells who holds the old one, and is undone by going back', async () => {
		const [id = ''] = await planner.plan(`${year}-02-02`);
		await planner.execute(
			`update participant set invited_at = now() - interval '1 hour' where intervision_id = '${id}' and role = 'animateur'`
		);
		const former = at(`${year}-02-02`);
		await planner.product.postponeDate(nadia, id, {
			startsAt: at(`${year}-02-09`),
			reason: 'intemperies'
		});
		const sheet = await planner.sheetOf(id);
		expect(sheet).toMatchObject({
			state: 'reportee',
			reason: 'intemperies',
			postponedFrom: former.toISOString()
		});
		expect(sheet.warnings.map(({ code }) => code)).toContain('date-changee');
		await planner.product.postponeDate(nadia, id, { startsAt: former, reason: null });
		expect(await planner.sheetOf(id)).toMatchObject({ state: 'convoquee', postponedFrom: null });
	});

	it('[PLA-15] hour and format change from this date on, at the hour of Paris', async () => {
		const [first = '', second = '', third = ''] = await planner.plan(
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
			await planner.product.changeDate(juliette, second, { ...settings, reach: 'seule' })
		).toMatchObject({ why: 'introuvable' });
		expect(
			await planner.product.changeDate(nadia, second, { ...settings, reach: 'suivantes' })
		).toMatchObject({ ok: true });
		const hours = [];
		for (const id of [first, second, third]) hours.push((await planner.sheetOf(id)).hour);
		expect(hours).toEqual(['12:30', '13:00', '13:00']);
	});
});
