import { sql } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { noAccord } from '#domain/accord/accord.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const evaluation = actorOf('demoevaluation');
const direction = actorOf('demodirection');
const animatrice = actorOf('demoanimatrice');
const coordination = actorOf('democoordination');
const year = new Date().getFullYear();
const region: Scope = { kind: 'region' };
const own: Scope = { kind: 'pole', poleId: 'demoperonne' };
const corrected = {
	reason: 'oubli',
	...{ reasonText: null, known: [] },
	answers: { dismissed: [], maintained: [] },
	posted: { restituteur: ['demoanimatrice'], 'autre-intervision': ['non'], motivation: ['action'] }
} as const;

describe.each(databases)('the yearly report on $kind', ({ url }) => {
	let product: Product;
	let ficheId = '';
	beforeAll(async () => {
		product = await startProduct(url);
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			...{ designation: 'Inès R.', dossierId: null, demandeurId: 'demoanimatrice' },
			...{ problem: '', demandeurs: ['mg'], motifs: ['traitement'], problematiques: ['alcool'] }
		});
		if (!added.ok || !added.id) throw new Error(JSON.stringify(added));
		const accord = { ...noAccord, state: 'oral', collectedOn: `${year}-01-02` } as const;
		await product.recordAccord(coordination, added.id, { ...accord, withdrawalRightTold: true });
		ficheId = await finaliseSituation(product, added.id);
	}, 120_000);
	afterAll(() => product.stop());

	const read = async (actor: Actor, scope: Scope) => product.readReport(actor, year, scope);
	const reading = async (actor: Actor, scope: Scope) => {
		const answer = await read(actor, scope);
		return answer.ok ? answer.reading : answer.why;
	};
	const lastEvents = async (count: number) =>
		(await product.deps.journal.entries()).slice(-count).map(({ event }) => event);
	const publish = (actor: Actor, note = '') =>
		product.publishEvaluation(actor, { year, note, confirmed: [] });
	const refused = async (text: string) => {
		const done = product.deps.transaction((tx) => tx.execute(sql.raw(text)));
		return done.then(
			() => '',
			(error: unknown) => String(error instanceof Error ? error.cause : error)
		);
	};
	const wish = { year, scope: region, version: 1, kind: 'rapport' } as const;
	const exported = async (actor: Actor, format: 'pdf' | 'xlsx' | 'zip') =>
		product.exportReport(actor, { ...wish, format });

	it('[RAP-2] each reads what a function opens, in a strong session, and nothing else', async () => {
		expect(await reading(evaluation, region)).toBe('entier');
		expect(await reading(direction, own)).toBe('entier');
		expect(await reading(animatrice, own)).toBe('entier');
		expect(await reading(coordination, own)).toBe('entier');
		expect(await reading(actorOf('demosecretaire'), own)).toBe('activite');
		expect(await reading(animatrice, region)).toBe('publie');
		expect(await reading(animatrice, { kind: 'pole', poleId: 'demodoullens' })).toBe('introuvable');
		expect(await reading(animatrice, { kind: 'bassin', bassin: 'Somme' })).toBe('introuvable');
		for (const who of ['demoexpert', 'demoprotection', 'demopharmacienne'])
			expect(await reading(actorOf(who), region)).toBe('titre-insuffisant');
		const weak = { ...evaluation, method: 'lien-courriel' } as const;
		expect(await reading(weak, region)).toBe('authentification-insuffisante');
		expect(await product.readReport(evaluation, year - 40, region)).toMatchObject({ ok: false });
	});

	it('[RAP-2] the logistic coordination reads no answer of a fiche', async () => {
		const told = async (actor: Actor) => {
			const answer = await read(actor, own);
			const report: ReportModel | null = answer.ok ? answer.report : null;
			return JSON.stringify(report);
		};
		expect(await told(coordination)).toContain('"table":{"id":"G4"'.slice(0, 9));
		expect(await told(actorOf('demosecretaire'))).not.toContain('"id":"G4"');
		expect(await told(animatrice)).toContain('"id":"G4"');
	});

	it('[RAP-3] behind a figure stand its rows, for the evaluation alone, and the journal says so', async () => {
		const address = { year, scope: region };
		const rows = await product.readFigure(evaluation, address, { id: 'A7' });
		if (!rows.ok) throw new Error(rows.why);
		expect(rows.rows).toMatchObject([{ kind: 'situation', poleName: 'Péronne', ficheId }]);
		expect(JSON.stringify(rows)).not.toContain('Inès');
		expect(await lastEvents(1)).toEqual(['evaluation-chiffre-ouvert']);
		for (const actor of [direction, animatrice, coordination])
			expect(await product.readFigure(actor, address, { id: 'A7' })).toMatchObject({ ok: false });
		for (const ref of [{ id: 'nul' }, { id: 'A7', grouping: 'pole', group: 'nul' }])
			expect(await product.readFigure(evaluation, address, ref)).toMatchObject({ ok: false });
	});

	it('[RAP-9] a year that is not over is not published', async () => {
		expect(await product.readPublishing(evaluation, year)).toMatchObject({ ended: false });
		expect(await publish(evaluation)).toMatchObject({ why: 'saisie-invalide' });
		// nor is it offered, where the years are listed and above the report
		const offered = async () => {
			const [list, page] = [
				await product.listEvaluations(evaluation),
				await read(evaluation, region)
			];
			return [list.ok && list.years.find((one) => one.year === year)?.ended, page.ok && page.ended];
		};
		expect(await offered()).toEqual([false, false]);
		const { publications } = product.deps;
		expect(await publications.ofYear(year)).toEqual([]);
		const newYear = new Date(Date.UTC(year + 1, 0, 1));
		product.wait(newYear.getTime() - Date.now());
		expect(await product.readPublishing(evaluation, year)).toMatchObject({ ended: true });
		expect(await offered()).toEqual([true, true]);
	});

	it('[RAP-4] publishing freezes every scope at once; nothing of it can be changed', async () => {
		for (const actor of [animatrice, coordination, actorOf('demoexpert')])
			expect(await publish(actor)).toMatchObject({ ok: false });
		expect(await publish(direction, 'Vu avec Madame Delattre')).toMatchObject({
			why: 'garde-alerte'
		});
		expect(await publish(evaluation)).toEqual({ ok: true, version: 1 });
		expect(await lastEvents(1)).toEqual(['evaluation-publiee']);
		expect(await publish(evaluation)).toMatchObject({ why: 'saisie-invalide' });
		expect(await publish(evaluation, 'Relecture.')).toMatchObject({
			fields: [{ message: 'Aucun chiffre n’a changé depuis la version précédente.' }]
		});
		for (const table of ['evaluation_publication', 'evaluation_published']) {
			for (const text of [`delete from ${table}`, `update ${table} set sha256 = ''`])
				expect(await refused(text)).toContain('append-only');
		}
		expect(await reading(animatrice, region)).toBe('publie');
		const shown = await read(animatrice, region);
		expect(shown.ok && shown.report?.title).toContain(String(year));
		expect(shown.ok && shown.opensFigures).toBe(false);
	});

	it('[RAP-6] what leaves is a published version, by its hash, for who reads it', async () => {
		for (const [format, head] of [
			['pdf', '%PDF-'],
			['xlsx', 'PK'],
			['zip', 'PK']
		] as const) {
			const file = await exported(animatrice, format);
			if (!file.ok) throw new Error(file.why);
			expect(Buffer.from(file.bytes.subarray(0, head.length)).toString('latin1')).toBe(head);
			const [entry] = (await product.deps.journal.entries()).slice(-1);
			expect(entry).toMatchObject({
				event: 'evaluation-exportee',
				payload: { format, sha256: product.deps.sha256(file.bytes) }
			});
			const again = await exported(animatrice, format);
			if (format !== 'xlsx') expect(again).toEqual(file);
		}
		const pdf = await exported(evaluation, 'pdf');
		const pages = (await PDF.load(pdf.ok ? pdf.bytes : new Uint8Array())).getPages();
		expect(pages[0]?.extractText().text).toContain('Intervisions');
		const zip = await exported(evaluation, 'zip');
		expect(Object.keys(unzipSync(zip.ok ? zip.bytes : new Uint8Array()))).toContain('CPOM.csv');
		expect(await exported(actorOf('demoexpert'), 'pdf')).toMatchObject({ ok: false });
		expect(
			await product.exportReport(evaluation, { ...wish, version: 2, format: 'pdf' })
		).toMatchObject({ why: 'introuvable' });
	});

	it('[RAP-5] a corrected fiche shows as a difference, then as a new version; the former stays', async () => {
		const before = await product.readVersion(evaluation, year, region, 1);
		const done = await product.correctFiche(animatrice, ficheId, corrected);
		expect(done).toMatchObject({ ok: true });
		const found = await product.readDifferences(evaluation, year, region);
		if (!found.ok) throw new Error(found.why);
		expect(found.differences).toContainEqual(
			expect.objectContaining({
				ref: { id: 'I1', part: 'action' },
				...{ published: '0', today: '1' }
			})
		);
		expect(await product.readDifferences(animatrice, year, own)).toMatchObject({ ok: true });
		expect(await product.readDifferences(animatrice, year, region)).toMatchObject({ ok: false });
		expect(await publish(direction, 'Motivation complétée.')).toEqual({ ok: true, version: 2 });
		const none = await product.readDifferences(evaluation, year, region);
		expect(none.ok && none.differences).toEqual([]);
		const after = await product.readVersion(evaluation, year, region, 1);
		expect(after).toEqual({ ...before, replaced: true });
	});
});
