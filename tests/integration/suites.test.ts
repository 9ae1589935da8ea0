import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const claire = actorOf('demoanimatrice');
const sophie = actorOf('demosecretaire');
const stranger = actorOf('demodpo');
const day = 86_400_000;

describe.each(databases)('what is to be done after a situation, on $kind', ({ url }) => {
	let product: Product;
	let situationId: string;
	let ficheId: string;
	let heldOn: string;

	const rowsOf = (table: string) =>
		product.deps.transaction(async (tx) => {
			const answer: unknown = await tx.execute(sql.raw(`select * from ${table}`));
			const rows: unknown = Array.isArray(answer) ? answer : Object(answer).rows;
			return rows as Record<string, unknown>[];
		});
	const execute = (text: string) =>
		product.deps.transaction(async (tx) => void (await tx.execute(sql.raw(text))));
	const read = async (actor = claire) => {
		const answer = await product.readSuites(actor, situationId);
		if (!answer.ok) throw new Error(answer.why);
		return answer.suites;
	};

	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const situation = facts?.situations[0];
		if (!facts || !situation) throw new Error('no situation');
		situationId = situation.id;
		await product.deps.transaction((tx) =>
			product.deps.dossiers.recordAccord(
				tx,
				situation.dossierId,
				{ ...noAccord, state: 'oral', withdrawalRightTold: true },
				{ id: product.deps.id(), by: 'democoordination', at: new Date() }
			)
		);
		// held two days ago, by Claire and Émilie; those invited who did not come are the absents
		await execute(
			`update intervision set starts_at = now() - interval '2 days' where id = '${demoIntervisionId}'`
		);
		heldOn = parisDay(new Date(Date.now() - 2 * day));
		for (const personId of ['demoanimatrice', 'demopharmacienne']) {
			await execute(`insert into presence (id, intervision_id, person_id, situation_id, mode, entered_at, left_at, seen_at, source)
				values ('p${personId}', '${demoIntervisionId}', '${personId}', '${situationId}', 'visio', now() - interval '2 days', now() - interval '2 days', now(), 'connexion')`);
		}
		ficheId = await finaliseSituation(product, situationId, {
			'pistes.retour-absents': true,
			'pistes.synthese': true,
			'pistes.poursuivre': true,
			'autre-intervision': 'oui',
			delai: '3-mois'
		});
	});
	afterAll(() => product.stop());

	it('[SUI-1] finalising writes the restitution, the retours, the pistes that are tasks and the reprogrammation', async () => {
		expect(await rowsOf('restitution')).toMatchObject([
			{ situation_id: situationId, restituteur_id: 'demoanimatrice', outcome: null }
		]);
		const view = await read();
		expect(view.tasks.filter(({ kind }) => kind === 'piste')).toMatchObject([
			{ label: 'Proposer une synthèse', state: 'a-venir' }
		]);
		const absents = view.tasks.filter(({ kind }) => kind === 'retour-absent');
		expect(absents.length).toBeGreaterThan(0);
		expect(absents.map(({ absent }) => absent)).not.toContain('Claire Vasseur');
		expect(view.tasks[0]?.dueOn).toBe(addDays(heldOn, 15));
		expect(view.reprogrammation).toMatchObject({ state: 'a-venir', canDrop: true });
	});

	it('[SUI-14] the logistic coordination sees states and dates, never a word of the fiche; a stranger nothing', async () => {
		const view = await read(sophie);
		expect(view.text).toBeNull();
		expect(view.designation).toBeNull();
		expect(view.tasks.every(({ label }) => label === null)).toBe(true);
		expect(await product.readSuites(stranger, situationId)).toMatchObject({ ok: false });
		const everything = { view: 'ouvertes', kind: null, poleId: null, page: 0 } as const;
		const list = await product.listSuites(sophie, everything);
		expect(list.lines.length).toBe(view.tasks.length + 1);
		expect(
			list.lines.every(({ label, designation }) => label === null && designation === null)
		).toBe(true);
		expect((await product.listSuites(stranger, everything)).lines).toEqual([]);
		expect(await product.printRestitutionSheet(sophie, situationId)).toMatchObject({ ok: false });
	});

	it('[SUI-16] the evaluation reads the fiche, and neither the page of its suites nor the sheet for the patient', async () => {
		const evaluation = actorOf('demoevaluation');
		expect((await product.readFiche(evaluation, ficheId)).ok).toBe(true);
		const why = 'titre-insuffisant';
		expect(await product.readSuites(evaluation, situationId)).toEqual({ ok: false, why });
		expect(await product.printRestitutionSheet(evaluation, situationId)).toEqual({
			ok: false,
			why
		});
	});

	it('[SUI-7] refuses a day before the meeting, a day to come, and a code of another kind; nothing is written', async () => {
		const note = {
			taskId: 'restitution',
			outcome: 'faite',
			how: 'telephone',
			doneBy: null
		} as const;
		for (const on of [addDays(heldOn, -1), addDays(heldOn, 40), 'hier']) {
			expect(await product.noteSuite(claire, situationId, { ...note, on })).toEqual({
				...{ ok: false, why: 'date-impossible' }
			});
		}
		const wrong = { ...note, on: heldOn, how: 'pigeon' };
		expect(await product.noteSuite(claire, situationId, wrong)).toMatchObject({ ok: false });
		expect(await rowsOf('restitution')).toMatchObject([{ outcome: null, done_on: null }]);
	});

	it('[SUI-8] gives it to somebody who was there, tells her by mail, and to nobody else', async () => {
		const absent = (await read()).tasks.find(({ kind }) => kind === 'retour-absent');
		const absentId = (await rowsOf('suite')).find(({ id }) => id === absent?.id)?.['absent_id'];
		const to = { taskId: 'restitution', dueOn: null };
		expect(
			await product.giveSuite(claire, situationId, { ...to, personId: String(absentId) })
		).toEqual({ ok: false, why: 'suite-a-un-absent' });
		const given = await product.giveSuite(sophie, situationId, {
			...to,
			personId: 'demopharmacienne'
		});
		expect(given).toEqual({ ok: true });
		const person = await product.deps.people.byId('demopharmacienne');
		const mails = (await rowsOf('outbox')).filter(
			({ person_id }) => person_id === 'demopharmacienne'
		);
		expect(mails.some(({ key }) => String(key).includes('confiee'))).toBe(true);
		expect(person?.email).toBeTruthy();
	});

	it('[SUI-6] the restituteur reads what to tell, prints it, and once told reads it no more', async () => {
		const emilie = actorOf('demopharmacienne');
		expect((await read(emilie)).text?.pistes).toContain('Proposer une synthèse');
		expect((await read(emilie)).readsFiche).toBe(false);
		expect(await product.readFiche(emilie, ficheId)).toMatchObject({ ok: false });
		// by a link received by mail: the states, not the text
		const byMail = { ...emilie, method: 'lien-courriel' } as const;
		expect(await read(byMail)).toMatchObject({ text: null, needsStrongLogin: true });
		const sheet = await product.printRestitutionSheet(emilie, situationId);
		expect(sheet.ok && sheet.bytes.length).toBeGreaterThan(1000);
		const noted = await product.noteSuite(byMail, situationId, {
			...{ taskId: 'restitution', outcome: 'faite', on: heldOn, how: 'entretien', doneBy: null }
		});
		expect(noted).toEqual({ ok: true });
		expect(await read(emilie)).toMatchObject({ text: null });
		expect(await product.printRestitutionSheet(emilie, situationId)).toMatchObject({ ok: false });
		expect((await read(emilie)).tasks[0]).toMatchObject({ state: 'faite', canUndo: true });
		product.wait(2 * day);
		expect((await read(emilie)).tasks[0]).toMatchObject({ canUndo: false });
		expect(await product.reopenSuite(emilie, situationId, 'restitution')).toMatchObject({
			...{ ok: false, why: 'titre-insuffisant' }
		});
		expect(await product.reopenSuite(claire, situationId, 'restitution')).toEqual({ ok: true });
		expect((await read(emilie)).text).not.toBeNull();
	});

	it('[SUI-5] whoever was given one piste sees that one, and does not note another', async () => {
		const emilie = actorOf('demopharmacienne');
		const piste = (await read()).tasks.find(({ kind }) => kind === 'piste');
		const retour = (await read()).tasks.find(({ kind }) => kind === 'retour-absent');
		const note = { outcome: 'faite', on: heldOn, how: null, doneBy: null } as const;
		expect(
			await product.noteSuite(emilie, situationId, { ...note, taskId: piste?.id ?? '' })
		).toEqual({ ok: false, why: 'titre-insuffisant' });
		expect(
			await product.noteSuite(emilie, situationId, { ...note, taskId: retour?.id ?? '' })
		).toMatchObject({ ok: false });
		expect((await rowsOf('suite')).every(({ outcome }) => outcome === null)).toBe(true);
		// nor does she learn what the others have to do, about whom, and when the situation comes back
		const own = await read(emilie);
		expect(own.tasks.map(({ id }) => id)).toEqual(['restitution']);
		expect(own.reprogrammation).toBeNull();
		expect((await read()).tasks.length).toBeGreaterThan(1);
	});

	it('[SUI-4] a corrected fiche adds and takes away, and keeps what was done', async () => {
		const retour = (await read()).tasks.find(({ kind }) => kind === 'retour-absent');
		const how = retour?.medecin ? 'telephone' : null;
		expect(
			await product.noteSuite(claire, situationId, {
				...{ taskId: retour?.id ?? '', outcome: 'faite', on: heldOn, how, doneBy: null }
			})
		).toEqual({ ok: true });
		const [stored] = await rowsOf('fiche');
		const content = JSON.parse(String(stored?.['content'])) as {
			answers: Record<string, { value: unknown; precisions: object }>;
		};
		content.answers['pistes'] = { value: ['orienter'], precisions: {} };
		content.answers['autre-intervision'] = { value: 'non', precisions: {} };
		const { settleSuites } = await import('#server/use-cases/suites/settle-suites.ts');
		await product.deps.transaction((tx) =>
			settleSuites(product.deps, tx, {
				...{ situationId, content: JSON.stringify(content), restituteurId: 'demoanimatrice' },
				finalisedAt: new Date()
			})
		);
		const rows = await rowsOf('suite');
		expect(rows.filter(({ outcome }) => outcome === 'faite')).toMatchObject([{ id: retour?.id }]);
		expect(rows.filter(({ kind }) => kind === 'piste')).toMatchObject([{ piste: 'orienter' }]);
		expect(await rowsOf('reprogrammation')).toEqual([]);
		// given to Émilie meanwhile: the fiche does not take it back
		expect(await rowsOf('restitution')).toMatchObject([{ restituteur_id: 'demopharmacienne' }]);
	});

	it('[SUI-10] the médecin traitant who was told: said here or with the invitations, it is one fact', async () => {
		const [retour] = (await rowsOf('suite')).filter(({ kind }) => kind === 'retour-absent');
		const suiteId = String(retour?.['id']);
		await execute(
			`update situation_invite set medecin_traitant = (person_id = '${String(retour?.['absent_id'])}') where situation_id = '${situationId}'`
		);
		await execute(`delete from medecin_informe`);
		await execute(`update suite set outcome = null, done_on = null where id = '${suiteId}'`);
		const note = { taskId: suiteId, outcome: 'faite', on: heldOn, doneBy: null } as const;
		expect(await product.noteSuite(claire, situationId, { ...note, how: null })).toMatchObject({
			ok: false
		});
		expect(await product.noteSuite(claire, situationId, { ...note, how: 'mssante' })).toEqual({
			ok: true
		});
		expect(await rowsOf('medecin_informe')).toMatchObject([
			{ situation_id: situationId, informed_on: heldOn, how: 'mssante' }
		]);
		expect(await product.reopenSuite(claire, situationId, suiteId)).toEqual({ ok: true });
		expect(await rowsOf('medecin_informe')).toEqual([]);
		const informed = { situationId, on: heldOn, how: 'courrier' } as const;
		expect(await product.informMedecin(claire, demoIntervisionId, informed)).toEqual({ ok: true });
		expect((await rowsOf('suite')).find(({ id }) => id === suiteId)).toMatchObject({
			outcome: 'faite'
		});
	});

	it('[SUI-9] reminds each once, by mails without a word of the patient; the relay goes to who leads', async () => {
		await execute(`update restitution set due_on = current_date - 9`);
		const noon = new Date();
		noon.setUTCHours(11, 0, 0, 0);
		const at = { ...product.deps, now: () => noon };
		const { sendSuiteReminders } = await import('#server/use-cases/suites/send-suite-reminders.ts');
		const { suiteMail } = await import('#server/mail/suite-texts.ts');
		const told: string[] = [];
		const deps = {
			...at,
			day: () => 'un jour',
			suiteWords: (...given: Parameters<typeof suiteMail>) => {
				const mail = suiteMail(...given);
				told.push(mail.text);
				return mail;
			}
		};
		expect(await sendSuiteReminders(deps)).toBeGreaterThanOrEqual(2);
		expect(await sendSuiteReminders(deps)).toBe(0);
		const { designation, dossierCode } = await read();
		for (const text of told) {
			expect(text).not.toContain(designation ?? '?');
			expect(text).not.toContain(dossierCode);
		}
	});

	it('[SUI-11] a withdrawal: nobody reads, nobody is reminded, what was done is still recorded', async () => {
		const dossierId = (await product.deps.reader.loadFacts(demoIntervisionId))?.situations[0]
			?.dossierId;
		await product.deps.transaction((tx) =>
			product.deps.dossiers.recordAccord(
				tx,
				dossierId ?? '',
				{ ...noAccord, state: 'retire' },
				{ id: product.deps.id(), by: 'democoordination', at: new Date() }
			)
		);
		const emilie = actorOf('demopharmacienne');
		expect(await read(emilie)).toMatchObject({ suspended: true, text: null });
		expect(await product.printRestitutionSheet(emilie, situationId)).toMatchObject({ ok: false });
		expect(await product.deps.suites.held('2020-01-01', '2100-01-01')).toEqual([]);
		const late = { view: 'retard', kind: null, poleId: null, page: 0 } as const;
		expect((await product.listSuites(claire, late)).lines).toEqual([]);
		expect(
			await product.noteSuite(emilie, situationId, {
				...{ taskId: 'restitution', outcome: 'impossible', on: null, how: 'retrait', doneBy: null }
			})
		).toEqual({ ok: true });
	});

	it('[SUI-1] fiches finalised before are settled at the start, once', async () => {
		// the database keeps what was done: as it was before there were any
		for (const table of ['suite', 'restitution']) {
			await expect(execute(`delete from ${table}`)).rejects.toThrow();
			await execute(`alter table ${table} disable trigger user`);
			await execute(`delete from ${table}`);
			await execute(`alter table ${table} enable trigger user`);
		}
		expect(await product.settleOldFiches()).toBe(1);
		expect(await product.settleOldFiches()).toBe(0);
		expect((await rowsOf('suite')).length).toBeGreaterThan(0);
	});
});
