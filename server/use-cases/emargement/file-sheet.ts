import type { Actor } from '#domain/access/actor.ts';
import { identificationWords } from '#domain/access/identification.ts';
import { describeSheetSealing } from '#domain/archive/sealed-document.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { printSheet } from '#domain/emargement/print-sheet.ts';
import type { SheetContent } from '#domain/emargement/sheet-content.ts';
import type { ValidationReason } from '#domain/emargement/validation-reason.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from '../deps.ts';
import { establishIndemnites } from '../indemnisation/establish-indemnites.ts';
import type { SignDeps } from '../sign-fiche.ts';

export type FileDeps = Deps &
	Pick<SignDeps, 'acrOf' | 'render' | 'seal' | 'moment'> & {
		/** « mardi 24 novembre 2026 ». */
		day(at: Date): string;
	};

interface Version {
	readonly version: number;
	readonly reason: ValidationReason | null;
	readonly at: Date;
}

/** Writes the version, its act, its sealed PDF and the act of sealing: together, or nothing. */
export async function fileSheet(
	deps: FileDeps,
	actor: Actor,
	{ facts, content }: { readonly facts: MeetingFacts; readonly content: SheetContent },
	{ version, reason, at }: Version
): Promise<Decision> {
	const signer = participantOf(facts, actor.personId);
	if (!signer) return refused('titre-insuffisant');
	const canonical = canonicalJson(content);
	const sha256 = deps.sha256(canonical);
	const acr = await deps.acrOf(actor.sessionId);
	const pdf = await deps.render(
		printSheet(content, {
			...{ version, reason, sha256, createdAt: at.toISOString(), poleCode: facts.poleCode },
			day: deps.day(new Date(facts.startsAt)),
			name: signer.name,
			fonction: `${signer.fonction}, ${intervisionRoles[signer.role].toLowerCase()}`,
			authentication: identificationWords({ method: actor.method, acr }),
			moment: deps.moment(at),
			origin: deps.origin
		})
	);
	const id = deps.id();
	const who = { at: at.toISOString(), actor: actor.personId };
	return deps.transaction(async (tx) => {
		// [IND-6] before the journal's own lock, as whoever pays takes them: the other way round each would wait for the other
		await deps.tarifs.lockSettling(tx);
		const row = { id, intervisionId: facts.id, version, content: canonical, sha256, reason };
		const added = await deps.emargements.add(tx, {
			...{ ...row, validatedBy: actor.personId, validatedAt: at }
		});
		// Somebody else conducted too, and has just validated it.
		if (!added) return refused('presence-changee');
		await deps.journal.append(
			{
				...who,
				event: 'emargement-valide',
				subject: id,
				payload: {
					...{ intervision: facts.id, version, emargementSha256: sha256, motif: reason },
					role: signer.role,
					authentication: acr ? `${actor.method} ${acr}` : actor.method
				}
			},
			tx
		);
		const { bytes, level } = await deps.seal(pdf, at, await deps.journal.head(tx));
		const documentId = deps.id();
		const pdfSha256 = deps.sha256(bytes);
		const entry = await deps.journal.append(
			{
				...who,
				...describeSheetSealing({ documentId, pdfSha256, level, emargementSha256: sha256 })
			},
			tx
		);
		await deps.emargements.seal(tx, {
			...{ id: documentId, emargementId: id, bytes, sha256: pdfSha256, level },
			...{ journalSeq: entry.seq, createdAt: at }
		});
		// [IND-9] Whoever is libéral on it is paid for it.
		await establishIndemnites(deps, tx, facts.id, actor.personId);
		return granted;
	});
}
