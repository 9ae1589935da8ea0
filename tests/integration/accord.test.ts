import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { createAgendaStore } from '#server/db/agenda.ts';
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
const educatrice = actorOf('demoeducatrice');

const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	collectedBy: 'demoeducatrice',
	withdrawalRightTold: true
};
const exception: Accord = {
	...noAccord,
	state: 'exception-rupture-de-soins',
	exceptionReason: 'Injoignable depuis deux mois.'
};
const complete: FicheValues = {
	entries: { restituteur: 'demoanimatrice', 'autre-intervision': 'non', 'motifs.mesusage': true },
	texts: { contexte: 'Jade M. a changé de médecin traitant.', restitue: 'Un rendez-vous commun.' }
};
const unanswered = { dismissed: [], maintained: [] };

describe.each(databases)('the patient’s accord on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const execute = (text: string) =>
		product.deps
			.transaction((tx) => tx.execute(sql.raw(text)))
			.then(
				() => 'done',
				(error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error)
			);

	async function addSituation(accord: Accord | null = given, demandeurId = 'demoeducatrice') {
		await execute(`update situation set phase = 'fermee' where phase = 'ouverte'`);
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			designation: 'Jade M.',
			dossierId: null,
			demandeurId,
			problem: 'Le traitement est à revoir.',
			demandeurs: ['mg'],
			motifs: ['traitement'],
			problematiques: ['alcool']
		});
		if (!added.ok || !added.id) throw new Error('not added');
		const situationId = added.id;
		if (accord) {
			const recorded = await product.recordAccord(coordination, situationId, accord);
			if (!recorded.ok) throw new Error(JSON.stringify(recorded));
		}
		return situationId;
	}
	async function factsOf(situationId: string) {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const found = facts?.situations.find(({ id }) => id === situationId);
		if (!found) throw new Error('no such situation');
		return found;
	}
	const dossierOf = async (situationId: string) => (await factsOf(situationId)).dossierId;
	async function openDraft(accord: Accord = given): Promise<string> {
		const situationId = await addSituation(accord);
		await product.services.collab.createDraft(situationId, currentDefinition.version, complete);
		await execute(`update participant set lobby = 'admis' where person_id = 'demoanimatrice'`);
		await product.deps.situations.move(situationId, ['inscrite'], 'ouverte');
		expect(await product.watchName(animatrice, situationId, { none: true })).toEqual({ ok: true });
		return situationId;
	}
	const history = async (situationId: string) =>
		product.deps.accords.history(await dossierOf(situationId));
	const lastEvents = async (count: number) =>
		(await product.deps.journal.entries()).slice(-count).map(({ event }) => event);

	describe('what is recorded stays', () => {
		it.each([
			`update accord set state = 'oral'`,
			'delete from accord',
			'truncate accord cascade',
			`update accord_refusal set person_id = 'demoexpert'`,
			'delete from accord_refusal',
			'truncate accord_refusal'
		])('[ACO-16] « %s » is refused by the database', async (text) => {
			await addSituation({ ...given, refusedPersonIds: ['demoinfirmier'] });
			expect(await execute(text)).toContain('append-only');
		});

		it('[ACO-16] nobody records over an accord that he has not read; nothing is written', async () => {
			const situationId = await addSituation();
			const seen = (await history(situationId))[0]?.id ?? null;
			expect(await product.withdrawAccord(educatrice, { situationId })).toMatchObject({ ok: true });
			const late = await product.recordAccord(coordination, situationId, given, { seen });
			expect(late).toMatchObject({ ok: false, why: 'accord-modifie' });
			expect((await history(situationId)).map(({ accord }) => accord.state)).toEqual([
				'retire',
				'oral'
			]);
		});

		it('[ACO-16] two who record at the same moment: one is told, and one row is added', async () => {
			const situationId = await addSituation();
			const seen = (await history(situationId))[0]?.id ?? null;
			const both = await Promise.all([
				product.recordAccord(coordination, situationId, { ...given, state: 'ecrit' }, { seen }),
				product.recordAccord(animatrice, situationId, { ...given, remote: true }, { seen })
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
			expect(await history(situationId)).toHaveLength(2);
		});

		it('[ACO-4] the last recorded is in force, whatever the clock says', async () => {
			const situationId = await addSituation();
			product.wait(-3_600_000);
			expect(await product.withdrawAccord(animatrice, { situationId })).toMatchObject({ ok: true });
			product.wait(3_600_000);
			expect((await factsOf(situationId)).accord.state).toBe('retire');
		});

		it('[ACO-9] someone of the pôle who is not expected can be refused; a stranger can not', async () => {
			const situationId = await addSituation(null);
			const refusing = (id: string) => ({ ...given, refusedPersonIds: [id] });
			const record = (id: string) => product.recordAccord(coordination, situationId, refusing(id));
			expect(await record('demosecretaire')).toMatchObject({ ok: true });
			expect((await factsOf(situationId)).accord.refusedPersonIds).toEqual(['demosecretaire']);
			expect(await record('inconnue0000')).toMatchObject({
				ok: false,
				fields: [{ field: 'refusedPersonIds' }]
			});
		});
	});

	describe('the exception', () => {
		it('[ACO-2] one person justifies it, another validates it; the logistic coordination does neither', async () => {
			const situationId = await addSituation(exception);
			const secretaire = actorOf('demosecretaire');
			const refusedToHer = { ok: false, why: 'titre-insuffisant' };
			expect(await product.recordAccord(secretaire, situationId, exception)).toMatchObject(
				refusedToHer
			);
			expect(await product.validateException(secretaire, situationId)).toMatchObject(refusedToHer);
			expect(await product.validateException(coordination, situationId)).toMatchObject(
				refusedToHer
			);
			expect(await product.validateException(animatrice, situationId)).toMatchObject({ ok: true });
			expect(await lastEvents(1)).toEqual(['exception-validee']);
			expect(await product.validateException(coanimateur, situationId)).toMatchObject({
				ok: false,
				why: 'exception-sans-objet'
			});
		});

		it('[ACO-2] an animatrice who asks for the Intervision does not validate her own exception', async () => {
			const situationId = await addSituation(null, 'demoanimatrice');
			await product.recordAccord(animatrice, situationId, exception);
			expect(await product.validateException(animatrice, situationId)).toMatchObject({
				ok: false,
				why: 'exception-meme-personne'
			});
			expect(await product.validateException(coanimateur, situationId)).toMatchObject({ ok: true });
		});

		it('[ACO-2] the database itself refuses one person for both', async () => {
			const situationId = await addSituation(exception);
			const dossierId = await dossierOf(situationId);
			const insert = `insert into accord (id, dossier_id, state, exception_reason, exception_justified_by, exception_validated_by, recorded_by, recorded_at)
				values ('meme', '${dossierId}', 'exception-rupture-de-soins', 'x', 'demoanimatrice', 'demoanimatrice', 'demoanimatrice', now())`;
			expect(await execute(insert)).toContain('accord_exception_two_persons');
		});

		it('[ACO-11] validated, it is counted and stands among those to be regularised, until he is asked', async () => {
			const wanted = { code: '', toRegularise: true, page: 0, year: new Date().getUTCFullYear() };
			const look = async (actor = coordination) => {
				const answer = await product.listAccords(actor, wanted);
				if (!answer.ok) throw new Error(answer.why);
				return answer.accords;
			};
			const before = await look();
			const situationId = await addSituation(exception);
			const { dossierCode } = await factsOf(situationId);
			await product.validateException(animatrice, situationId);
			const after = await look();
			const sum = ({ exceptions }: typeof after) =>
				exceptions.reduce((total, one) => total + one.exceptions, 0);
			expect(sum(after)).toBe(sum(before) + 1);
			expect(after.lines?.map(({ code }) => code)).toContain(dossierCode);
			expect(sum(await look(actorOf('demoevaluation')))).toBe(sum(after));
			expect((await look(actorOf('demoevaluation'))).lines).toBeNull();
			await product.recordAccord(coordination, situationId, given);
			expect((await look()).lines?.map(({ code }) => code)).not.toContain(dossierCode);
		});
	});

	describe('the withdrawal', () => {
		it('[ACO-13] by the demandeur, once, in every agenda to come; a new accord corrects a mistake', async () => {
			const situationId = await addSituation();
			expect(await product.withdrawAccord(educatrice, { situationId })).toMatchObject({ ok: true });
			expect(await lastEvents(1)).toEqual(['accord-retire']);
			expect((await factsOf(situationId)).phase).toBe('retiree');
			expect(await product.withdrawAccord(educatrice, { situationId })).toEqual({ ok: true });
			expect(await history(situationId)).toHaveLength(2);
			expect(await product.recordAccord(coordination, situationId, given)).toMatchObject({
				ok: true
			});
			expect((await factsOf(situationId)).phase).toBe('inscrite');
			expect(await history(situationId)).toHaveLength(3);
		});

		it('[ACO-13] from the dossier too, by the clinical coordination alone', async () => {
			const situationId = await addSituation();
			const dossierId = await dossierOf(situationId);
			const withdraw = (id: string) => product.withdrawAccord(actorOf(id), { dossierId });
			expect(await withdraw('demosecretaire')).toMatchObject({ ok: false });
			expect(await withdraw('demoinfirmier')).toMatchObject({ ok: false, why: 'introuvable' });
			expect((await factsOf(situationId)).accord.state).toBe('oral');
			expect(await withdraw('democoordination')).toMatchObject({ ok: true });
			expect((await factsOf(situationId)).accord.state).toBe('retire');
		});

		it('[ACO-13] what is open closes in the same breath, and the draft stays sealed', async () => {
			const situationId = await openDraft();
			const at = Date.now();
			expect(await product.withdrawAccord(coordination, { situationId })).toMatchObject({
				ok: true
			});
			expect(Date.now() - at).toBeLessThan(1000);
			expect((await factsOf(situationId)).phase).toBe('fermee');
			expect(await lastEvents(2)).toEqual(['accord-retire', 'situation-fermee']);
			const why = 'accord-retire';
			expect(await product.readFicheContext(animatrice, situationId)).toMatchObject({ why });
			expect(await product.finaliseFiche(animatrice, situationId, unanswered)).toMatchObject({
				why
			});
		});

		it('[ACO-15] against an opening at the same moment: it is never left open', async () => {
			const open = (id: string) =>
				product.deps.transaction((tx) =>
					createAgendaStore(tx).open(demoIntervisionId, id, new Date())
				);
			for (let round = 0; round < 6; round++) {
				const situationId = await addSituation();
				await Promise.all([
					product.withdrawAccord(coordination, { situationId }),
					open(situationId)
				]);
				const { phase, accord } = await factsOf(situationId);
				expect(accord.state).toBe('retire');
				expect(['retiree', 'fermee']).toContain(phase);
				expect(await open(situationId)).toBe(false);
			}
		});

		it('[ACO-15] against a finalisation: recorded first, no fiche is written', async () => {
			const situationId = await openDraft();
			const dossierId = await dossierOf(situationId);
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			// The withdrawal holds the dossier; the finalisation, already checked, comes to it.
			const withdrawing = product.deps.transaction(async (tx) => {
				await product.deps.accords.hold(tx, dossierId, 'alone');
				await held;
				const act = { id: `retrait${situationId}`, by: 'democoordination', at: new Date() };
				await product.deps.dossiers.recordAccord(tx, dossierId, { ...given, state: 'retire' }, act);
			});
			const finalising =
				url === null ? null : product.finaliseFiche(animatrice, situationId, unanswered);
			setTimeout(release, 300);
			await withdrawing;
			const answer =
				(await finalising) ?? (await product.finaliseFiche(animatrice, situationId, unanswered));
			expect(answer).toMatchObject({ ok: false, why: 'accord-retire' });
			expect((await factsOf(situationId)).ficheId).toBeNull();
		});

		it('[ACO-15] [SEC-7] a finalised fiche is neither read nor signed any more', async () => {
			const situationId = await openDraft();
			const done = await product.finaliseFiche(animatrice, situationId, unanswered);
			if (!done.ok) throw new Error(JSON.stringify(done));
			await product.withdrawAccord(coordination, { situationId });
			const why = 'accord-retire';
			expect(await product.signFiche(animatrice, done.ficheId)).toMatchObject({ why });
			const read = await product.readFiche(coordination, done.ficheId);
			expect(JSON.stringify(read)).not.toContain('médecin traitant');
			expect(await product.readFichePdf(animatrice, done.ficheId)).toMatchObject({ why });
		});
	});

	describe('what others see of it', () => {
		it('[ACO-14] a référent sees the state and the date; no withheld text, no refused name', async () => {
			const partial: Accord = {
				...given,
				state: 'partiel-oral',
				withheld: 'le suivi psychiatrique',
				refusedPersonIds: ['demoinfirmier']
			};
			const situationId = await addSituation(partial);
			await execute(
				`insert into mandat (person_id, pole_id, mandat) values ('demopsychologue', 'demoperonne', 'referent')`
			);
			const read = JSON.stringify(
				await product.readSituation(actorOf('demopsychologue'), situationId)
			);
			expect(read).toContain('"state":"partiel-oral"');
			expect(read).not.toContain('psychiatrique');
			expect(read).not.toContain('"refused":true');
			const listed = JSON.stringify(
				await product.listAccords(actorOf('demosecretaire'), {
					...{ code: '', toRegularise: false, page: 0, year: 2026 }
				})
			);
			expect(listed).toContain('partiel-oral');
			expect(listed).not.toMatch(/psychiatrique|demoinfirmier|Jade/);
		});

		it('[ACO-14] a nominative link opens no dossier', async () => {
			const dossierId = await dossierOf(await addSituation());
			const weak = actorOf('democoordination', {
				method: 'lien-nominatif',
				intervisionId: demoIntervisionId
			});
			expect(await product.readDossierAccord(weak, dossierId)).toMatchObject({ ok: false });
			expect(await product.withdrawAccord(weak, { dossierId })).toMatchObject({ ok: false });
			const answer = await product.listAccords(weak, {
				...{ code: '', toRegularise: false, page: 0, year: 2026 }
			});
			expect(answer).toMatchObject({ ok: false, why: 'authentification-insuffisante' });
		});
	});
});
