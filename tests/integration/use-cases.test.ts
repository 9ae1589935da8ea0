import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
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
const forwarded = actorOf('demoanimatrice', {
	method: 'lien-nominatif',
	intervisionId: demoIntervisionId
});
const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	withdrawalRightTold: true
};
const complete: FicheValues = {
	entries: { restituteur: 'demoanimatrice', 'autre-intervision': 'non', 'motifs.mesusage': true },
	texts: { contexte: 'Jade M. a changé de médecin traitant.', restitue: 'Un rendez-vous commun.' }
};
const unanswered = { dismissed: [], maintained: [] };
const demande = {
	dossierId: null,
	demandeurId: 'demoanimatrice',
	problem: 'Le traitement est à revoir.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool']
};

describe.each(databases)('use-cases on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());
	// One situation at a time may be open in an Intervision.
	afterEach(() => execute(`update situation set phase = 'fermee' where phase = 'ouverte'`));

	const execute = (text: string) =>
		product.deps
			.transaction((tx) => tx.execute(sql.raw(text)))
			.then(
				() => 'done',
				(error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error)
			);

	async function addSituation(designation: string, accord: Accord | null = given) {
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			...demande,
			designation
		});
		if (!added.ok || !added.id) throw new Error('not added');
		if (accord) await product.recordAccord(coordination, added.id, accord);
		return added.id;
	}
	/** A situation open in the meeting, its draft in the real shared editor, the guard's question answered. */
	async function openDraft(values: FicheValues, accord: Accord = given): Promise<string> {
		const situationId = await addSituation('Jade M.', accord);
		await product.deps.situations.move(situationId, ['inscrite'], 'ouverte');
		await product.services.collab.createDraft(situationId, currentDefinition.version, values);
		await product.deps.transaction((tx) =>
			tx.execute(sql`update participant set lobby = 'admis' where person_id = 'demoanimatrice'`)
		);
		expect(await product.watchName(animatrice, situationId, { none: true })).toEqual({ ok: true });
		return situationId;
	}
	async function finalised(): Promise<string> {
		const situationId = await openDraft(complete);
		const answer = await product.finaliseFiche(animatrice, situationId, unanswered);
		if (!answer.ok) throw new Error(JSON.stringify(answer));
		return answer.ficheId;
	}
	const lastEvents = async (count: number) =>
		(await product.deps.journal.entries()).slice(-count).map(({ event }) => event);

	describe('the patient is never named', () => {
		it.each(['Jade Martin', 'JADE MARTIN', 'Mme Martin', 'Martin J.M.', 'jade', ''])(
			'[DES-2] « %s » is refused by the use-case, and nothing is written',
			async (designation) => {
				const before = await product.readPreparation(coordination, demoIntervisionId);
				const answer = await product.addSituation(coordination, demoIntervisionId, {
					...demande,
					designation
				});
				expect(answer).toMatchObject({ ok: false, why: 'designation-refusee' });
				expect(await product.readPreparation(coordination, demoIntervisionId)).toEqual(before);
			}
		);

		it('[DES-3] « Jade Martin » is refused by the database itself', async () => {
			const insert = (text: string) =>
				execute(
					`insert into dossier (id, pole_id, code, designation) values ('d-${text.length}', 'demoperonne', 'X-${text.length}', '${text}')`
				);
			expect(await insert('Jade Martin')).toContain('dossier_designation_pseudonyme');
			expect(await insert('Jade M.')).toBe('done');
		});
	});

	describe('accord', () => {
		it('[ACO-4] the latest is in force, the former ones stay', async () => {
			const situationId = await addSituation('Bruno T.');
			await product.recordAccord(animatrice, situationId, { ...given, state: 'ecrit' });
			const read = await product.readSituation(coordination, situationId);
			expect(JSON.stringify(read)).toContain('"state":"ecrit"');
			expect(await lastEvents(2)).toEqual(['accord-enregistre', 'situation-lue']);
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			const dossierId = facts?.situations.find(({ id }) => id === situationId)?.dossierId;
			const rows = await product.deps.transaction((tx) =>
				tx.execute(sql`select state from accord where dossier_id = ${dossierId}`)
			);
			expect(JSON.stringify(rows)).toMatch(/oral.*ecrit/);
		});

		it('[ACO-3] withdrawn: nobody studies nor reads the situation any more', async () => {
			const situationId = await openDraft(complete);
			expect((await product.readFicheContext(animatrice, situationId)).ok).toBe(true);
			const withdrawn: Accord = { ...given, state: 'retire' };
			expect((await product.recordAccord(coordination, situationId, withdrawn)).ok).toBe(true);
			for (const answer of [
				await product.readFicheContext(animatrice, situationId),
				await product.finaliseFiche(animatrice, situationId, unanswered)
			])
				expect(answer).toMatchObject({ ok: false, why: 'accord-retire' });
			// Whoever keeps the accord may record a new one, without a word of the demande.
			expect(await product.readSituation(coordination, situationId)).toMatchObject({
				ok: true,
				preparation: { situation: { problem: '', demandeurId: null, motifs: [] } }
			});
			const read = JSON.stringify(await product.readSituation(coordination, situationId));
			expect(read).not.toMatch(/Jade|traitement/);
		});

		it('[ACO-8] someone whom the patient refused can not be invited', async () => {
			const situationId = await addSituation('Léa B.', {
				...given,
				refusedPersonIds: ['demoinfirmier']
			});
			const where = { intervisionId: demoIntervisionId, situationId };
			const flags = { medecinTraitant: false, pharmacienAttitre: false };
			const invite = (personId: string) =>
				product.setInvites(coordination, where, [{ personId, ...flags }]);
			expect(await invite('demoinfirmier')).toMatchObject({ ok: false, why: 'saisie-invalide' });
			expect(await invite('demopharmacienne')).toMatchObject({ ok: true });
		});

		it('[ACO-2] the exception is validated by whoever conducts, not by the coordination', async () => {
			const situationId = await addSituation('Omar F.', {
				...noAccord,
				state: 'exception-rupture-de-soins',
				exceptionReason: 'Injoignable depuis deux mois.'
			});
			expect(await product.validateException(coordination, situationId)).toMatchObject({
				ok: false,
				why: 'titre-insuffisant'
			});
			// She asks for the Intervision: another one who conducts answers for the exception.
			expect(await product.validateException(animatrice, situationId)).toMatchObject({
				ok: false,
				why: 'exception-meme-personne'
			});
			expect(await product.validateException(coanimateur, situationId)).toMatchObject({ ok: true });
		});
	});

	describe('the journal', () => {
		it.each(['update journal set actor = null', 'delete from journal', 'truncate journal'])(
			'[ARC-2] « %s » is refused by the database',
			async (text) => {
				expect(await execute(text)).toContain('append-only');
			}
		);

		it('[ARC-1] twenty acts at once still make one chain', async () => {
			await Promise.all(
				Array.from({ length: 20 }, (_, rank) =>
					product.deps.journal.append({
						at: product.deps.now().toISOString(),
						actor: 'democoordination',
						event: 'document-lu',
						subject: `fiche-${rank}`,
						payload: {}
					})
				)
			);
			const report = await product.services.verifyArchive(undefined);
			expect(report.groups.find(({ name }) => name === 'journal')?.findings).toEqual([]);
		});
	});

	describe('finalising', () => {
		it('[ACS-6] a link that can be forwarded is not enough', async () => {
			const situationId = await openDraft(complete);
			expect(await product.finaliseFiche(forwarded, situationId, unanswered)).toMatchObject({
				ok: false,
				why: 'authentification-insuffisante'
			});
			expect((await product.readFicheContext(animatrice, situationId)).ok).toBe(true);
		});

		it('[FIC-12] a name stops it; the draft is released, untouched', async () => {
			const named = { ...complete, texts: { contexte: 'Mme Martin dort mal.' } };
			const situationId = await openDraft(named);
			for (let attempt = 1; attempt <= 2; attempt++) {
				const answer = await product.finaliseFiche(animatrice, situationId, unanswered);
				expect(answer).toMatchObject({ ok: false, why: 'garde-alerte' });
				expect(JSON.stringify(answer)).not.toContain('Martin');
			}
			expect(await product.services.collab.readValues(situationId)).toEqual(named);
		});

		it('[FIC-12] a guard that can not run is a no, and the draft is released', async () => {
			const situationId = await openDraft(complete);
			const guard = { read: () => Promise.reject(new Error('Martin')) };
			const broken = createBoundUseCases({
				...product.services,
				deps: { ...product.deps, guard }
			});
			const refused = await broken.finaliseFiche(animatrice, situationId, unanswered);
			expect(refused).toMatchObject({ ok: false, why: 'garde-indisponible' });
			expect(JSON.stringify(refused)).not.toContain('Martin');
			const again = await product.finaliseFiche(animatrice, situationId, unanswered);
			expect(again.ok).toBe(true);
		});

		it('[FIC-7] missing answers stop it, and are named', async () => {
			const situationId = await openDraft({ entries: {}, texts: {} });
			const answer = await product.finaliseFiche(animatrice, situationId, unanswered);
			expect(answer).toMatchObject({ ok: false, why: 'fiche-incomplete' });
			if (!answer.ok)
				expect(answer.missing.map(({ field }) => field)).toEqual([
					'restituteur',
					'autre-intervision'
				]);
		});

		it.each([
			['is not expected', 'personne0'],
			['was refused by the patient', 'demoinfirmier']
		])('[FIC-13] nobody who %s becomes the restituteur', async (_why, restituteur) => {
			const chosen = { ...complete, entries: { ...complete.entries, restituteur } };
			const refusing: Accord = { ...given, refusedPersonIds: ['demoinfirmier'] };
			const situationId = await openDraft(chosen, refusing);
			const answer = await product.finaliseFiche(animatrice, situationId, unanswered);
			expect(answer).toMatchObject({ ok: false, why: 'fiche-incomplete' });
		});

		it('[FIC-10] the fiche is stored as hashed, its draft and key are destroyed', async () => {
			const ficheId = await finalised();
			const stored = await product.deps.fiches.byId(ficheId);
			if (!stored) throw new Error('no fiche');
			expect(product.deps.sha256(stored.content)).toBe(stored.sha256);
			expect(await product.services.collab.readValues(stored.situationId)).toBeNull();
			expect(await lastEvents(1)).toEqual(['fiche-finalisee']);
		});

		it('[FIC-10] two finalisations at once make one fiche', async () => {
			const situationId = await openDraft(complete);
			const both = await Promise.all([
				product.finaliseFiche(animatrice, situationId, unanswered),
				product.finaliseFiche(coanimateur, situationId, unanswered)
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
			const [late] = both.flatMap((one) => (one.ok ? [] : [one.why]));
			expect(['finalisation-en-cours', 'fiche-deja-finalisee']).toContain(late);
		});

		it('a finalised fiche is never rewritten, by the database itself', async () => {
			const ficheId = await finalised();
			const text = `update fiche set content = '{}' where id = '${ficheId}'`;
			expect(await execute(text)).toContain('never rewritten');
		});
	});

	describe('signing and archiving', () => {
		it('[ACS-6] a link that can be forwarded signs nothing', async () => {
			const ficheId = await finalised();
			const refusal = { ok: false, why: 'authentification-insuffisante' };
			expect(await product.signFiche(forwarded, ficheId)).toEqual(refusal);
			expect(await product.archiveFiche(forwarded, ficheId)).toEqual(refusal);
		});

		it('two signatures at once: one signature, one sealed document', async () => {
			const ficheId = await finalised();
			const both = await Promise.all([
				product.signFiche(animatrice, ficheId),
				product.signFiche(coanimateur, ficheId)
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
			expect(both).toContainEqual({ ok: false, why: 'fiche-deja-signee' });
			const stored = await product.deps.fiches.byId(ficheId);
			expect(stored?.signatures).toHaveLength(1);
			expect(stored?.document?.level).toBe('PAdES-B-B');
		});

		it('signed, archived once, read by whoever may, verified', async () => {
			const ficheId = await finalised();
			expect(await product.archiveFiche(coordination, ficheId)).toMatchObject({
				why: 'fiche-non-signee'
			});
			expect(await product.signFiche(coordination, ficheId)).toMatchObject({ ok: false });
			expect(await product.signFiche(animatrice, ficheId)).toEqual({ ok: true });
			expect(await product.archiveFiche(animatrice, ficheId)).toMatchObject({
				why: 'titre-insuffisant'
			});
			expect(await product.archiveFiche(coordination, ficheId)).toEqual({ ok: true });
			expect(await product.archiveFiche(coordination, ficheId)).toMatchObject({
				why: 'fiche-deja-archivee'
			});
			const pdf = await product.readFichePdf(coordination, ficheId);
			expect(pdf.ok && pdf.filename).toMatch(/^fiche-[A-Z]+-\d{4}-\d\d-\d\d-situation-\d+\.pdf$/);
			if (!pdf.ok) throw new Error(pdf.why);
			expect(new TextDecoder('latin1').decode(pdf.bytes.subarray(0, 5))).toBe('%PDF-');
			expect(await product.services.verifyArchive(undefined)).toMatchObject({ ok: true });
		});

		it('the logistic coordination sees states and hashes, never the content', async () => {
			const ficheId = await finalised();
			const read = await product.readFiche(actorOf('demosecretaire'), ficheId);
			expect(read).toMatchObject({ ok: true, fiche: { content: null } });
			expect(JSON.stringify(read)).not.toContain('médecin traitant');
			expect((await product.readFichePdf(actorOf('demosecretaire'), ficheId)).ok).toBe(false);
			expect((await product.readFiche(actorOf('demopharmacienne'), ficheId)).ok).toBe(false);
		});

		it('[ACS-8] after a withdrawal nobody reads the archived fiche', async () => {
			const ficheId = await finalised();
			await product.signFiche(animatrice, ficheId);
			const stored = await product.deps.fiches.byId(ficheId);
			const withdrawn: Accord = { ...given, state: 'retire' };
			const situationId = stored?.situationId ?? '';
			expect((await product.recordAccord(coordination, situationId, withdrawn)).ok).toBe(true);
			expect(await product.readFichePdf(animatrice, ficheId)).toEqual({
				ok: false,
				why: 'accord-retire'
			});
			const read = await product.readFiche(animatrice, ficheId);
			expect(read.ok ? read.fiche.content : null).toBeNull();
		});
	});
});
