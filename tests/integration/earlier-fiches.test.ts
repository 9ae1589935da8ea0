import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const newcomer = actorOf('demopsychologue');
const complete: FicheValues = {
	entries: { restituteur: 'demoanimatrice', 'autre-intervision': 'non', 'motifs.mesusage': true },
	texts: { contexte: 'Jade M. a changé de médecin traitant.', restitue: 'Un rendez-vous commun.' }
};
const unanswered = { dismissed: [], maintained: [] };
const wanted = {
	designation: 'Jade M.',
	dossierId: null as string | null,
	demandeurId: null,
	problem: 'Le traitement est à revoir.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool']
};

describe.each(databases)('the earlier fiches of a dossier, on $kind', ({ url }) => {
	let product: Product;
	let dossierId: string;
	let ficheId: string;
	let laterId: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const situationId = await enlist(demoIntervisionId, wanted);
		const accord = { ...noAccord, state: 'oral', withdrawalRightTold: true } as const;
		const recorded = await product.recordAccord(coordination, situationId, {
			...accord,
			collectedOn: '2026-11-23',
			collectedBy: 'demoeducatrice'
		});
		if (!recorded.ok) throw new Error(JSON.stringify(recorded));
		await product.services.collab.createDraft(situationId, currentDefinition.version, complete);
		await product.deps.transaction((tx) =>
			tx.execute(sql`update participant set lobby = 'admis' where person_id = 'demoanimatrice'`)
		);
		await product.deps.situations.move(situationId, ['inscrite'], 'ouverte');
		await product.watchName(animatrice, situationId, { none: true });
		const done = await product.finaliseFiche(animatrice, situationId, unanswered);
		if (!done.ok) throw new Error(JSON.stringify(done));
		ficheId = done.ficheId;
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		dossierId = facts?.situations.find(({ id }) => id === situationId)?.dossierId ?? '';
		const startsAt = new Date(Date.now() + 30 * 86_400_000);
		const planned = { poleId: 'demoperonne', startsAt, minutes: 90 };
		const created = await product.createIntervision(coordination, planned);
		laterId = (created.ok && created.id) || '';
		await product.deps.intervisions.addParticipant(laterId, newcomer.personId, 'animateur');
	}, 60_000);
	afterAll(() => product.stop());

	async function enlist(intervisionId: string, situation: typeof wanted): Promise<string> {
		const added = await product.addSituation(coordination, intervisionId, situation);
		if (!added.ok || !added.id) throw new Error('not added');
		return added.id;
	}
	const contentFor = async (actor: typeof newcomer) => {
		const read = await product.readFiche(actor, ficheId);
		return read.ok ? (read.fiche.content ? 'content' : 'states') : read.why;
	};
	const last = async (count: number) => (await product.deps.journal.entries()).slice(-count);

	it('[ACS-20] nobody reads one because he conducts something else', async () => {
		expect(await contentFor(newcomer)).not.toBe('content');
		expect((await last(1))[0]?.event).not.toBe('document-lu');
	});

	it('[ACS-20] whoever conducts a situation to come reads it, and the journal says by which title', async () => {
		const later = await enlist(laterId, { ...wanted, dossierId });
		expect(await contentFor(newcomer)).toBe('content');
		expect((await last(1))[0]).toMatchObject({
			event: 'document-lu',
			actor: newcomer.personId,
			subject: ficheId,
			payload: { titres: ['animateur'] }
		});
		const read = await product.readFiche(newcomer, ficheId);
		expect(read.ok && [read.fiche.beforeSeal.canSign, read.fiche.canArchive]).toEqual([
			false,
			false
		]);
		expect(await contentFor({ ...newcomer, method: 'lien-courriel' })).toBe(
			'authentification-insuffisante'
		);
		// Somebody merely expected there reads nothing, and once it is off the agenda neither does he.
		await product.deps.intervisions.addParticipant(laterId, 'demodieteticienne', 'participant');
		expect(await contentFor(actorOf('demodieteticienne'))).not.toBe('content');
		expect(await product.removeSituation(coordination, laterId, later)).toEqual({ ok: true });
		expect(await contentFor(newcomer)).not.toBe('content');
	});

	it('[ACS-21] enlisting, reading, naming the concerned and taking off are in the journal, without a word of it', async () => {
		const from = (await product.deps.journal.entries()).length;
		const situationId = await enlist(laterId, { ...wanted, dossierId });
		const where = { intervisionId: laterId, situationId };
		expect(await product.readSituation(newcomer, situationId)).toMatchObject({ ok: true });
		const titles = { medecinTraitant: true, pharmacienAttitre: false };
		await product.addConcerned(coordination, where, { ...titles, personId: 'demoexpert' });
		await product.setInvites(coordination, where, []);
		await product.removeSituation(coordination, laterId, situationId);
		const entries = (await product.deps.journal.entries()).slice(from);
		const about = entries.filter(({ subject }) => subject === situationId);
		expect(about).toMatchObject([
			{ event: 'situation-inscrite', actor: 'democoordination' },
			{
				event: 'situation-lue',
				actor: newcomer.personId,
				payload: { titres: ['animateur'], demande: true }
			},
			{
				event: 'situation-concernes',
				payload: { ajoutes: ['demoexpert'], retires: [], medecinTraitant: 'demoexpert' }
			},
			{ event: 'situation-concernes', payload: { ajoutes: [], retires: ['demoexpert'] } },
			{ event: 'situation-otee' }
		]);
		expect(JSON.stringify(entries)).not.toMatch(/Jade|traitement/);
	});

	it('[ACS-8] [ACS-20] a withdrawal closes the earlier fiches too', async () => {
		await enlist(laterId, { ...wanted, dossierId });
		expect(await contentFor(newcomer)).toBe('content');
		expect(await product.withdrawAccord(coordination, { dossierId })).toMatchObject({ ok: true });
		expect(await contentFor(newcomer)).not.toBe('content');
	});
});
