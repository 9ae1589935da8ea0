import { emargementScan } from '#drizzle/schema/emargement.ts';
import { ficheOverride, relecture, signataire } from '#drizzle/schema/fiche.ts';
import { presenceSignature } from '#drizzle/schema/seat.ts';
import { describeSheetSealing } from '#domain/archive/sealed-document.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { finaliseSituation } from './finalise-situation.ts';
import { makePlace } from './make-place.ts';
import { actorOf, type Product } from './start-product.ts';

const animatrice = actorOf('demoanimatrice');
const coordination = actorOf('democoordination');
const at = new Date('2026-11-24T12:00:00Z');

/**
 * One of everything that the archive keeps: a fiche that was read again, answered for, signed, sealed and filed, and an
 * attendance sheet with a presence signed and a paper attached.
 */
export async function fillArchive(product: Product): Promise<string> {
	const situationId = await prepare(product);
	const ficheId = await finaliseSituation(product, situationId);
	await addCompanions(product, ficheId);
	const signed = await product.signFiche(animatrice, ficheId);
	if (!signed.ok) throw new Error(signed.why);
	const filed = await product.archiveFiche(coordination, ficheId);
	if (!filed.ok) throw new Error(filed.why);
	await addSheet(product, demoIntervisionId);
	return ficheId;
}

async function prepare(product: Product): Promise<string> {
	await makePlace(product, demoIntervisionId);
	const added = await product.addSituation(coordination, demoIntervisionId, {
		...{ designation: 'Ondine V.', dossierId: null, demandeurId: null, problem: '' },
		...{ demandeurs: [], motifs: [], problematiques: [] }
	});
	if (!added.ok || !added.id) throw new Error('not added');
	const accord = { ...noAccord, state: 'oral', collectedOn: '2026-11-23' } as const;
	await product.recordAccord(coordination, added.id, { ...accord, withdrawalRightTold: true });
	return added.id;
}

async function addCompanions({ deps }: Product, ficheId: string): Promise<void> {
	const by = { askedBy: 'demoanimatrice', askedAt: at };
	await deps.transaction(async (tx) => {
		await tx.insert(signataire).values({
			...{ ficheId, personId: 'demopharmacienne', ...by },
			...{ releasedBy: 'demoanimatrice', releasedAt: at }
		});
		await tx.insert(relecture).values({
			...{ ficheId, readerId: 'demopharmacienne', ...by },
			...{ answer: 'a-corriger', remark: 'Une faute.', answeredAt: at }
		});
		await tx.insert(ficheOverride).values({
			...{ id: 'reponse', ficheId, severity: 'confirm', rule: 'prenom', label: 'NAME' },
			...{ field: 'contexte', mark: 'cd'.repeat(32), shape: 'C···e' },
			...{ answeredBy: 'demoanimatrice', answeredAt: at }
		});
	});
}

async function addSheet({ deps, services }: Product, intervisionId: string): Promise<void> {
	const who = { at: at.toISOString(), actor: 'demoanimatrice' };
	const content = canonicalJson({ feuille: 1 });
	const sha256 = deps.sha256(content);
	const pdf = await renderPdf(buildSampleDocument({ empreinte: sha256 }));
	const paperBytes = new Uint8Array([1, 2, 3]);
	const scan = { intervisionId, sha256: deps.sha256(paperBytes), mediaType: 'image/jpeg', size: 3 };
	const sealedPaper = deps.scanSeal.seal({ id: 'feuille', intervisionId }, paperBytes);
	await deps.transaction(async (tx) => {
		await tx.insert(emargementScan).values({
			...{ id: 'feuille', ...scan, sealed: sealedPaper },
			...{ addedBy: 'demoanimatrice', addedAt: at }
		});
		const paper = {
			intervision: intervisionId,
			sha256: scan.sha256,
			type: scan.mediaType,
			taille: 3
		};
		await deps.journal.append(
			{ ...who, event: 'emargement-scan-joint', subject: 'feuille', payload: paper },
			tx
		);
		await tx.insert(presenceSignature).values({
			...{ intervisionId, personId: 'demoanimatrice', signedAt: at, means: 'papier' },
			...{ scanId: 'feuille', witnessId: 'demoanimatrice' }
		});
		const presence = { personne: 'demoanimatrice', moyen: 'papier', feuille: 'feuille' };
		await deps.journal.append(
			{ ...who, event: 'presence-signee', subject: intervisionId, payload: presence },
			tx
		);
		const row = { id: 'emargement', intervisionId, version: 1, content, sha256, reason: null };
		await deps.emargements.add(tx, { ...row, validatedBy: 'demoanimatrice', validatedAt: at });
		const payload = {
			intervision: intervisionId,
			version: 1,
			emargementSha256: sha256,
			motif: null
		};
		await deps.journal.append(
			{ ...who, event: 'emargement-valide', subject: 'emargement', payload },
			tx
		);
		const { bytes, level } = await services.seal(pdf, at, await deps.journal.head(tx));
		const documentId = 'pdfemargement';
		const act = { documentId, pdfSha256: deps.sha256(bytes), emargementSha256: sha256, level };
		const entry = await deps.journal.append({ ...who, ...describeSheetSealing(act) }, tx);
		await deps.emargements.seal(tx, {
			...{ id: documentId, emargementId: 'emargement', bytes, sha256: act.pdfSha256, level },
			...{ journalSeq: entry.seq, createdAt: at }
		});
	});
}
