import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationJson } from '#domain/evaluation/evaluation-json.ts';
import { readEvaluation } from '#server/use-cases/evaluation/read-evaluation.ts';
import { tableFates } from '#domain/conservation/table-fate.ts';
import { fillDossier, type FilledDossier } from '#tests/support/conservation/filled-dossier.ts';
import { oldDossiers } from '#tests/support/conservation/purge-bench.ts';
import { DemandeDesk } from '#tests/support/demande/demande-desk.ts';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { rowsOf } from '#tests/support/leak/rows-of.ts';
import { searchBytes, searchTraces } from '#tests/support/leak/search-traces.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const direction = actorOf('demodirection');
const dpo = actorOf('demoprotection');
const coordination = actorOf('democoordination');
/** One more than what is destroyed before the answer. */
const many = 26;

describe.each(databases)('retention and purge, on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	let filled: FilledDossier;
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		({ product } = desk);
		filled = await fillDossier(desk, 'premier');
		await run(`insert into intervision (id, pole_id, starts_at, organiser, ended_at)
			values ('jadis', 'demoperonne', '2023-05-16T10:30Z', 'DAC de la Somme', '2023-05-16T12:00Z')`);
		await run(
			`update situation set intervision_id = 'jadis', position = position + 100 where dossier_id = '${filled.dossierId}'`
		);
		await run(`update dossier set created_at = '2023-05-01' where id = '${filled.dossierId}'`);
		await run(
			`update demande set created_at = '2023-05-01' where dossier_id = '${filled.dossierId}'`
		);
	}, 120_000);
	afterAll(() => product.stop());

	const rows = (text: string) => product.deps.transaction((tx) => rowsOf(tx, text));
	const run = (text: string) =>
		product.deps.transaction(async (tx) => void (await tx.execute(sql.raw(text))));
	async function read(actor = direction) {
		const answer = await product.readConservation(actor);
		if (!answer.ok) throw new Error(answer.why);
		return answer.conservation;
	}

	it('[CON-5] the fate of every table of the database is written', async () => {
		const tables = await rows(
			`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
		);
		expect(Object.keys(tableFates).sort()).toEqual(tables.map(({ name }) => String(name)).sort());
	});

	it('[CON-4] what somebody works on is kept, and the page says why', async () => {
		const { preview } = await read();
		expect(preview).toMatchObject({ total: 0, held: { brouillon: 1 } });
		expect(await product.confirmPurge(direction, { expected: 0 })).toMatchObject({
			why: 'rien-a-purger'
		});
		const ended = await product.abandonDraft(coordination, filled.draftSituationId, 'doublon');
		expect(ended).toEqual({ ok: true });
		const { preview: then } = await read();
		expect(then?.held).toEqual({});
		expect(then).toMatchObject({
			total: 1,
			lines: [{ pole: 'Péronne', year: 2023, dossiers: 1, fiches: 2, documents: 1 }]
		});
	});

	it('[CON-12] each sees what is his: numbers for all, the whole for direction and DPO, nothing for the others', async () => {
		expect(await read(dpo)).toMatchObject({
			canSet: false,
			canPurge: false,
			preview: { total: 1 }
		});
		expect(await read(coordination)).toMatchObject({ canSet: false, preview: null });
		for (const who of ['demoevaluation', 'demoanimatrice', 'demoexpert', 'demopharmacienne'])
			expect(await product.readConservation(actorOf(who)), who).toMatchObject({ ok: false });
		const told = JSON.stringify([await read(), await read(coordination)]);
		for (const word of filled.words) expect(told).not.toContain(word);
	});

	it('[CON-2] only the direction sets a duration, and shortening says first what it makes due', async () => {
		await run(`update intervision set starts_at = now() - interval '20 months' where id = 'jadis'`);
		await run(
			`update dossier set created_at = now() - interval '21 months' where id = '${filled.dossierId}'`
		);
		const asked = { kind: 'situations', months: 12, confirmed: null } as const;
		for (const who of [dpo, coordination])
			expect((await product.setDuration(who, asked)).ok).toBe(false);
		const weak = actorOf('demodirection', { method: 'lien-courriel' });
		expect((await product.setDuration(weak, asked)).ok).toBe(false);
		expect(await product.setDuration(direction, { ...asked, months: 3 })).toMatchObject({
			why: 'saisie-invalide'
		});
		expect(await product.setDuration(direction, asked)).toEqual({
			...{ ok: false, question: { due: 1, before: 0 } }
		});
		expect((await read()).history).toEqual([]);
		expect(await product.setDuration(direction, { ...asked, confirmed: 7 })).toMatchObject({
			question: { due: 1 }
		});
		expect(await product.setDuration(direction, { ...asked, confirmed: 1 })).toEqual({ ok: true });
		expect((await read()).history).toMatchObject([{ kind: 'situations', months: 12 }]);
		expect((await read()).preview?.total).toBe(1);
		expect(
			await rows(`select subject, payload from journal where event = 'conservation-reglee'`)
		).toEqual([{ subject: 'situations', payload: { avant: 24, apres: 12 } }]);
	});

	it('[CON-8] nobody but the direction purges, and only what the preview showed', async () => {
		for (const who of [dpo, coordination, actorOf('demoevaluation')])
			expect((await product.confirmPurge(who, { expected: 1 })).ok).toBe(false);
		expect(await product.confirmPurge(direction, { expected: 2 })).toMatchObject({
			why: 'apercu-perime'
		});
		expect(await rows('select 1 from effacement')).toEqual([]);
		expect(await rows(`select 1 from dossier where id = '${filled.dossierId}'`)).toHaveLength(1);
	});

	it('[CON-7] [CON-10] [EVA-49] a purge leaves the coded answers of the last fiche, and no word; what was counted stays', async () => {
		const [held] = await rows(
			`select extract(year from starts_at)::int as year from intervision where id = 'jadis'`
		);
		await run(`insert into situation_theme (situation_id, theme, coded_by, coded_at)
			select id, 'social', 'demoevaluation', now() from situation where intervision_id = 'jadis'`);
		const evaluated = async () =>
			evaluationJson(
				(await readEvaluation(product.deps, Number(held?.['year']), { kind: 'region' })).evaluation
			);
		const counted = await evaluated();
		expect(JSON.parse(counted).values.A7.n).toBeGreaterThan(0);
		const presences = await rows('select * from presence');
		expect(await product.confirmPurge(direction, { expected: 1 })).toEqual({ ok: true });
		expect(await evaluated()).toBe(counted);
		const year = new Date(Date.now() - 20 * 30.4 * 86_400_000).getFullYear();
		const counts = await rows('select * from retained_count');
		const of = (measure: string) =>
			counts
				.filter((row) => row['measure'] === measure)
				.map((row) => [row['answer'], row['count']]);
		expect(of('fiches')).toEqual([['total', 1]]);
		expect(of('orientation')).toEqual([['csapa', 1]]);
		expect(of('objectif-comprendre')).toEqual([['atteint', 1]]);
		expect(of('themes')).toEqual([['social', 1]]);
		expect(new Set(counts.map((row) => row['pole_id']))).toEqual(new Set(['demoperonne']));
		expect(counts.every((row) => Math.abs(Number(row['year']) - year) <= 1)).toBe(true);
		const after = await product.deps.transaction((tx) => dumpDatabase(tx, null));
		for (const word of filled.words) expect(searchTraces(word, after), word).toEqual([]);
		for (const pdf of filled.pdfs) expect(searchBytes(pdf, after)).toEqual([]);
		expect(await rows('select * from presence')).toEqual(presences);
		for (const refused of [
			'delete from effacement',
			`update effacement set ground = 'erreur'`,
			'update effacement set ended_at = null',
			'delete from retained_count',
			'update retained_count set count = count - 1',
			'update conservation set months = 6',
			'delete from conservation'
		])
			await expect(run(refused), refused).rejects.toThrow();
		const report = await product.services.verifyArchive(undefined);
		expect(report.groups.flatMap(({ findings }) => findings)).toEqual([]);
		expect((await read(dpo)).erasures).toMatchObject([
			{
				kind: 'purge',
				ground: 'duree-de-conservation',
				counts: { prevus: 1, dossiers: 1, documents: 1 }
			}
		]);
		expect(
			await rows(`select payload ->> 'dossiers' as n from journal where event = 'purge-faite'`)
		).toEqual([{ n: '1' }]);
	});

	it('[CON-6] a tombstone of another file is named by the verification', async () => {
		const entry = {
			at: new Date().toISOString(),
			actor: 'system',
			event: 'document-efface'
		} as const;
		const payload = {
			pdfSha256: '0'.repeat(64),
			ficheSha256: '0'.repeat(64),
			ground: 'opposition'
		};
		await product.deps.journal.append({ ...entry, subject: filled.documentIds[0] ?? '', payload });
		const report = await product.services.verifyArchive(undefined);
		expect(report.groups.flatMap(({ findings }) => findings)).toEqual([
			expect.stringContaining('ne nomme pas le fichier')
		]);
	});

	it('[CON-8] a long purge goes on by itself, and what changed meanwhile is kept', async () => {
		await product.deps.transaction((tx) => oldDossiers(tx, many));
		const { preview } = await read();
		expect(preview?.total).toBe(many);
		// pressed twice at once, it is begun once
		const press = () => product.confirmPurge(direction, { expected: many });
		const presses = await Promise.all([press(), press()]);
		expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await rows(`select 1 from effacement where ended_at is null`)).toHaveLength(1);
		expect(await rows(`select count(*)::int as n from dossier where pole_id = 'vieux'`)).toEqual([
			{ n: 1 }
		]);
		expect(await product.confirmPurge(direction, { expected: 1 })).toMatchObject({
			why: 'purge-en-cours'
		});
		await run(`update situation set phase = 'fermee' where intervision_id = 'ancienne'`);
		expect(await product.continuePurges()).toBe(0);
		expect(await rows(`select count(*)::int as n from dossier where pole_id = 'vieux'`)).toEqual([
			{ n: 1 }
		]);
		const [purge] = (await read()).erasures;
		expect(purge).toMatchObject({ counts: { prevus: many, dossiers: many - 1 } });
		expect(purge?.endedAt).not.toBeNull();
	});

	it('[CON-3] a demande that nobody followed up goes after a year, with whoever deposited it', async () => {
		const { id } = await desk.deposited({ name: 'Gaspard Quillebœuf' });
		await run(
			`update demande set created_at = now() - interval '13 months', dossier_id = null where id = '${id}'`
		);
		expect((await read()).preview).toMatchObject({ total: 1, demandes: 1 });
		expect(await product.confirmPurge(direction, { expected: 1 })).toEqual({ ok: true });
		const after = await product.deps.transaction((tx) => dumpDatabase(tx, null));
		expect(searchTraces('Quillebœuf', after)).toEqual([]);
	});

	it('[CON-11] payments of ten years ago go once paid, and nothing that is owed', async () => {
		await run(`insert into intervision (id, pole_id, starts_at, organiser, ended_at)
			values ('dixans', 'demoperonne', '2014-05-16T10:30Z', 'DAC de la Somme', '2014-05-16T12:00Z')`);
		await run(`insert into tarif (id, role, amount_cents, valid_from, set_by, set_at)
			values ('t', 'participant', 5000, '2010-01-01', 'demodirection', now())`);
		for (const [person, state, paid] of [
			['demopharmacienne', 'paye', `'2014-06-01'`],
			['demogeneraliste', 'a-payer', 'null']
		])
			await run(`insert into indemnite (id, intervision_id, person_id, role, categorie, tarif_id, amount_cents, state, paid_on, created_at)
				values ('i${person}', 'dixans', '${person}', 'participant', 'mg', 't', 5000, '${state}', ${paid}, now())`);
		expect((await read()).preview).toMatchObject({ total: 1, payments: 1 });
		expect(await product.confirmPurge(direction, { expected: 1 })).toEqual({ ok: true });
		expect(await rows(`select state from indemnite where intervision_id = 'dixans'`)).toEqual([
			{ state: 'a-payer' }
		]);
	});
});
