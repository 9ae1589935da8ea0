import type { Actor } from '#domain/access/actor.ts';
import {
	decideResource,
	type ResourceAction,
	type ResourceStanding
} from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { Deps } from '../deps.ts';

/** What the demandeur may do with his own, once signed in: nothing of the coordination's acts (decisions.md §1). */
const own: readonly ResourceAction[] = ['voir-demandes', 'lire-demande-deposee'];

export interface LoadedDemande {
	readonly ok: true;
	readonly demande: DemandeRecord;
	may(action: ResourceAction): boolean;
}

/** Who someone is in a pôle: functions held there, and whether he or she leads an Intervision of it. */
async function standingInPole(
	deps: Pick<Deps, 'people' | 'demandes'>,
	personId: string,
	poleId: string | null
): Promise<ResourceStanding> {
	// [DEM-13] without a pôle, a demande is the association's: only its own functions count
	const mandats = await deps.people.mandats(personId, poleId ?? '*');
	const conducted = poleId === null ? [] : await deps.demandes.polesConducted(personId);
	const conducts = poleId !== null && conducted.includes(poleId);
	return { mandats, role: conducts ? 'animateur' : null };
}

/** [DEM-13] Reads a demande for someone who may do this; whoever has nothing to do with its pôle learns nothing. */
export async function loadDemandeFor(
	deps: Deps,
	actor: Actor,
	demandeId: string,
	action: ResourceAction
): Promise<LoadedDemande | { readonly ok: false; readonly why: Refusal }> {
	const demande = actor.intervisionId === null ? await deps.demandes.byId(demandeId) : null;
	if (!demande) return refusedAs('introuvable');
	const standing = await standingInPole(deps, actor.personId, demande.poleId);
	const mine = await isDemandeur(deps, actor.personId, demande);
	const decide = (wanted: ResourceAction): Decision => {
		const decision =
			mine && own.includes(wanted) ? { ok: true as const } : decideResource(standing, wanted);
		return decision.ok ? decideSession(actor.method, wanted) : decision;
	};
	const seen = mine || decideResource(standing, 'voir-demandes').ok;
	if (!seen) return refusedAs('introuvable');
	const decision = decide(action);
	if (!decision.ok) return decision;
	return { ok: true, demande, may: (wanted) => decide(wanted).ok };
}

/** [DEM-13] By her address, unless she wrote it herself: then it proves nothing, and would open anybody's demande. */
async function isDemandeur(
	{ people, annuaire }: Pick<Deps, 'people' | 'annuaire'>,
	personId: string,
	{ email }: DemandeRecord
): Promise<boolean> {
	if (email === null || (await people.byId(personId))?.email !== email) return false;
	return !(await annuaire.gaveHerself(personId, email));
}

const refusedAs = (why: Refusal) => ({ ok: false, why }) as const;
