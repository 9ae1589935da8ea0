import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { readYearFacts } from '#server/db/evaluation-facts.ts';
import { sha256 } from '#server/sha256.ts';
import { freshDatabase, openForTest } from '#tests/support/databases/fresh-database.ts';
import { SmallPole } from '#tests/support/evaluation/small-pole.ts';
import { databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('the facts of a year, on $kind', ({ url }) => {
	let database: Database;
	let drop = async (): Promise<void> => undefined;
	let here: SmallPole;
	let there: SmallPole;
	beforeAll(async () => {
		const fresh = url === null ? null : await freshDatabase(url);
		if (fresh) drop = () => fresh.drop();
		database = fresh ? await openDatabase(fresh.url, null) : await openForTest(null);
		here = await new SmallPole(database.sql, 'here').open();
		there = await new SmallPole(database.sql, 'there').open();
	});
	afterAll(async () => {
		await database.close();
		await drop();
	});

	const facts = (year: number, poles: readonly string[] = ['here']) =>
		readYearFacts(database.sql, year, poles);
	const came = async (year: number, meeting: string) =>
		(await facts(year)).intervisions.find(({ id }) => id === meeting)?.participations ?? [];

	/** A sheet that somebody answered for. */
	async function validate(intervisionId: string, version: number, people: readonly string[]) {
		const line = { role: 'participant', categorie: 'infirmiers', liberal: false };
		const content = canonicalJson({
			lines: people.map((personId) => ({ ...line, personId, modes: ['visio'], situations: [1] }))
		});
		const reason = version === 1 ? 'null' : `'erreur'`;
		await here.run(`insert into emargement (id, intervision_id, version, content, sha256, validated_by, validated_at, reason)
			values ('${intervisionId}v${version}', '${intervisionId}', ${version}, '${content}', '${sha256(content)}', '${people[0]}', now(), ${reason})`);
	}

	it('[EVA-40] a date that went by, or was cancelled, is no Intervision', async () => {
		await here.person('held');
		await here.meeting('ended', '2010-03-01', ['held']);
		await here.meeting('forgotten', '2010-04-01', [], { endedAt: null });
		await here.meeting('cancelled', '2010-05-01', ['held'], { cancelledAt: new Date() });
		await here.meeting('with-fiche', '2010-06-01', [], { endedAt: null });
		await here.situation('s2010', 'with-fiche', 'held');
		const year = await facts(2010);
		expect(year.intervisions.map(({ id }) => id)).toEqual(['ended', 'with-fiche']);
		expect(year.poles).toMatchObject([{ firstHeldOn: '2010-03-01', lastHeldBefore: null }]);
		expect((await facts(2011)).poles).toMatchObject([{ lastHeldBefore: '2010-06-01' }]);
	});

	it('[EVA-40] a year is that of Paris', async () => {
		await here.meeting('late', '2012-01-01', [], { startsAt: new Date('2011-12-31T23:30:00Z') });
		expect((await facts(2012)).intervisions).toMatchObject([{ id: 'late', day: '2012-01-01' }]);
		expect((await facts(2011)).intervisions).toEqual([]);
	});

	it('[EVA-41] the last validated sheet says who came; without one, what stands with its corrections', async () => {
		for (const id of ['sa', 'sb', 'sc']) await here.person(id);
		await here.meeting('sheet', '2013-02-01', ['sa', 'sb']);
		expect((await came(2013, 'sheet')).map(({ personId }) => personId)).toEqual(['sa', 'sb']);
		await here.run(`insert into attendance_correction (id, intervision_id, person_id, kind, before_from, before_to, corrected_by, corrected_at)
			values ('taken-off', 'sheet', 'sb', 'retrait', '2013-02-01T10:30Z', '2013-02-01T12:00Z', 'sa', now())`);
		expect((await came(2013, 'sheet')).map(({ personId }) => personId)).toEqual(['sa']);
		await validate('sheet', 1, ['sa', 'sb']);
		await validate('sheet', 2, ['sc', 'sb']);
		expect(await came(2013, 'sheet')).toMatchObject([
			{ personId: 'sc', categorie: 'infirmiers', liberal: false, remote: true },
			{ personId: 'sb', categorie: 'infirmiers' }
		]);
	});

	it('[EVA-42] each is counted as she was that day, whatever her card says since', async () => {
		await here.person('changed');
		await here.meeting('counted', '2014-02-01', ['changed']);
		await here.run(`update person set profession = 'coordinateur', mode = 'salarie', structure_kind = 'dac', coordonne = true
			where id = 'changed'`);
		expect(await came(2014, 'counted')).toMatchObject([
			{ categorie: 'generalistes-liberaux', profession: 'medecin', coordination: null }
		]);
		await here.run(`update participant set profession = null, categorie = null, liberal = null
			where person_id = 'changed'`);
		expect(await came(2014, 'counted')).toMatchObject([
			{ categorie: 'coordination', coordination: { part: 'coordination', place: 'dac' } }
		]);
	});

	it('[EVA-43] new is who never came, in any pôle, under any of her cards', async () => {
		for (const id of ['new', 'elsewhere', 'card', 'former-card']) await here.person(id);
		await there.meeting('before', '2015-05-01', ['elsewhere', 'former-card']);
		await here.meeting('first', '2016-02-01', ['new', 'elsewhere', 'card']);
		await here.meeting('second', '2016-03-01', ['new']);
		const firsts = async () =>
			(await facts(2016)).intervisions.flatMap(({ id, participations }) =>
				participations.filter((one) => one.firstEver).map((one) => `${id} ${one.personId}`)
			);
		expect((await firsts()).sort()).toEqual(['first card', 'first new']);
		await here.run(`update person set merged_into = 'card' where id = 'former-card'`);
		expect(await firsts()).toEqual(['first new']);
		// taken off the earlier sheet, she had come nowhere
		await here.run(`update presence set cancelled_at = now() where intervision_id = 'before'`);
		expect((await firsts()).sort()).toEqual(['first card', 'first elsewhere', 'first new']);
		expect((await facts(2015, ['there'])).intervisions).toMatchObject([{ participations: [] }]);
	});

	it('[EVA-44] present at a situation: in the room for the whole, else as the sheet says by its rank', async () => {
		for (const id of ['room', 'away', 'visio']) await here.person(id);
		await here.meeting('two', '2017-02-01', ['room']);
		await here.situation('s1', 'two', 'room');
		await here.situation('s2', 'two', 'room', { position: 2 });
		for (const situation of ['s1', 's2'])
			for (const person of ['room', 'away', 'visio'])
				await here.run(
					`insert into situation_invite (situation_id, person_id) values ('${situation}', '${person}')`
				);
		const present = async () =>
			(await facts(2017)).situations.map(({ invitations }) =>
				invitations.filter((one) => one.present).map(({ personId }) => personId)
			);
		expect(await present()).toEqual([['room'], ['room']]);
		await validate('two', 1, ['visio']);
		expect(await present()).toEqual([['visio'], []]);
	});

	it('[EVA-45] no word of a fiche is in the facts: codes that its form knows, and nothing else', async () => {
		await here.person('writer');
		await here.meeting('words', '2018-02-01', ['writer']);
		const secret = 'SECRET';
		await here.situation('said', 'words', 'writer', {
			answers: {
				contexte: { value: `${secret} contexte`, precisions: {} },
				detail: { value: `${secret} détail`, precisions: {} },
				demandeurs: { value: ['mg', 'autre', secret], precisions: { autre: secret } },
				motivation: { value: 'decision', precisions: {} },
				restituteur: { value: 'writer', precisions: {} }
			}
		});
		const year = await facts(2018);
		expect(JSON.stringify(year)).not.toMatch(/SECRET|Secret/);
		expect(year.situations).toMatchObject([
			{ answers: { demandeurs: ['mg', 'autre'], motivation: ['decision'] } }
		]);
	});

	it('[EVA-46] a follow-up is realised by the next Intervision that looked at the patient, dossiers joined', async () => {
		await here.person('again');
		for (const [id, day] of [
			['m1', '2019-02-01'],
			['m2', '2019-03-01'],
			['m3', '2019-05-01']
		] as const)
			await here.meeting(id, day, ['again']);
		await here.situation('asked', 'm1', 'again');
		await here.situation('put-off', 'm2', 'again', { dossierId: 'd-asked' });
		await here.run(`update situation set phase = 'inscrite' where id = 'put-off'`);
		await here.run(`insert into reprogrammation (situation_id, decided_on, delay, due_on)
			values ('asked', '2019-02-01', '3-mois', '2019-05-01')`);
		const suivi = async () =>
			(await facts(2019)).situations.find(({ id }) => id === 'asked')?.suivi;
		expect(await suivi()).toEqual({ dueOn: '2019-05-01', realisedOn: null });
		await here.situation('other', 'm3', 'again');
		// as joining two dossiers does
		await here.run(`update situation set dossier_id = 'd-asked' where id = 'other'`);
		await here.run(`update dossier set merged_into = 'd-asked' where id = 'd-other'`);
		expect(await suivi()).toEqual({ dueOn: '2019-05-01', realisedOn: '2019-05-01' });
		const patients = new Set((await facts(2019)).situations.map(({ dossierId }) => dossierId));
		expect(patients.size).toBe(1);
	});
});
