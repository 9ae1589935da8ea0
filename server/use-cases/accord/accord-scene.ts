import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { Standing } from '#domain/access/situation-facts.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadSituationFor } from '../load-meeting.ts';

/** From where an accord is seen: a situation's page, or the dossier itself. */
export type AccordPlace = { readonly situationId: string } | { readonly dossierId: string };

/** A dossier's accord, and who is before it. */
export interface AccordScene {
	readonly dossierId: string;
	readonly dossierCode: string;
	readonly poleId: string;
	readonly accord: Accord;
	readonly standing: Standing;
	readonly demandeurId: string | null;
	/** Null when it is seen from the dossier. */
	readonly facts: MeetingFacts | null;
	readonly situation: SituationRecord | null;
}

type Loaded = { readonly ok: true; readonly scene: AccordScene } | Denied;
interface Denied {
	readonly ok: false;
	readonly why: Refusal;
}

/** Reads the accord for someone who may do this with it. */
export async function loadAccordScene(
	deps: Pick<Deps, 'reader' | 'accords'>,
	actor: Actor,
	place: AccordPlace,
	action: 'enregistrer-accord' | 'retirer-accord'
): Promise<Loaded> {
	if ('dossierId' in place) return fromDossier(deps, actor, place.dossierId, action);
	const loaded = await loadSituationFor(deps, actor, place.situationId, action);
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	return { ok: true, scene: sceneOf(facts, situation, standingIn(facts, viewer, situation)) };
}

/** The same, from a situation that was read already. */
export function sceneOf(
	facts: MeetingFacts,
	situation: SituationRecord,
	standing: Standing
): AccordScene {
	const { dossierId, dossierCode, accord, demandeurId } = situation;
	return {
		...{ dossierId, dossierCode, accord, demandeurId },
		...{ poleId: facts.poleId, standing, facts, situation }
	};
}

/** From the dossier the clinical coordination of its pôle alone keeps the accord ([ACO-14]). */
async function fromDossier(
	deps: Pick<Deps, 'reader' | 'accords'>,
	actor: Actor,
	dossierId: string,
	action: 'enregistrer-accord' | 'retirer-accord'
): Promise<Loaded> {
	const dossier = await deps.accords.dossier(dossierId);
	// [ACS-10] a nominative link never leaves its Intervision
	if (!dossier || actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const { mandats } = await deps.reader.loadViewer(actor.personId, dossier.poleId);
	if (mandats.length === 0) return { ok: false, why: 'introuvable' };
	const decision = decideResource({ mandats, role: null }, 'tenir-accords');
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, action);
	if (!session.ok) return session;
	return {
		ok: true,
		scene: {
			...{ dossierId, dossierCode: dossier.code, poleId: dossier.poleId },
			accord: await deps.accords.inForce(dossierId),
			standing: { titles: mandats, refused: false, admitted: false, identity: 'forte' },
			...{ demandeurId: null, facts: null, situation: null }
		}
	};
}
