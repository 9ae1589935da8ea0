import { eq, inArray, or, sql } from 'drizzle-orm';
import { collabClient, collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { demande, demandeAccess, demandeGuest, demandeNote } from '#drizzle/schema/demande.ts';
import { accord, accordRefusal, dossier } from '#drizzle/schema/dossier.ts';
import { dossierAnswer, dossierUnion } from '#drizzle/schema/dossier-union.ts';
import {
	fiche,
	ficheOverride,
	relecture,
	sealedDocument,
	signataire,
	signature
} from '#drizzle/schema/fiche.ts';
import { guest, guestPart, guestSession } from '#drizzle/schema/guest.ts';
import { medecinInforme } from '#drizzle/schema/relance.ts';
import { seatExit } from '#drizzle/schema/seat.ts';
import { repriseErased, reprisePatient } from '#drizzle/schema/reprise.ts';
import { situation, situationInvite, spoken } from '#drizzle/schema/situation.ts';
import { reprogrammation, restitution, suite } from '#drizzle/schema/suite.ts';
import { situationTheme } from '#drizzle/schema/theme.ts';
import type { Sql } from './database.ts';

/** All that hangs from a dossier, by id, as it was locked. */
export interface DossierBody {
	/** The dossier, then those that were joined to it. */
	readonly dossierIds: readonly string[];
	readonly situationIds: readonly string[];
	readonly demandeIds: readonly string[];
	readonly ficheIds: readonly string[];
	readonly accordIds: readonly string[];
	readonly guestIds: readonly string[];
}

/**
 * [CON-5] Removes a whole dossier: nothing stays that says that this patient ever was one. What names a situation
 * without pointing to it (presence, media rooms, the room of a destroyed draft) keeps an id that leads nowhere.
 * The journal must already say that each dossier is erased: triggers ask it (migration 0018).
 */
export async function removeDossier(tx: Sql, body: DossierBody): Promise<void> {
	await removeFiches(tx, body.ficheIds);
	await removeSituations(tx, body);
	await removeDemandes(tx, body.demandeIds);
	const { dossierIds, accordIds } = body;
	if (dossierIds.length === 0) return;
	const ids = [...dossierIds];
	await tx
		.delete(dossierUnion)
		.where(or(inArray(dossierUnion.keptId, ids), inArray(dossierUnion.mergedId, ids)));
	await tx
		.delete(dossierAnswer)
		.where(or(inArray(dossierAnswer.dossierId, ids), inArray(dossierAnswer.otherId, ids)));
	await tx.delete(reprisePatient).where(inArray(reprisePatient.dossierId, ids));
	if (accordIds.length > 0)
		await tx.delete(accordRefusal).where(inArray(accordRefusal.accordId, [...accordIds]));
	await tx.delete(accord).where(inArray(accord.dossierId, ids));
	// One statement: those that were joined point to the one in which they lived on.
	await tx.delete(dossier).where(inArray(dossier.id, ids));
}

/**
 * [IMP-15] Remembers that the patients of these dossiers are not to come back with the next import of a former base: of
 * the keyed mark by which they would be known again, its hash alone.
 */
export async function rememberErased(tx: Sql, dossierIds: readonly string[]): Promise<void> {
	if (dossierIds.length === 0) return;
	const mark = sql<string>`encode(sha256(convert_to('efface|' || ${reprisePatient.mark}, 'UTF8')), 'hex')`;
	const marks = tx
		.selectDistinct({ mark: mark.as('mark') })
		.from(reprisePatient)
		.where(inArray(reprisePatient.dossierId, [...dossierIds]));
	await tx.insert(repriseErased).select(marks).onConflictDoNothing();
}

async function removeFiches(tx: Sql, ficheIds: readonly string[]): Promise<void> {
	if (ficheIds.length === 0) return;
	const ids = [...ficheIds];
	for (const table of [ficheOverride, signature, signataire, relecture])
		await tx.delete(table).where(inArray(table.ficheId, ids));
	await tx.delete(sealedDocument).where(inArray(sealedDocument.ficheId, ids));
	await tx.delete(fiche).where(inArray(fiche.id, ids));
}

async function removeSituations(
	tx: Sql,
	{ situationIds, guestIds }: Pick<DossierBody, 'situationIds' | 'guestIds'>
): Promise<void> {
	if (situationIds.length === 0) return;
	const ids = [...situationIds];
	// The room itself stays, destroyed: it names the file of a key that a crash may have left (server/keys).
	for (const table of [collabUpdate, collabSnapshot, collabClient])
		await tx.delete(table).where(inArray(table.situationId, ids));
	if (guestIds.length > 0)
		await tx.delete(guestSession).where(inArray(guestSession.guestId, [...guestIds]));
	for (const table of [
		...[guestPart, guest, situationInvite, spoken, seatExit, medecinInforme],
		...[restitution, suite, reprogrammation, situationTheme]
	])
		await tx.delete(table).where(inArray(table.situationId, ids));
	await tx.delete(situation).where(inArray(situation.id, ids));
}

/** Also those of no dossier: a demande that nobody followed up. */
async function removeDemandes(tx: Sql, demandeIds: readonly string[]): Promise<void> {
	if (demandeIds.length === 0) return;
	const ids = [...demandeIds];
	for (const table of [demandeGuest, demandeNote, demandeAccess])
		await tx.delete(table).where(inArray(table.demandeId, ids));
	await tx.delete(demande).where(inArray(demande.id, ids));
}

/** Locks a dossier with all that hangs from it until the transaction ends; null when it is no more. */
export async function lockDossier(tx: Sql, dossierId: string): Promise<DossierBody | null> {
	const [held] = await tx
		.select({ id: dossier.id })
		.from(dossier)
		.where(eq(dossier.id, dossierId))
		.for('update');
	if (!held) return null;
	const dossierIds = [dossierId];
	// A dossier joined to one that was joined in its turn: each generation leads to the next.
	for (let parents: readonly string[] = [dossierId]; parents.length > 0;) {
		const joined = await tx
			.select({ id: dossier.id })
			.from(dossier)
			.where(inArray(dossier.mergedInto, [...parents]))
			.for('update');
		parents = joined.map(({ id }) => id).filter((id) => !dossierIds.includes(id));
		dossierIds.push(...parents);
	}
	return { dossierIds, ...(await bodyOf(tx, dossierIds)) };
}

async function bodyOf(
	tx: Sql,
	dossierIds: readonly string[]
): Promise<Omit<DossierBody, 'dossierIds'>> {
	const situations = await tx
		.select({ id: situation.id, demandeId: situation.demandeId })
		.from(situation)
		.where(inArray(situation.dossierId, [...dossierIds]))
		.orderBy(situation.id)
		.for('update');
	const situationIds = situations.map(({ id }) => id);
	const demandes = await tx
		.select({ id: demande.id })
		.from(demande)
		.where(inArray(demande.dossierId, [...dossierIds]))
		.orderBy(demande.id)
		// before the journal's lock: whoever answers one holds it first, then waits for the journal
		.for('update');
	const accords = await tx
		.select({ id: accord.id })
		.from(accord)
		.where(inArray(accord.dossierId, [...dossierIds]));
	const none = situationIds.length === 0;
	const fiches = none
		? []
		: await tx.select({ id: fiche.id }).from(fiche).where(inArray(fiche.situationId, situationIds));
	const guests = none
		? []
		: await tx.select({ id: guest.id }).from(guest).where(inArray(guest.situationId, situationIds));
	return {
		situationIds,
		demandeIds: [
			...new Set([
				...demandes.map(({ id }) => id),
				...situations.flatMap((one) => one.demandeId ?? [])
			])
		],
		accordIds: accords.map(({ id }) => id),
		ficheIds: fiches.map(({ id }) => id),
		guestIds: guests.map(({ id }) => id)
	};
}
