import type { ConservationKind, Durations } from './kind.ts';
import { monthsBefore } from './months-before.ts';

/** What keeps a dossier whatever its age: somebody still works on it. */
export const holdWords = {
	agenda: 'à l’ordre du jour d’une date à venir',
	brouillon: 'un brouillon attend d’être finalisé ou abandonné',
	signature: 'une fiche attend sa signature',
	restitution: 'une restitution au patient n’est pas faite',
	demande: 'une demande récente attend une réponse'
} as const;

export type Hold = keyof typeof holdWords;
export const holds = Object.keys(holdWords) as readonly Hold[];

/** What is known of a dossier, the dossiers that were joined to it included. */
export interface DossierAge {
	readonly createdAt: Date;
	/** The last Intervision, held or to come, at which it stood; null: none ever. */
	readonly lastIntervision: Date | null;
	/** The last word of a demande about this patient. */
	readonly lastDemande: Date | null;
	/** Such a demande still waits for its answer, or for its date. */
	readonly demandeWaits: boolean;
	readonly holds: readonly Exclude<Hold, 'demande'>[];
}

export type Due =
	| { readonly due: true; readonly kind: ConservationKind }
	| { readonly due: false; readonly held: readonly Hold[] };

/**
 * [CON-3] Whether a dossier has been kept long enough at this moment. It ages from its last Intervision; one that was
 * never looked at, from the last word of its demandes. `held` says what keeps a dossier that is otherwise old enough;
 * it is empty for a young one.
 */
export function decideDue(dossier: DossierAge, durations: Durations, at: Date): Due {
	const kind = dossier.lastIntervision === null ? 'demandes' : 'situations';
	const since = dossier.lastIntervision ?? dossier.lastDemande ?? dossier.createdAt;
	if (since > monthsBefore(at, durations[kind])) return { due: false, held: [] };
	const young =
		dossier.lastDemande !== null && dossier.lastDemande > monthsBefore(at, durations.demandes);
	// [CON-4] forgotten is not waiting: a demande without any answer for that long keeps nothing
	const held: readonly Hold[] = [
		...dossier.holds,
		...(dossier.demandeWaits && young ? (['demande'] as const) : [])
	];
	return held.length > 0 ? { due: false, held } : { due: true, kind };
}
