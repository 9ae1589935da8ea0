import type { Actor } from '#domain/access/actor.ts';
import { noAccord, type AccordState } from '#domain/accord/accord.ts';
import {
	decideErasure,
	erasureGroundCodes,
	type ErasureGround
} from '#domain/conservation/ground.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadDossierFor } from '../dossier/load-dossier.ts';
import type { Deps } from '../deps.ts';

export interface ErasurePreview {
	readonly id: string;
	readonly code: string;
	readonly designation: string;
	readonly poleName: string;
	readonly accord: AccordState;
	/** Each Intervision at which this patient was looked at, or is to be: « 2026-11-24T… ». */
	readonly dates: readonly { readonly startsAt: string; readonly coming: boolean }[];
	readonly fiches: number;
	readonly documents: number;
	readonly demandes: number;
	readonly accords: number;
	/** Dossiers that were joined to this one and go with it. */
	readonly joined: number;
	/** Null when one may choose it; otherwise why not. */
	readonly grounds: Readonly<Record<ErasureGround, Refusal | null>>;
}

/** [CON-9] Shows what erasing a dossier destroys, before the second act. */
export async function readErasure(
	deps: Deps,
	actor: Actor,
	dossierId: string
): Promise<
	| { readonly ok: true; readonly erasure: ErasurePreview }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadDossierFor(deps, actor, dossierId, 'effacer-dossier');
	if (!loaded.ok) return loaded;
	const { id, code, designation, poleName, mergedInto } = loaded.dossier;
	const found = await deps.transaction(async (tx) => {
		const body = await deps.conservation.lockDossier(tx, dossierId);
		const documents = body ? await deps.conservation.leavingDocuments(tx, body.ficheIds) : [];
		return body && { body, documents: documents.length };
	});
	if (!found) return { ok: false, why: 'introuvable' };
	const { body, documents } = found;
	const accord = (await deps.dossierReader.accordOf(dossierId)) ?? noAccord;
	const situations = await deps.accords.situations(dossierId);
	const phases = situations.map(({ phase }) => phase);
	const now = deps.now().toISOString();
	const facts = { accord: accord.state, phases, merged: mergedInto !== null };
	const why = (ground: ErasureGround) => {
		const decision = decideErasure(facts, ground);
		return [ground, decision.ok ? null : decision.why] as const;
	};
	return {
		ok: true,
		erasure: {
			...{ id, code, designation, poleName, documents, accord: accord.state },
			dates: situations.map(({ startsAt, phase, ended }) => ({
				startsAt,
				coming: phase === 'inscrite' && !ended && startsAt > now
			})),
			fiches: body.ficheIds.length,
			demandes: body.demandeIds.length,
			accords: body.accordIds.length,
			joined: body.dossierIds.length - 1,
			grounds: byGround(why)
		}
	};
}

function byGround(
	why: (ground: ErasureGround) => readonly [ErasureGround, Refusal | null]
): ErasurePreview['grounds'] {
	const none = {
		...{ 'retrait-accord': null, 'demande-du-patient': null },
		...{ opposition: null, erreur: null }
	};
	return Object.assign(none, Object.fromEntries(erasureGroundCodes.map(why)));
}
