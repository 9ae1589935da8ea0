import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { everyFiche } from '#tests/support/product/every-fiche.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
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
const secretaire = actorOf('demosecretaire');
const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	withdrawalRightTold: true
};
const corrected = {
	reason: 'oubli',
	reasonText: null,
	known: [],
	answers: { dismissed: [], maintained: [] },
	posted: {
		contexte: ['Le traitement a été revu.'],
		restituteur: ['demoanimatrice'],
		'autre-intervision': ['non']
	}
} as const;

describe.each(databases)('a fiche between finalisation and seal, on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	}, 60_000);
	afterAll(() => product.stop());

	async function finalised(designation = 'Inès R.'): Promise<{ id: string; situationId: string }> {
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			...{ designation, dossierId: null, demandeurId: 'demoanimatrice' },
			...{ problem: '', demandeurs: ['mg'], motifs: ['traitement'], problematiques: ['alcool'] }
		});
		if (!added.ok || !added.id) throw new Error(JSON.stringify(added));
		await product.recordAccord(coordination, added.id, given);
		return { id: await finaliseSituation(product, added.id), situationId: added.id };
	}
	const view = async (actor: typeof animatrice, id: string) => {
		const read = await product.readFiche(actor, id);
		if (!read.ok) throw new Error(read.why);
		return read.fiche;
	};
	const events = async (count: number) =>
		(await product.deps.journal.entries()).slice(-count).map(({ event }) => event);
	const relue = { answer: 'relue', remark: null, confirmed: [] } as const;

	describe('a second reading', () => {
		it('[RELEC-1] is asked of whoever may read the fiche, by who conducts, and of nobody else', async () => {
			const { id } = await finalised();
			const why = 'relecteur-inconnu';
			for (const one of ['demopharmacienne', 'demosecretaire', 'demoanimatrice', 'nobody']) {
				expect(await product.askRelecture(animatrice, id, one)).toEqual({ ok: false, why });
			}
			expect(await product.askRelecture(coordination, id, 'democoanimateur')).toMatchObject({
				ok: false
			});
			expect((await view(animatrice, id)).beforeSeal.relectures).toEqual([]);
			expect(await product.askRelecture(animatrice, id, 'democoordination')).toEqual({ ok: true });
			expect(await events(1)).toEqual(['relecture-demandee']);
		});

		it('[RELEC-4] the reading and the signature that are awaited are in « À faire » of the person', async () => {
			const { id } = await finalised();
			const asked = async (actor: typeof animatrice) => {
				const { tasks } = await product.readHome(actor);
				return tasks.today.filter(({ href }) => href === `/fiches/${id}`).map(({ kind }) => kind);
			};
			await product.askRelecture(animatrice, id, 'democoordination');
			await product.awaitSigner(animatrice, id, 'democoanimateur');
			expect(await asked(coordination)).toEqual(['relecture']);
			expect(await asked(coanimateur)).toEqual(['signature']);
			await product.withdrawRelecture(animatrice, id, 'democoordination');
			await product.signFiche(coanimateur, id);
			expect(await asked(coordination)).toEqual([]);
			expect(await asked(coanimateur)).toEqual([]);
		});

		it('[RELEC-2] holds the signature back until it is given, or withdrawn', async () => {
			const { id } = await finalised();
			await product.askRelecture(animatrice, id, 'democoordination');
			const held = { ok: false, why: 'relecture-en-attente' };
			expect(await product.signFiche(animatrice, id)).toEqual(held);
			expect((await view(animatrice, id)).signatures).toEqual([]);
			expect(await product.withdrawRelecture(animatrice, id, 'democoordination')).toEqual({
				ok: true
			});
			expect(await product.answerRelecture(coordination, id, relue)).toMatchObject({
				why: 'relecture-close'
			});
			expect(await product.signFiche(animatrice, id)).toEqual({ ok: true });
		});

		it('[RELEC-3] is answered by who was asked, with a remark that the guard read', async () => {
			const { id } = await finalised();
			await product.askRelecture(animatrice, id, 'democoordination');
			expect(await product.answerRelecture(coanimateur, id, relue)).toMatchObject({
				why: 'relecture-close'
			});
			const answer = { answer: 'a-corriger', confirmed: [] } as const;
			expect(
				await product.answerRelecture(coordination, id, { ...answer, remark: null })
			).toMatchObject({ ok: false, fields: [{ field: 'remark' }] });
			expect(
				await product.answerRelecture(coordination, id, {
					...answer,
					remark: 'Voir 06 12 34 56 78'
				})
			).toMatchObject({ ok: false, why: 'garde-alerte' });
			expect((await view(animatrice, id)).beforeSeal.relectures[0]?.answer).toBeNull();
			const remark = 'Le contexte manque.';
			expect(await product.answerRelecture(coordination, id, { ...answer, remark })).toEqual({
				ok: true
			});
			expect((await view(animatrice, id)).beforeSeal.relectures).toMatchObject([
				{ answer: 'a-corriger', remark }
			]);
			expect((await view(secretaire, id)).beforeSeal.relectures).toMatchObject([{ remark: null }]);
		});
	});

	describe('several signers', () => {
		it('[FIC-15] the last one awaited seals, and the document names them all', async () => {
			const { id } = await finalised();
			expect(await product.awaitSigner(animatrice, id, 'demopharmacienne')).toMatchObject({
				why: 'signataire-inconnu'
			});
			expect(await product.awaitSigner(animatrice, id, 'democoanimateur')).toEqual({ ok: true });
			expect(await product.signFiche(animatrice, id)).toEqual({ ok: true });
			expect(await view(animatrice, id)).toMatchObject({ phase: 'finalisee', document: null });
			expect(await product.signFiche(animatrice, id)).toMatchObject({ why: 'fiche-deja-signee' });
			expect(await product.signFiche(coanimateur, id)).toEqual({ ok: true });
			const sealed = await view(animatrice, id);
			expect(sealed.phase).toBe('signee');
			expect(sealed.signatures).toHaveLength(2);
			expect(sealed.document).not.toBeNull();
			expect(await product.services.verifyArchive(undefined)).toMatchObject({ ok: true });
		});

		it('[FIC-15] two who sign at the same moment both sign, and there is one seal', async () => {
			const { id } = await finalised();
			await product.awaitSigner(animatrice, id, 'democoanimateur');
			await product.awaitSigner(animatrice, id, 'demoanimatrice');
			const both = await Promise.all([
				product.signFiche(animatrice, id),
				product.signFiche(coanimateur, id)
			]);
			expect(both).toEqual([{ ok: true }, { ok: true }]);
			const sealed = await view(animatrice, id);
			expect([sealed.phase, sealed.signatures.length]).toEqual(['signee', 2]);
		});

		it('[FIC-16] somebody released is awaited no more: the release seals, and is traced', async () => {
			const { id } = await finalised();
			await product.awaitSigner(animatrice, id, 'democoanimateur');
			await product.signFiche(animatrice, id);
			expect(await product.releaseSigner(coordination, id, 'democoanimateur')).toMatchObject({
				ok: false
			});
			expect(await product.releaseSigner(animatrice, id, 'democoanimateur')).toEqual({ ok: true });
			expect(await events(2)).toEqual(['signataire-libere', 'fiche-scellee']);
			expect((await view(animatrice, id)).signatures).toHaveLength(1);
			expect(await product.signFiche(coanimateur, id)).toMatchObject({ ok: false });
		});
	});

	describe('a corrected version', () => {
		it('[FIC-20] is guarded as finalisation is, the name to watch included', async () => {
			const { id } = await finalised();
			const known = ['Delattre'];
			const named = { ...corrected.posted, contexte: ['Vu avec Delattre hier.'] };
			const refused = await product.correctFiche(animatrice, id, {
				...corrected,
				known,
				posted: named
			});
			expect(refused).toMatchObject({
				ok: false,
				stopped: [{ field: 'contexte', blocking: true, mayKeep: false }]
			});
			const reasonText = 'Madame Delattre l’a demandé';
			expect(
				await product.correctFiche(animatrice, id, { ...corrected, known, reasonText })
			).toMatchObject({ ok: false, stopped: [{ field: 'correction-texte' }] });
			const empty = { ...corrected, posted: {} };
			expect(await product.correctFiche(animatrice, id, empty)).toMatchObject({
				why: 'fiche-incomplete'
			});
			const odd = { ...corrected, posted: { ...corrected.posted, motifs: ['<script>'] } };
			expect(await product.correctFiche(animatrice, id, odd)).toMatchObject({
				why: 'saisie-invalide'
			});
			expect((await view(animatrice, id)).lineage.versions).toHaveLength(1);
			const kept = await product.deps.transaction((tx) =>
				tx.execute(sql`select 1 from fiche where content like '%Delattre%'`)
			);
			expect(JSON.stringify(kept)).not.toContain('1,');
		});

		it('[FIC-21] takes the place of the former, which stays as it was, and is signed and archived again', async () => {
			const { id } = await finalised();
			await product.signFiche(animatrice, id);
			await product.archiveFiche(coordination, id);
			const former = await product.deps.fiches.byId(id);
			expect(await product.correctFiche(coordination, id, corrected)).toMatchObject({ ok: false });
			const done = await product.correctFiche(animatrice, id, corrected);
			if (!done.ok) throw new Error(JSON.stringify(done));
			expect(await events(1)).toEqual(['fiche-corrigee']);
			const next = await view(animatrice, done.ficheId);
			expect([next.phase, next.version]).toEqual(['finalisee', 2]);
			expect(next.lineage.changes).toMatchObject([
				{ before: ['Le traitement est à revoir.'], after: ['Le traitement a été revu.'] }
			]);
			expect(await product.signFiche(animatrice, id)).toMatchObject({ why: 'fiche-remplacee' });
			expect(await product.signFiche(animatrice, done.ficheId)).toEqual({ ok: true });
			expect(await product.archiveFiche(coordination, id)).toMatchObject({
				why: 'fiche-remplacee'
			});
			expect(await product.archiveFiche(coordination, done.ficheId)).toEqual({ ok: true });
			expect(await product.deps.fiches.byId(id)).toMatchObject({
				content: former?.content,
				document: former?.document
			});
			expect((await view(animatrice, id)).lineage).toMatchObject({
				current: { ficheId: done.ficheId, sealed: true }
			});
			expect((await product.readFichePdf(animatrice, id)).ok).toBe(true);
			expect(await product.services.verifyArchive(undefined)).toMatchObject({ ok: true });
		});

		it('[FIC-21] nothing changed: no version; two at once: one version', async () => {
			const { id } = await finalised();
			const same = { ...corrected.posted, contexte: ['Le traitement est à revoir.'] };
			const posted = { ...same, demandeurs: [] };
			expect(await product.correctFiche(animatrice, id, { ...corrected, posted })).toMatchObject({
				why: 'fiche-sans-changement'
			});
			const both = await Promise.all([
				product.correctFiche(animatrice, id, corrected),
				product.correctFiche(coanimateur, id, corrected)
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
			expect(both).toContainEqual(expect.objectContaining({ why: 'fiche-remplacee' }));
		});

		it('[FIC-21] a correction against a signature: one of the two comes first, and the archive holds', async () => {
			const { id } = await finalised();
			const [, second] = await Promise.all([
				product.signFiche(animatrice, id),
				product.correctFiche(coanimateur, id, corrected)
			]);
			if (!second.ok) throw new Error(second.why);
			const last = await view(animatrice, second.ficheId);
			expect([last.phase, last.signatures.length]).toEqual(['finalisee', 0]);
			expect(await product.signFiche(animatrice, second.ficheId)).toEqual({ ok: true });
			expect(await product.services.verifyArchive(undefined)).toMatchObject({ ok: true });
		});

		it('[ACO-15] after a withdrawal nothing is asked, signed nor corrected', async () => {
			const { id, situationId } = await finalised();
			await product.awaitSigner(animatrice, id, 'democoanimateur');
			await product.signFiche(animatrice, id);
			await product.recordAccord(coordination, situationId, { ...given, state: 'retire' });
			const why = 'accord-retire';
			expect(await product.signFiche(coanimateur, id)).toMatchObject({ why });
			expect(await product.releaseSigner(animatrice, id, 'democoanimateur')).toMatchObject({ why });
			expect(await product.askRelecture(animatrice, id, 'democoordination')).toMatchObject({ why });
			expect(await product.correctFiche(animatrice, id, corrected)).toMatchObject({ why });
			expect((await product.deps.fiches.byId(id))?.document).toBeNull();
		});
	});

	it('[FIC-19] the list says what lacks, and one line stands for all the versions', async () => {
		const { id, situationId } = await finalised();
		const lineOf = async () =>
			(await product.listFiches(animatrice, everyFiche)).lines.filter(
				(line) => line.situationId === situationId
			);
		await product.askRelecture(animatrice, id, 'democoordination');
		expect((await lineOf())[0]?.lacking[0]).toMatch(/^relecture de /);
		await product.withdrawRelecture(animatrice, id, 'democoordination');
		expect((await lineOf())[0]?.lacking[0]).toMatch(/^signature de /);
		const done = await product.correctFiche(animatrice, id, corrected);
		expect(await lineOf()).toMatchObject([{ ficheId: done.ok && done.ficheId, version: 2 }]);
		await product.signFiche(animatrice, (done.ok && done.ficheId) || '');
		expect((await lineOf())[0]?.lacking).toEqual(['archivage par la coordination']);
	});

	it('[FIC-23] a code or a pseudonym finds what this person may read, and nothing else', async () => {
		const { situationId } = await finalised('Octave B.');
		const find = async (actor: typeof animatrice, sought: string) =>
			(await product.listFiches(actor, { ...everyFiche, sought })).lines;
		const [line] = await find(animatrice, ' octave b ');
		expect(line?.situationId).toBe(situationId);
		expect(await find(animatrice, line?.code.toLowerCase() ?? '')).toHaveLength(1);
		expect(await find(animatrice, 'Octave')).toEqual([]);
		expect(await find(secretaire, 'Octave B.')).toEqual([]);
		expect(await find(secretaire, line?.code ?? '')).toMatchObject([{ designation: null }]);
		expect(await find(actorOf('demopharmacienne'), 'Octave B.')).toEqual([]);
		expect(await find(actorOf('demopharmacienne'), line?.code ?? '')).toEqual([]);
	});

	it('[FIC-23] what is found and hidden does not even say that there is more', async () => {
		const { situationId } = await finalised('Ulysse K.');
		const run = (query: SQL) => product.deps.transaction((tx) => tx.execute(query));
		// more than a page of them
		await run(sql`insert into situation (id, intervision_id, dossier_id, position, phase)
			select 'ulysse' || n, intervision_id, dossier_id, 1000 + n, 'fermee'
			from situation, generate_series(1, 60) n where id = ${situationId}`);
		const find = (actor: typeof animatrice) =>
			product.listFiches(actor, { ...everyFiche, sought: 'Ulysse K.' });
		expect(await find(secretaire)).toMatchObject({ lines: [], older: null });
		const { lines, older } = await find(animatrice);
		expect(lines).toHaveLength(50);
		expect(older).toBe(lines.at(-1)?.situationId);
		await run(sql`delete from situation where id like 'ulysse%'`);
	});

	it('[FIC-17] [FIC-18] each reminder leaves once, says no word of the patient, and is journalled', async () => {
		const { id } = await finalised('Wilfried T.');
		await product.askRelecture(animatrice, id, 'democoordination');
		const day = 86_400_000;
		const noon = Math.floor(Date.now() / day) * day + day / 2;
		const mails = () =>
			(product.services.mailbox?.list() ?? []).filter(({ subject }) =>
				subject.startsWith('Fiche à')
			);
		const before = mails().length;
		product.wait(noon + 3 * day - Date.now());
		const both = await Promise.all([product.sendFicheRappels(), product.sendFicheRappels()]);
		expect(both.reduce((sum, one) => sum + one)).toBeGreaterThan(0);
		expect(await product.sendFicheRappels()).toBe(0);
		expect(await events(1)).toEqual(['rappel-fiche-envoye']);
		product.wait(18 * day);
		expect(await product.sendFicheRappels()).toBeGreaterThan(0);
		product.wait(Date.now() - noon - 21 * day);
		const words = () => mails().map(({ subject, text }) => `${subject} ${text}`);
		await expect
			.poll(() => words().join('\n'), { timeout: 15_000 })
			.toMatch(/malgré plusieurs rappels/);
		expect(mails().length).toBeGreaterThan(before + 2);
		expect(words().join('\n')).not.toMatch(/Wilfried|Inès|PER-|traitement/);
	});
});
