import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { FinaliseAnswer, FinaliseRequest } from '#domain/fiche/fiche-context.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { createServerGuard, type ServerGuard } from '#server/guard/server-guard.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { serveFiches } from '#tests/support/product/serve-fiches.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const coanimateur = actorOf('democoanimateur');
const unanswered: FinaliseRequest = { dismissed: [], maintained: [] };
const named = 'Jade Wasquehalski';
const entries = { restituteur: 'demoanimatrice', 'autre-intervision': 'non' };
const draft = (contexte: string): FicheValues => ({ entries, texts: { contexte } });
const demande = {
	...{ designation: 'Jade M.', dossierId: null, demandeurId: 'demoanimatrice', problem: '' },
	...{ demandeurs: [], motifs: [], problematiques: [] }
};

describe.each(databases)('the guard decides on $kind', ({ url }) => {
	let product: Product;
	let fiches: Awaited<ReturnType<typeof serveFiches>>;
	const guards: ServerGuard[] = [];
	beforeAll(async () => {
		product = await startProduct(url);
		fiches = await serveFiches(product);
		await product.deps.transaction((tx) => tx.execute(sql`update participant set lobby = 'admis'`));
	});
	afterAll(async () => {
		fiches.close();
		for (const guard of guards) await guard.close();
		await product.stop();
	});
	// One situation at a time may be open in an Intervision.
	afterEach(() => execute(`update situation set phase = 'fermee' where phase = 'ouverte'`));

	const execute = (text: string) =>
		product.deps
			.transaction((tx) => tx.execute(sql.raw(text)))
			.then(
				() => 'done',
				(error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error)
			);

	async function openDraft(values: FicheValues, known?: string): Promise<string> {
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, demande);
		if (!added.ok || !added.id) throw new Error('not added');
		const accord = { ...noAccord, state: 'oral', withdrawalRightTold: true } as const;
		const collectedOn = '2026-11-23';
		await product.recordAccord(coordination, added.id, { ...accord, collectedOn });
		await product.deps.situations.move(added.id, ['inscrite'], 'ouverte');
		await product.services.collab.createDraft(added.id, currentDefinition.version, values);
		await product.watchName(animatrice, added.id, known ? { name: known } : { none: true });
		return added.id;
	}
	const findingsOf = (answer: FinaliseAnswer) => (answer.ok ? [] : answer.findings);
	/** The first finding of the draft, as a browser learns it from a refused finalisation. */
	async function firstFinding(situationId: string) {
		const refused = await product.finaliseFiche(animatrice, situationId, unanswered);
		const [found] = findingsOf(refused);
		if (!found) throw new Error('no finding');
		return found;
	}
	const isStructure = (id: string) => ({ id, reason: 'structure-ou-lieu', text: '' }) as const;
	/** The product with another guard: the same database, the same drafts. */
	function withGuard(code: string, limitMs = 400) {
		const guard = createServerGuard({ limitMs, code });
		guards.push(guard);
		return createBoundUseCases({ ...product.services, deps: { ...product.deps, guard } });
	}

	describe('a passage maintained with a reason', () => {
		it('[GAR-31] passes, and neither the database nor the answers hold the name', async () => {
			const situationId = await openDraft(draft(`Rendez-vous avec ${named}.`));
			const { id, severity } = await firstFinding(situationId);
			expect(severity).toBe('blocking');
			const text = 'le foyer du quartier';
			const reason = { id, reason: 'structure-ou-lieu', text } as const;
			expect(await product.maintainPassage(coanimateur, situationId, reason)).toMatchObject({
				ok: true
			});
			const context = await product.readFicheContext(animatrice, situationId);
			expect(context.ok && context.context.maintained.passages).toEqual([reason]);
			const before = await dumpTables(product);
			expect(before).not.toMatch(/wasquehalski|foyer du quartier/i);
			const done = await product.finaliseFiche(animatrice, situationId, {
				...{ dismissed: [], maintained: [reason] }
			});
			if (!done.ok) throw new Error(done.why);
			const kept = await product.deps.transaction((tx) =>
				tx.execute(sql`select severity, rule, label, field, reason, reason_text, shape, answered_by
					from fiche_override where fiche_id = ${done.ficheId}`)
			);
			expect(JSON.stringify(kept)).toContain('"shape":"J······i"');
			expect(JSON.stringify(kept)).toContain(`"reason_text":"${text}"`);
			// Who first gave the reason, not who finalised.
			expect(JSON.stringify(kept)).toContain('"answered_by":"democoanimateur"');
			// The fiche itself is the one place where the passage was allowed to stay.
			const elsewhere = (await dumpTables(product))
				.split('\n')
				.filter((line) => /wasquehalski/i.test(line));
			expect(elsewhere.map((line) => line.split(' ')[0])).toEqual(['fiche']);
			const [entry] = (await product.deps.journal.entries()).slice(-1);
			expect(entry).toMatchObject({ event: 'fiche-finalisee', payload: { maintenus: 1 } });
			expect(product.services.overrides.list(situationId)).toEqual([]);
			expect(await product.signFiche(animatrice, done.ficheId)).toEqual({ ok: true });
			expect(await execute(`delete from fiche_override`)).toContain('append-only');
		});

		it.each([
			['a phone', 'Appeler au 06 12 34 56 78.', undefined],
			['an e-mail', 'Écrire à jade.m@exemple.fr.', undefined],
			['the watched name', 'Le père de Debuyck appelle.', 'Debuyck']
		])('[GAR-12] never %s, by either door', async (_what, contexte, known) => {
			const situationId = await openDraft(draft(contexte), known);
			const { id } = await firstFinding(situationId);
			expect(await product.maintainPassage(animatrice, situationId, isStructure(id))).toMatchObject(
				{ ok: false, why: 'maintien-refuse' }
			);
			const maintained = [isStructure(id)];
			const answer = await product.finaliseFiche(animatrice, situationId, {
				...{ dismissed: [id], maintained }
			});
			expect(answer).toMatchObject({ ok: false, why: 'maintien-refuse' });
			expect(await product.services.collab.readValues(situationId)).toEqual(draft(contexte));
		});

		it('[GAR-31] not by somebody who only writes', async () => {
			const situationId = await openDraft(draft(`Rendez-vous avec ${named}.`));
			const { id } = await firstFinding(situationId);
			const expert = actorOf('demoexpert');
			expect(await product.maintainPassage(expert, situationId, isStructure(id))).toMatchObject({
				ok: false
			});
			const context = await product.readFicheContext(expert, situationId);
			expect(context.ok && context.context.maintained.passages).toEqual([]);
			expect(product.services.overrides.list(situationId)).toEqual([]);
		});

		it.each([
			['names someone', 'voir Mme Carlier', 'structure-ou-lieu'],
			['repeats the passage', 'Wasquehalski est un foyer', 'structure-ou-lieu'],
			['is « Autre » without a word', '', 'autre']
		] as const)('[GAR-33] not with a reason that %s', async (_what, text, reason) => {
			const situationId = await openDraft(draft(`Rendez-vous avec ${named}.`));
			const { id } = await firstFinding(situationId);
			const override = { id, reason, text };
			const refused = { ok: false, why: 'raison-refusee' };
			expect(await product.maintainPassage(animatrice, situationId, override)).toMatchObject(
				refused
			);
			const maintained = [override];
			const answer = await product.finaliseFiche(animatrice, situationId, {
				...{ dismissed: [], maintained }
			});
			expect(answer).toMatchObject(refused);
			expect(JSON.stringify(answer)).not.toMatch(/Carlier|Wasquehalski/);
		});

		it('[GAR-32] survives what is written elsewhere, and dies with its passage', async () => {
			const situationId = await openDraft(draft(`Rendez-vous avec ${named}.`));
			const { id, start } = await firstFinding(situationId);
			await product.maintainPassage(animatrice, situationId, isStructure(id));
			const request = { dismissed: [], maintained: [isStructure(id)] };
			const writer = await fiches.write('demoanimatrice', situationId);
			const before = 'Bonne nouvelle. ';
			writer.doc.getText('contexte').insert(0, before);
			await writer.saved();
			expect(await firstFinding(situationId)).toMatchObject({ id, start: start + before.length });
			// One letter more: other words, another passage.
			const at = writer.read('contexte').indexOf(named) + named.length;
			writer.doc.getText('contexte').insert(at, 'ss');
			await writer.saved();
			const refused = await product.finaliseFiche(animatrice, situationId, request);
			expect(refused).toMatchObject({ ok: false, why: 'garde-alerte' });
			expect(await product.maintainPassage(animatrice, situationId, isStructure(id))).toMatchObject(
				{ ok: false, why: 'maintien-perime' }
			);
			writer.doc.getText('contexte').delete(at, 2);
			await expect
				.poll(() => product.services.collab.readValues(situationId))
				.toEqual(draft(writer.read('contexte')));
			expect((await product.finaliseFiche(animatrice, situationId, request)).ok).toBe(true);
			writer.leave();
		});

		it('[GAR-31] taken back, it blocks again', async () => {
			const situationId = await openDraft(draft(`Rendez-vous avec ${named}.`));
			const { id } = await firstFinding(situationId);
			await product.maintainPassage(animatrice, situationId, isStructure(id));
			expect(await product.releasePassage(coanimateur, situationId, id)).toMatchObject({
				ok: true
			});
			expect(product.services.overrides.list(situationId)).toEqual([]);
			const answer = await product.finaliseFiche(animatrice, situationId, unanswered);
			expect(answer).toMatchObject({ ok: false, why: 'garde-alerte' });
		});
	});

	it('[GAR-34] « Ce n’est pas un nom » is kept without its word', async () => {
		const situationId = await openDraft(draft('Sa fille Inès viendra. Il va mieux.'));
		const { id, severity } = await firstFinding(situationId);
		expect(severity).toBe('confirm');
		const answered = { dismissed: [id], maintained: [] };
		const done = await product.finaliseFiche(animatrice, situationId, answered);
		if (!done.ok) throw new Error(done.why);
		const kept = (await dumpTables(product))
			.split('\n')
			.filter((line) => line.startsWith('fiche_override ') && line.includes(done.ficheId));
		expect(kept).toHaveLength(1);
		expect(kept[0]).toMatch(/"severity":"confirm".*"reason":null.*"mark":"[0-9a-f]{64}"/);
		expect(kept[0]).not.toMatch(/Inès/);
		const [entry] = (await product.deps.journal.entries()).slice(-1);
		expect(entry?.payload).toMatchObject({ maintenus: 0, confirmes: 1 });
	});

	describe('without its answer', () => {
		it.each([
			['crashes', 'throw new Error(JSON.stringify(job))'],
			['exits', 'process.exit(1)'],
			['hangs', 'for (;;);']
		])('[GAR-30] a guard that %s finalises nothing; the draft goes on', async (_what, act) => {
			const code = `require('node:worker_threads').parentPort.on('message', (job) => { ${act} })`;
			const broken = withGuard(code);
			const situationId = await openDraft(draft('Le suivi continue.'));
			const writer = await fiches.write('demoanimatrice', situationId);
			const started = performance.now();
			const refusing = broken.finaliseFiche(animatrice, situationId, unanswered);
			writer.type('contexte', ' Pendant la relecture.');
			expect(await refusing).toEqual({
				...{ ok: false, why: 'garde-indisponible', findings: [], missing: [] },
				message: expect.stringMatching(/n’a pas répondu.*Rien n’est perdu/)
			});
			expect(performance.now() - started).toBeLessThan(2000);
			await writer.saved();
			writer.type('contexte', ' Et après.');
			await writer.saved();
			expect(await product.services.collab.readValues(situationId)).toEqual(
				draft('Le suivi continue. Pendant la relecture. Et après.')
			);
			expect((await product.finaliseFiche(animatrice, situationId, unanswered)).ok).toBe(true);
			writer.leave();
		});

		it('[GAR-30] no reason, no demande, no accord and no signature either', async () => {
			const broken = withGuard('process.exit(1)');
			const situationId = await openDraft(draft('Le suivi continue.'));
			const why = 'garde-indisponible';
			expect(
				await broken.maintainPassage(animatrice, situationId, isStructure('g1'))
			).toMatchObject({ why });
			const problem = 'Le traitement est à revoir.';
			await makePlace(product, demoIntervisionId);
			expect(
				await broken.addSituation(coordination, demoIntervisionId, { ...demande, problem })
			).toMatchObject({ why });
			const accord = { ...noAccord, state: 'refuse', withheld: 'le travail' } as const;
			expect(await broken.recordAccord(coordination, situationId, accord)).toMatchObject({ why });
			const done = await product.finaliseFiche(animatrice, situationId, unanswered);
			if (!done.ok) throw new Error(done.why);
			expect(await broken.signFiche(animatrice, done.ficheId)).toEqual({ ok: false, why });
			// What has no text does not wait for the guard: a patient's withdrawal least of all.
			const withdrawn = { ...noAccord, state: 'retire' } as const;
			expect(await broken.recordAccord(coordination, situationId, withdrawn)).toMatchObject({
				ok: true
			});
		});
	});

	it('[GAR-35] the database itself refuses a fiche with a blocking passage left', async () => {
		const situationId = await openDraft(draft('Le suivi continue.'));
		const row = {
			...{ id: 'ficheforcee', situationId, formVersion: currentDefinition.version },
			...{ guardVersion: 'essai', blockingLeft: 1, content: '{}', sha256: 'a'.repeat(64) },
			...{ finalisedBy: 'demoanimatrice', finalisedAt: new Date() }
		};
		const { fiches: store, transaction } = product.deps;
		const cause = await transaction((tx) => store.add(tx, row, [])).catch((error: unknown) =>
			String(error instanceof Error ? error.cause : error)
		);
		expect(cause).toContain('fiche_guard_passed');
		const answer = {
			...{ id: 'r1', severity: 'blocking', rule: 'phone', label: 'PHONE', field: 'contexte' },
			...{ reason: 'autre', reasonText: 'x', mark: 'a'.repeat(64), shape: '0······8' },
			...{ answeredBy: 'demoanimatrice', answeredAt: new Date() }
		};
		const forced = await transaction((tx) =>
			store.add(tx, { ...row, blockingLeft: 0 }, [answer])
		).catch((error: unknown) => String(error instanceof Error ? error.cause : error));
		expect(forced).toContain('fiche_override_allowed');
	});

	it('[GAR-36] a stored fiche in which something blocks is neither signed nor printed', async () => {
		const situationId = await openDraft(draft('Le suivi continue.'));
		const done = await product.finaliseFiche(animatrice, situationId, unanswered);
		if (!done.ok) throw new Error(done.why);
		const stored = await product.deps.fiches.byId(done.ficheId);
		const content = Object(JSON.parse(stored?.content ?? ''));
		content.answers.contexte.value = `Rendez-vous avec ${named}.`;
		const forced = canonicalJson(content);
		await execute('alter table fiche disable trigger fiche_never_rewritten');
		await product.deps.transaction((tx) =>
			tx.execute(sql`update fiche set content = ${forced}, sha256 = ${product.deps.sha256(forced)}
				where id = ${done.ficheId}`)
		);
		await execute('alter table fiche enable trigger fiche_never_rewritten');
		expect(await product.signFiche(animatrice, done.ficheId)).toEqual({
			...{ ok: false, why: 'fiche-alerte' }
		});
		const after = await product.deps.fiches.byId(done.ficheId);
		expect(after).toMatchObject({ phase: 'finalisee', signatures: [], document: null });
	});
});
