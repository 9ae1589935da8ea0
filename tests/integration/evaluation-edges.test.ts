import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import type { Value } from '#domain/evaluation/values/value.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { readYearFacts } from '#server/db/evaluation-facts.ts';
import { freshDatabase, openForTest } from '#tests/support/databases/fresh-database.ts';
import { SmallPole } from '#tests/support/evaluation/small-pole.ts';
import { databases } from '#tests/support/product/start-product.ts';

/** What is counted of rows that are seldom: each test has its own year. */
describe.each(databases)('the edges of a year, on $kind', ({ url }) => {
	let database: Database;
	let drop = async (): Promise<void> => undefined;
	let pole: SmallPole;
	beforeAll(async () => {
		const fresh = url === null ? null : await freshDatabase(url);
		if (fresh) drop = () => fresh.drop();
		database = fresh ? await openDatabase(fresh.url, null) : await openForTest(null);
		pole = await new SmallPole(database.sql, 'edges').open();
		for (const id of ['doctor', 'other', 'card', 'former', 'newcomer']) await pole.person(id);
	});
	afterAll(async () => {
		await database.close();
		await drop();
	});

	const facts = (year: number) => readYearFacts(database.sql, year, ['edges']);
	const values = async (year: number) =>
		evaluate(await facts(year), { kind: 'pole', poleId: 'edges' }).values;
	const n = (value: Value | undefined) =>
		value?.kind === 'count' || value?.kind === 'rate' ? value.n : null;
	const invite = (situation: string, person: string, doctor = false) =>
		pole.run(
			`insert into situation_invite (situation_id, person_id, medecin_traitant) values ('${situation}', '${person}', ${doctor})`
		);
	/** What the patient said on a day, and whom he refused by name. */
	async function accord(dossier: string, state: string, day: string, refused: string | null) {
		const id = `${dossier}-${day}`;
		await pole.run(`insert into accord (id, dossier_id, state, recorded_by, recorded_at)
			values ('${id}', '${dossier}', '${state}', 'other', '${day}T08:00Z')`);
		if (refused !== null)
			await pole.run(
				`insert into accord_refusal (accord_id, person_id) values ('${id}', '${refused}')`
			);
	}

	it('[EVA-40] an evening of 31 December belongs to the year that ends in Paris, a night of 1 January to the next', async () => {
		await pole.meeting('eve', '2010-12-31', [], { startsAt: new Date('2010-12-31T22:30:00Z') });
		await pole.meeting('night', '2010-12-31', [], { startsAt: new Date('2010-12-31T23:00:00Z') });
		expect((await facts(2010)).intervisions).toMatchObject([{ id: 'eve', day: '2010-12-31' }]);
		expect((await facts(2011)).intervisions).toMatchObject([{ id: 'night', day: '2011-01-01' }]);
		expect((await facts(2011)).poles).toMatchObject([{ lastHeldBefore: '2010-12-31' }]);
	});

	it('[EVA-43] who was only at an Intervision that was cancelled had come nowhere', async () => {
		await pole.meeting('off', '2012-02-01', ['newcomer'], { cancelledAt: new Date() });
		await pole.meeting('held', '2012-03-01', ['newcomer']);
		const [held] = (await facts(2012)).intervisions;
		expect(held?.participations).toMatchObject([{ personId: 'newcomer', firstEver: true }]);
	});

	it('[EVA-10] [EVA-46] a patient looked at three times is three situations and one patient; each follow-up by the next', async () => {
		for (const [id, day, due] of [
			['t1', '2013-02-01', '2013-03-01'],
			['t2', '2013-04-01', '2013-06-30'],
			['t3', '2013-06-01', null]
		] as const) {
			await pole.meeting(id, day, ['doctor']);
			await pole.situation(`s-${id}`, id, 'doctor', id === 't1' ? {} : { dossierId: 'd-s-t1' });
			if (due !== null)
				await pole.run(`insert into reprogrammation (situation_id, decided_on, delay, due_on)
					values ('s-${id}', '${day}', '1-mois', '${due}')`);
		}
		expect((await facts(2013)).situations.map(({ suivi }) => suivi)).toEqual([
			{ dueOn: '2013-03-01', realisedOn: '2013-04-01' },
			{ dueOn: '2013-06-30', realisedOn: '2013-06-01' },
			null
		]);
		const { A7, A8 } = await values(2013);
		expect([n(A7), n(A8)]).toEqual([3, 1]);
	});

	it('[EVA-44] invited under two cards of one person is invited once, with the titles of both', async () => {
		await pole.meeting('twice', '2014-02-01', ['card']);
		await pole.situation('s-twice', 'twice', 'card');
		await invite('s-twice', 'card');
		await invite('s-twice', 'former', true);
		await pole.run(`update person set merged_into = 'card' where id = 'former'`);
		const [situation] = (await facts(2014)).situations;
		expect(situation?.invitations).toMatchObject([
			{ personId: 'card', medecinTraitant: true, present: true }
		]);
	});

	it('[EVA-51] who was refused by the patient before the fiche was finalised is not invited', async () => {
		await pole.meeting('refusing', '2015-02-01', ['other', 'doctor']);
		await pole.situation('s-refusing', 'refusing', 'other');
		for (const id of ['doctor', 'other', 'card']) await invite('s-refusing', id, id === 'doctor');
		const invited = async () =>
			(await facts(2015)).situations.flatMap(({ invitations }) =>
				invitations.map(({ personId }) => personId)
			);
		await accord('d-s-refusing', 'oral', '2015-01-05', null);
		expect(await invited()).toEqual(['card', 'doctor', 'other']);
		// named by a card that was joined to hers since
		await accord('d-s-refusing', 'partiel', '2015-01-20', 'former');
		expect(await invited()).toEqual(['doctor', 'other']);
		await accord('d-s-refusing', 'partiel', '2015-01-25', 'doctor');
		expect(await invited()).toEqual(['card', 'other']);
		const before = await facts(2015);
		// a fiche is finalised in 2030 here: what is said later is of no account for what was held
		await accord('d-s-refusing', 'partiel', '2031-01-01', 'other');
		expect(await facts(2015)).toEqual(before);
	});

	it('[EVA-52] an accord withdrawn once the fiche is finalised takes nothing from the year', async () => {
		await pole.meeting('withdrawn', '2016-02-01', ['doctor']);
		await pole.situation('s-withdrawn', 'withdrawn', 'doctor');
		await accord('d-s-withdrawn', 'oral', '2016-01-05', null);
		const before = await facts(2016);
		await accord('d-s-withdrawn', 'retire', '2016-03-01', null);
		expect(await facts(2016)).toEqual(before);
		expect(n((await values(2016))['A7'])).toBe(1);
	});

	it('[EVA-52] a situation withdrawn before its fiche is no situation of the year', async () => {
		await pole.meeting('left', '2017-02-01', ['doctor']);
		await pole.run(
			`insert into dossier (id, pole_id, code, designation) values ('d-left', 'edges', 'EDG-7LEF', 'EDG-7LEF')`
		);
		await pole.run(`insert into situation (id, intervision_id, dossier_id, position, phase)
			values ('s-left', 'left', 'd-left', 1, 'retiree')`);
		await invite('s-left', 'doctor');
		const { A3, A7, A8, D5 } = await values(2017);
		expect([A3, A7, A8, D5].map(n)).toEqual([1, 0, 0, 0]);
	});
});
