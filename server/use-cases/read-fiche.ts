import { identificationWords } from '#domain/access/identification.ts';
import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { isStrong } from '#domain/access/strength.ts';
import { standingIn } from '#domain/access/standing.ts';
import type {
	AnswerRow,
	PrintableFact,
	PrintableSection
} from '#domain/document/printable-document.ts';
import { editableFields, ficheReprise } from '#domain/fiche/definitions.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { printFicheFacts, printFicheSections } from '#domain/fiche/print-fiche.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Deps } from './deps.ts';
import { ficheFileName } from './fiche-file-name.ts';
import { loadFicheReader } from './fiche-reader.ts';
import { readBeforeSeal, type BeforeSeal } from './fiches/read-before-seal.ts';
import { readLineage, type FicheLineage } from './fiches/read-versions.ts';
import { signedBy } from './fiches/signed-act.ts';
import { loadSituationFor } from './load-meeting.ts';

export interface FicheView {
	readonly ficheId: string;
	readonly intervisionId: string;
	readonly dossierCode: string;
	readonly phase: SituationPhase;
	readonly version: number;
	readonly sha256: string;
	readonly formVersion: string;
	readonly guardVersion: string;
	/** How many findings of the guard were answered for: kept with a reason, or no name. */
	readonly answered: { readonly maintained: number; readonly dismissed: number };
	readonly finalisedAt: string;
	/** Null for the logistic coordination: states, hashes and signatures only. */
	readonly content: {
		readonly facts: readonly PrintableFact[];
		readonly sections: readonly PrintableSection<AnswerRow>[];
	} | null;
	readonly signatures: readonly {
		readonly name: string;
		readonly fonction: string;
		/** How the signer was identified, in words. */
		readonly identification: string;
		readonly at: string;
	}[];
	readonly document: {
		readonly id: string;
		readonly sha256: string;
		readonly level: string;
	} | null;
	readonly archivedAt: string | null;
	/** [IMP-9] Taken over from a former base: the questions that it did not hold. Null for what was finalised here. */
	readonly reprise: { readonly nonRepris: readonly string[] } | null;
	readonly lineage: FicheLineage;
	readonly beforeSeal: BeforeSeal;
	readonly canCorrect: boolean;
	/** The role may sign, but the session is too weak. */
	readonly needsStrongLogin: boolean;
	readonly canArchive: boolean;
}

/** Shows a finalised fiche: whole to whoever may read it, states and hashes to who keeps the archive. */
export async function readFiche(
	deps: Deps,
	actor: Actor,
	ficheId: string
): Promise<
	{ readonly ok: true; readonly fiche: FicheView } | { readonly ok: false; why: Refusal }
> {
	const stored = await deps.fiches.byId(ficheId);
	if (!stored) return { ok: false, why: 'introuvable' };
	const whole = await loadFicheReader(deps, actor, stored.situationId);
	// Whoever may read it whole raises the session; he is not shown less than his due.
	if (!whole.ok && whole.why === 'authentification-insuffisante') return whole;
	const loaded = whole.ok
		? whole
		: await loadSituationFor(deps, actor, stored.situationId, 'lire-logistique');
	if (!loaded.ok) return { ok: false, why: whole.ok ? loaded.why : whole.why };
	const { facts, viewer, situation } = loaded;
	const standing = standingIn(facts, viewer, situation);
	const content = parseFinalFiche(stored.content);
	const strong = isStrong(actor.method);
	const mayDo = (action: SituationAction) => decideSituation(standing, situation, action).ok;
	const maySign = mayDo('signer');
	const mayArchive = mayDo('archiver');
	const lineage = await readLineage(deps, stored, whole.ok);
	const inForce = lineage.current === null;
	if (whole.ok) await journalRead(deps, actor, ficheId, whole.titles);
	return {
		ok: true,
		fiche: {
			ficheId,
			intervisionId: facts.id,
			dossierCode: content.dossierCode,
			phase: situation.phase,
			version: stored.version,
			sha256: stored.sha256,
			formVersion: stored.formVersion,
			guardVersion: stored.guardVersion,
			answered: {
				maintained: stored.blockingOverridden,
				dismissed: stored.confirmDismissed
			},
			finalisedAt: stored.finalisedAt.toISOString(),
			content: whole.ok
				? { facts: printFicheFacts(content), sections: printFicheSections(content) }
				: null,
			signatures: stored.signatures.map(signedBy).map((act) => ({
				name: act.signerName,
				fonction: act.signerFonction,
				identification: identificationWords(act),
				at: act.signedAt.toISOString()
			})),
			document: stored.document,
			archivedAt: stored.archivedAt?.toISOString() ?? null,
			reprise: stored.repriseId === null ? null : { nonRepris: labelsOf(stored.nonRepris) },
			lineage,
			beforeSeal: await readBeforeSeal(deps, stored, { ...loaded, whole: whole.ok, strong }),
			canCorrect: strong && inForce && whole.ok && mayDo('corriger-fiche'),
			needsStrongLogin: (maySign || mayArchive) && !strong && inForce,
			canArchive: mayArchive && strong && inForce
		}
	};
}

/** Gives the sealed PDF to whoever may read the fiche; each download is in the journal. */
export async function readFichePdf(
	deps: Deps,
	actor: Actor,
	ficheId: string
): Promise<
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; why: Refusal }
> {
	const stored = await deps.fiches.byId(ficheId);
	if (!stored) return { ok: false, why: 'introuvable' };
	const loaded = await loadFicheReader(deps, actor, stored.situationId);
	if (!loaded.ok) return loaded;
	const document = stored.document ? await deps.fiches.pdf(stored.document.id) : null;
	if (!document) return { ok: false, why: 'fiche-non-signee' };
	const titres = loaded.titles;
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'document-telecharge',
		subject: document.id,
		payload: { fiche: ficheId, titres }
	});
	return {
		ok: true,
		bytes: document.bytes,
		filename: `${ficheFileName(loaded)}.pdf`
	};
}

/** [ACS-18] Who read, when, and by which title. */
async function journalRead(
	deps: Deps,
	actor: Actor,
	ficheId: string,
	titres: readonly string[]
): Promise<void> {
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'document-lu',
		subject: ficheId,
		payload: { titres }
	});
}

/** What the questions are called on the form. */
function labelsOf(codes: readonly string[]): readonly string[] {
	return editableFields(ficheReprise)
		.filter(({ code }) => codes.includes(code))
		.map(({ label }) => label);
}
