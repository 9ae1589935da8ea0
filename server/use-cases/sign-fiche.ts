import type { Actor } from '#domain/access/actor.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { Title } from '#domain/access/title.ts';
import { describeSignature } from '#domain/archive/sealed-document.ts';
import { decideSigning, withSigner } from '#domain/fiche/signing.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import type { Acr } from '#domain/psc/acr.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import { actAndSeal } from './fiches/act-and-seal.ts';
import { loadFinalised, readIntact } from './fiches/load-finalised.ts';
import type { SealDeps } from './fiches/seal-fiche.ts';
import { recheckFiche } from './recheck-fiche.ts';

/** What signing needs beside the usual services. */
export interface SignDeps extends SealDeps {
	readonly marks: MarksOfPassage;
	/** What Pro Santé Connect reached for this session; null when it did not open it. */
	acrOf(sessionId: string): Promise<Acr | null>;
}

/**
 * Signs a finalised fiche: an authenticated act on its hash (who, in which role, how identified, when). The last
 * awaited signature seals the PDF: both are written together or not at all.
 */
export async function signFiche(deps: SignDeps, actor: Actor, ficheId: string): Promise<Decision> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'signer');
	if (!loaded.ok) return loaded;
	const fiche = readIntact(deps, loaded.fiche);
	const clean = await recheckFiche(deps, loaded.facts, fiche, fiche.content);
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
		title: signingTitle(loaded),
		method: actor.method,
		acr: await deps.acrOf(actor.sessionId),
		sha256: fiche.sha256,
		signedAt: at
	};
	const authentication = act.acr ? `${actor.method} ${act.acr}` : actor.method;
	const signed = { ficheId, ficheSha256: fiche.sha256, role: act.title, authentication };
	return actAndSeal(deps, fiche, {
		...{ by: actor.personId, at, signer: act },
		decide: (signing) => decideSigning(signing, actor.personId),
		after: (signing) => withSigner(signing, actor.personId),
		async write(tx) {
			await deps.fiches.sign(tx, act);
			await deps.journal.append(
				{ at: at.toISOString(), actor: actor.personId, ...describeSignature(signed) },
				tx
			);
		}
	});
}

function signingTitle(loaded: {
	readonly facts: MeetingFacts;
	readonly viewer: Viewer;
	readonly situation: SituationRecord;
}): Title {
	const { titles } = standingIn(loaded.facts, loaded.viewer, loaded.situation);
	return titles.includes('animateur') ? 'animateur' : 'co-animateur';
}
