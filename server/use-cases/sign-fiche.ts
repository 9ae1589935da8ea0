import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { identificationWords, type Identification } from '#domain/access/identification.ts';
import type { Title } from '#domain/access/title.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import { describeSealing, describeSignature } from '#domain/archive/sealed-document.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { printFicheFacts, printFicheSections } from '#domain/fiche/print-fiche.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts
} from '#domain/intervision/meeting-facts.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import type { Acr } from '#domain/psc/acr.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';
import { recheckFiche } from './recheck-fiche.ts';

/** What signing needs beside the usual services. */
export interface SignDeps extends Deps {
	readonly marks: MarksOfPassage;
	/** What Pro Santé Connect reached for this session; null when it did not open it. */
	acrOf(sessionId: string): Promise<Acr | null>;
	render(document: PrintableDocument): Promise<Uint8Array>;
	seal(bytes: Uint8Array, at: Date, head: ArchiveHead | null): Promise<Uint8Array>;
	/** « mardi 24 novembre 2026 à 13 h 42 ». */
	moment(at: Date): string;
}

type StoredFiche = NonNullable<Awaited<ReturnType<Deps['fiches']['byId']>>>;
type StoredSignature = StoredFiche['signatures'][number];

/**
 * Signs a finalised fiche: an authenticated act on its hash (who, in which role, how identified, when), then the
 * sealed PDF. Both are written together or not at all.
 */
export async function signFiche(deps: SignDeps, actor: Actor, ficheId: string): Promise<Decision> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const fiche = await deps.fiches.byId(ficheId);
	if (!fiche) return refused('introuvable');
	const loaded = await loadSituationFor(deps, actor, fiche.situationId, 'signer');
	if (!loaded.ok) return loaded;
	// [SIG-1] what is signed is what was finalised: the hash is computed again from the stored content
	if (deps.sha256(fiche.content) !== fiche.sha256)
		throw new Error('stored fiche does not match its hash');
	const content = parseFinalFiche(fiche.content);
	const clean = await recheckFiche(deps, loaded.facts, fiche, content);
	if (!clean.ok) return clean;
	const signer = participantOf(loaded.facts, actor.personId);
	if (!signer) return refused('titre-insuffisant');
	const at = deps.now();
	const act = {
		id: deps.id(),
		ficheId,
		personId: actor.personId,
		signerName: signer.name,
		signerFonction: `${signer.fonction}, ${intervisionRoles[signer.role].toLowerCase()}`,
		title: signingTitle(loaded.facts, loaded.viewer, fiche.situationId),
		method: actor.method,
		acr: await deps.acrOf(actor.sessionId),
		sha256: fiche.sha256,
		signedAt: at
	};
	const pdf = await deps.render(printable(deps, { fiche, content }, act));
	return deps.transaction(async (tx) => {
		// [ACO-15] [SEC-7] a withdrawal that came while the PDF was made wins
		const accord = await deps.accords.heldFor(tx, fiche.situationId);
		const signable = decideAccordAct(accord, 'signer');
		if (!signable.ok) return signable;
		const moved = await deps.situations.move(fiche.situationId, ['finalisee'], 'signee', tx);
		if (!moved) return refused('fiche-deja-signee');
		await deps.fiches.sign(tx, act);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				...describeSignature({
					ficheId,
					ficheSha256: fiche.sha256,
					role: act.title,
					authentication: act.acr ? `${actor.method} ${act.acr}` : actor.method
				})
			},
			tx
		);
		await fileSealed(deps, tx, { fiche, pdf, at, actor });
		return { ok: true };
	});
}

async function fileSealed(
	deps: SignDeps,
	tx: Parameters<Parameters<Deps['transaction']>[0]>[0],
	{ fiche, pdf, at, actor }: { fiche: StoredFiche; pdf: Uint8Array; at: Date; actor: Actor }
): Promise<void> {
	const bytes = await deps.seal(pdf, at, await deps.journal.head(tx));
	const documentId = deps.id();
	const pdfSha256 = deps.sha256(bytes);
	const sealing = describeSealing({ documentId, pdfSha256, ficheSha256: fiche.sha256 });
	const entry = await deps.journal.append(
		{ at: at.toISOString(), actor: actor.personId, ...sealing },
		tx
	);
	await deps.fiches.seal(tx, {
		id: documentId,
		ficheId: fiche.id,
		bytes,
		sha256: pdfSha256,
		level: 'PAdES-B-B',
		journalSeq: entry.seq,
		createdAt: at
	});
}

function printable(
	deps: SignDeps,
	{ fiche, content }: { fiche: StoredFiche; content: FinalFiche },
	act: Pick<StoredSignature, 'signerName' | 'signerFonction' | 'signedAt'> & Identification
): PrintableDocument {
	return {
		title: 'Fiche de suivi patient',
		subtitle: `Intervision du pôle ${content.poleName}`,
		reference: `${content.dossierCode} · ${String(content.derived.date)}`,
		createdAt: act.signedAt.toISOString(),
		facts: printFicheFacts(content),
		sections: printFicheSections(content),
		signatures: [
			{
				name: act.signerName,
				fonction: act.signerFonction,
				authentication: identificationWords(act),
				moment: deps.moment(act.signedAt)
			}
		],
		empreinte: fiche.sha256,
		formVersion: fiche.formVersion,
		guardVersion: fiche.guardVersion,
		verification:
			'Ce document est scellé : tout lecteur PDF qui vérifie les signatures dit s’il a été modifié. L’empreinte ci-dessus est celle du contenu signé, conservé par l’association.'
	};
}

function signingTitle(
	facts: MeetingFacts,
	viewer: Parameters<typeof standingIn>[1],
	situationId: string
): Title {
	const situation = situationOf(facts, situationId);
	const titles = situation ? standingIn(facts, viewer, situation).titles : [];
	return titles.includes('animateur') ? 'animateur' : 'co-animateur';
}
