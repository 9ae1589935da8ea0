import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { Title } from '#domain/access/title.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { describeSignature } from '#domain/archive/sealed-document.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts
} from '#domain/intervision/meeting-facts.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import type { Acr } from '#domain/psc/acr.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import { renderFiche, sealFiche, type SealDeps } from './fiches/seal-fiche.ts';
import { loadSituationFor } from './load-meeting.ts';
import { recheckFiche } from './recheck-fiche.ts';

/** What signing needs beside the usual services. */
export interface SignDeps extends SealDeps {
	readonly marks: MarksOfPassage;
	/** What Pro Santé Connect reached for this session; null when it did not open it. */
	acrOf(sessionId: string): Promise<Acr | null>;
}

/**
 * Signs a finalised fiche: an authenticated act on its hash (who, in which role, how identified, when), then the
 * sealed PDF. Both are written together or not at all.
 */
export async function signFiche(deps: SignDeps, actor: Actor, ficheId: string): Promise<Decision> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const stored = await deps.fiches.byId(ficheId);
	if (!stored) return refused('introuvable');
	const loaded = await loadSituationFor(deps, actor, stored.situationId, 'signer');
	if (!loaded.ok) return loaded;
	// [SIG-1] what is signed is what was finalised: the hash is computed again from the stored content
	if (deps.sha256(stored.content) !== stored.sha256)
		throw new Error('stored fiche does not match its hash');
	const content = parseFinalFiche(stored.content);
	const clean = await recheckFiche(deps, loaded.facts, stored, content);
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
		title: signingTitle(loaded.facts, loaded.viewer, stored.situationId),
		method: actor.method,
		acr: await deps.acrOf(actor.sessionId),
		sha256: stored.sha256,
		signedAt: at
	};
	const fiche = { ...stored, content };
	const pdf = await renderFiche(deps, fiche, [act], at);
	return deps.transaction(async (tx) => {
		// [ACO-15] [SEC-7] a withdrawal that came while the PDF was made wins
		const accord = await deps.accords.heldFor(tx, stored.situationId);
		const signable = decideAccordAct(accord, 'signer');
		if (!signable.ok) return signable;
		const moved = await deps.situations.move(stored.situationId, ['finalisee'], 'signee', tx);
		if (!moved) return refused('fiche-deja-signee');
		await deps.fiches.sign(tx, act);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				...describeSignature({
					ficheId,
					ficheSha256: stored.sha256,
					role: act.title,
					authentication: act.acr ? `${actor.method} ${act.acr}` : actor.method
				})
			},
			tx
		);
		await sealFiche(deps, tx, { fiche, pdf, at, by: actor.personId });
		return { ok: true };
	});
}

function signingTitle(facts: MeetingFacts, viewer: Viewer, situationId: string): Title {
	const situation = situationOf(facts, situationId);
	const titles = situation ? standingIn(facts, viewer, situation).titles : [];
	return titles.includes('animateur') ? 'animateur' : 'co-animateur';
}
