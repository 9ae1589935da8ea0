import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { readActionFacts } from '#server/db/action-facts.ts';
import { createRateLimit } from '#server/auth/rate-limit.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { mostAnswers } from '#domain/questionnaire/window.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const animatrice = actorOf('demoanimatrice');
const pharmacienne = actorOf('demopharmacienne');
const evaluation = actorOf('demoevaluation');
const coordination = actorOf('democoordination');
const day = 86_400_000;

describe.each(databases)('satisfaction questionnaires on $kind', ({ url }) => {
	let product: Product;
	let token = '';
	beforeAll(async () => {
		product = await startProduct(url);
		const shown = await product.readMeetingSatisfaction(animatrice, demoIntervisionId);
		if (!shown.ok || !shown.questionnaire) throw new Error('no questionnaire');
		token = shown.questionnaire.url.split('/').at(-1) ?? '';
	});
	afterAll(() => product.stop());

	const where = () => ({ token, address: '192.0.2.7' });
	const answer = (
		answers: Record<string, string>,
		remark: string | null = null,
		confirmed: string[] = []
	) => product.answerQuestionnaire(where(), { answers, remark, confirmed });
	const results = async () => {
		const shown = await product.readMeetingSatisfaction(animatrice, demoIntervisionId);
		if (!shown.ok || !shown.questionnaire) throw new Error('no questionnaire');
		return shown.questionnaire;
	};
	const stored = async () => {
		const rows = await product.deps.transaction((tx) =>
			tx.execute(sql`select * from questionnaire_answer`)
		);
		return rowsOf(rows);
	};

	it('[ACT-19] whoever keeps the end of the meeting has its link, everybody who was there goes to it', async () => {
		const own = await product.readOwnSatisfaction(pharmacienne, demoIntervisionId);
		expect(own).toEqual({ ok: true, url: (await results()).url });
		expect((await product.readMeetingSatisfaction(pharmacienne, demoIntervisionId)).ok).toBe(false);
		expect((await product.readMeetingSatisfaction(coordination, demoIntervisionId)).ok).toBe(true);
		expect((await product.readOwnSatisfaction(evaluation, demoIntervisionId)).ok).toBe(false);
		const dpo = actorOf('demoprotection');
		expect((await product.readMeetingSatisfaction(dpo, demoIntervisionId)).ok).toBe(false);
		// the same link each time, and for two who ask at once
		const both = await Promise.all([results(), results()]);
		expect(new Set(both.map((one) => one.url)).size).toBe(1);
	});

	it('[ACT-14] the page of the link says which meeting, and nothing of a situation', async () => {
		const page = await product.readQuestionnaire(where());
		expect(page).toMatchObject({ ok: true, form: { kind: 'intervision', poleName: 'Péronne' } });
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		for (const { designation, dossierCode } of facts?.situations ?? []) {
			expect(JSON.stringify(page)).not.toContain(designation);
			expect(JSON.stringify(page)).not.toContain(dossierCode);
		}
		const wrong = { ...where(), token: `${token}a` };
		expect(await product.readQuestionnaire(wrong)).toMatchObject({ why: 'lien-inconnu' });
	});

	it('[ACT-14] what is kept leads to nobody: no account, no address, no browser, no hour, no line in the journal', async () => {
		const head = await product.deps.journal.head();
		expect((await answer({ echanges: 'tout-a-fait', revenir: 'oui' })).ok).toBe(true);
		const [row] = await stored();
		expect(Object.keys(row ?? {}).toSorted()).toEqual([
			...['answered_on', 'answers', 'id', 'questionnaire_id', 'remark']
		]);
		expect(JSON.stringify(row)).not.toMatch(/192\.0\.2\.7|T\d\d:[0-5]\d:[1-9]/);
		expect(await product.deps.journal.head()).toEqual(head);
		expect(product.logged.join('\n')).not.toContain('192.0.2.7');
	});

	it('[ACT-16] the free words are read before they are kept', async () => {
		const named = 'Merci. Le cas de M. Jean Dupont m’a touchée.';
		expect(await answer({ echanges: 'plutot' }, named)).toMatchObject({
			why: 'garde-alerte',
			fields: [{ field: 'remark' }]
		});
		expect(await stored()).toHaveLength(1);
		expect((await answer({ echanges: 'plutot' }, 'Très bons échanges, merci.')).ok).toBe(true);
		expect(await answer({})).toMatchObject({ why: 'saisie-invalide' });
		expect((await answer({}, 'Une collation serait la bienvenue.')).ok).toBe(true);
	});

	it('[ACT-17] nothing shows before five answers; then figures and words, in no order', async () => {
		expect((await answer({ echanges: 'plutot', pistes: 'plutot-pas' })).ok).toBe(true);
		const few = await results();
		expect(few.results).toEqual({ shown: false, count: 4 });
		expect(few.remarks).toEqual([]);
		expect((await answer({ echanges: 'tout-a-fait' }, 'À refaire.')).ok).toBe(true);
		const enough = await results();
		if (!enough.results.shown) throw new Error('not shown');
		expect(enough.results.count).toBe(5);
		expect(enough.results.questions[0]?.lines.map(({ n }) => n)).toEqual([2, 2, 0, 0, 1]);
		expect(enough.remarks).toEqual([
			...['À refaire.', 'Très bons échanges, merci.', 'Une collation serait la bienvenue.']
		]);
		const year = Number(product.deps.now().toISOString().slice(0, 4));
		const all = await product.readSatisfaction(evaluation, { year, poleId: null });
		expect(all).toMatchObject({
			ok: true,
			satisfaction: { kinds: [{ kind: 'intervision', answers: 5, meetings: 1, leftOut: 0 }] }
		});
		expect((await product.readSatisfaction(pharmacienne, { year, poleId: null })).ok).toBe(false);
		const facts = await product.deps.transaction((tx) =>
			readActionFacts(tx, year, ['demoperonne'])
		);
		expect(facts.questionnaires).toHaveLength(5);
		expect(facts.questionnaires).toContainEqual({
			...{ kind: 'intervision', poleId: 'demoperonne', meeting: expect.any(String) },
			answers: { echanges: 'tout-a-fait', revenir: 'oui' }
		});
	});

	it('[ACT-15] one address asks so often, and no meeting has more answers than people could give', async () => {
		const slow = createBoundUseCases({
			...product.services,
			questionnaireLimit: createRateLimit(2, 1, () => 0),
			deps: product.deps
		});
		const asked = [1, 2, 3].map(() => slow.readQuestionnaire(where()));
		expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([true, true, false]);
		await product.deps.transaction((tx) =>
			tx.execute(sql`insert into questionnaire_answer (id, questionnaire_id, answers, answered_on)
				select 'plein' || n, (select id from questionnaire limit 1), '{}'::jsonb, '2026-01-01'
				from generate_series(1, ${mostAnswers - 5}::int) n`)
		);
		expect(await answer({ echanges: 'plutot' })).toMatchObject({ why: 'questionnaire-plein' });
		await product.deps.transaction((tx) =>
			tx.execute(sql`delete from questionnaire_answer where id like 'plein%'`)
		);
	});

	it('[ACT-14] a dump holds no link, and a link of a lost key is made anew', async () => {
		const rows = await product.deps.transaction((tx) =>
			tx.execute(sql`select * from questionnaire`)
		);
		expect(JSON.stringify(rows)).not.toContain(token);
		await product.deps.transaction((tx) =>
			tx.execute(sql`update questionnaire set link_hash = repeat('0', 64)`)
		);
		const renewed = (await results()).url.split('/').at(-1) ?? '';
		expect(renewed).not.toBe(token);
		token = renewed;
		expect((await product.readQuestionnaire(where())).ok).toBe(true);
	});

	it('[ACT-21] after the Intervision the same link goes to those who were there, once, without a word of a situation', async () => {
		await product.deps.transaction((tx) =>
			tx.execute(sql`update intervision set starts_at = now() - interval '2 hours', ended_at = null
				where id = ${demoIntervisionId}`)
		);
		expect(await product.sendQuestionnaire(pharmacienne, demoIntervisionId)).toMatchObject({
			why: 'titre-insuffisant'
		});
		for (const personId of ['demoanimatrice', 'demopharmacienne']) {
			const stay = { intervisionId: demoIntervisionId, personId, mode: 'visio' } as const;
			const [from, to] = [110, 40].map((ago) => new Date(Date.now() - ago * 60_000));
			if (from && to)
				await product.services.presence.enterByHand(
					{ ...stay, recordedBy: 'democoordination' },
					from,
					to
				);
		}
		const sent = await product.sendQuestionnaire(coordination, demoIntervisionId);
		expect(sent).toEqual({ ok: true, written: 2 });
		expect(await product.sendQuestionnaire(coordination, demoIntervisionId)).toMatchObject({
			why: 'questionnaire-envoye'
		});
		await product.deps.outbox.wake();
		const { url } = await results();
		const to = 'emilie.carpentier@demonstration.example';
		const find = () => product.services.mailbox?.list().find((mail) => mail.to === to);
		await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
		expect(find()?.text).toContain(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		for (const { designation, dossierCode } of facts?.situations ?? []) {
			expect(find()?.text).not.toContain(designation);
			expect(find()?.text).not.toContain(dossierCode);
		}
	});

	it('[ACT-15] thirty days after, and once the meeting is called off, it is closed', async () => {
		const cancel = (at: string | null) =>
			product.deps.transaction((tx) =>
				tx.execute(
					sql`update intervision set cancelled_at = ${at}::timestamptz where id = ${demoIntervisionId}`
				)
			);
		await cancel('2026-01-01T00:00:00Z');
		expect(await product.readQuestionnaire(where())).toMatchObject({ why: 'lien-inconnu' });
		await cancel(null);
		product.wait(31 * day);
		expect(await answer({ echanges: 'plutot' })).toMatchObject({ why: 'questionnaire-clos' });
		expect((await results()).results.count).toBe(5);
	});
});
