import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DossierRecord } from '#server/db/dossier-reader.ts';
import type { Deps } from '../deps.ts';

export interface LoadedDossier {
	readonly ok: true;
	readonly dossier: DossierRecord;
	/** The reader's functions in its pôle. */
	readonly mandats: readonly Mandat[];
	may(action: ResourceAction): boolean;
}

/** [DOS-6] Reads a dossier for someone who may do this; elsewhere than in its pôle, it does not exist. */
export async function loadDossierFor(
	deps: Pick<Deps, 'people' | 'dossierReader' | 'demandes'>,
	actor: Actor,
	dossierId: string,
	action: ResourceAction
): Promise<LoadedDossier | { readonly ok: false; readonly why: Refusal }> {
	const dossier = actor.intervisionId === null ? await deps.dossierReader.byId(dossierId) : null;
	if (!dossier) return { ok: false, why: 'introuvable' };
	const mandats = await deps.people.mandats(actor.personId, dossier.poleId);
	// An animateur has the dossiers that he looks at, and may tell apart those of a pôle where he leads.
	const looksAt = await deps.dossierReader.conducts(actor.personId, dossierId);
	const leads = (await deps.demandes.polesConducted(actor.personId)).includes(dossier.poleId);
	const decide = (wanted: ResourceAction): Decision => {
		const conducts = looksAt || (wanted === 'comparer-dossiers' && leads);
		const decision = decideResource({ mandats, role: conducts ? 'animateur' : null }, wanted);
		return decision.ok ? decideSession(actor.method, wanted) : decision;
	};
	const decision = decide(action);
	if (decision.ok) return { ok: true, dossier, mandats, may: (wanted) => decide(wanted).ok };
	const why = decision.why === 'titre-insuffisant' ? 'introuvable' : decision.why;
	return { ok: false, why };
}
