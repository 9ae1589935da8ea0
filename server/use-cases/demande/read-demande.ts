import type { Actor } from '#domain/access/actor.ts';
import type { ResourceAction } from '#domain/access/resource-access.ts';
import { demandeGaps, type DemandeGap } from '#domain/demande/demande-gaps.ts';
import type { WishedGuest } from '#domain/demande/demande.ts';
import {
	decideDemandeAct,
	type DemandeAct,
	type DemandeState
} from '#domain/demande/demande-state.ts';
import type { Addressee, DeclaredAccord, Urgency } from '#domain/demande/demande-words.ts';
import type { EnlistableDate } from '#domain/planning/enlistable-date.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { AlikeDossier } from '#server/db/dossier-reader.ts';
import type { Deps } from '../deps.ts';
import { listEnlistable } from '../planning/list-enlistable.ts';
import { findGuests, type FoundGuest } from './find-guests.ts';
import { findDemandeur, type KnownPerson } from './find-demandeur.ts';
import { loadDemandeFor, type LoadedDemande } from './load-demande.ts';

/** The part that only whoever may read clinical text is given. */
export interface ClinicalDemande {
	readonly designation: string;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	readonly exceptionReason: string;
	readonly guests: readonly WishedGuest[];
	/** The same, with whom of the directory each may be; empty for who does not invite. */
	readonly foundGuests: readonly FoundGuest[];
	readonly notes: readonly { readonly kind: string; readonly text: string; readonly at: string }[];
}

export interface ShownDemande {
	readonly id: string;
	readonly state: DemandeState;
	readonly poleId: string | null;
	readonly poleName: string | null;
	readonly name: string;
	readonly profession: string;
	readonly structure: string;
	readonly phone: string;
	readonly email: string | null;
	readonly transmittedBy: string;
	readonly addressee: Addressee;
	readonly urgency: Urgency;
	readonly accord: DeclaredAccord | null;
	readonly accordOn: string | null;
	readonly createdAt: string;
	readonly missing: readonly DemandeGap[];
	/** Whether this reader may add someone to the directory. */
	readonly fillsDirectory: boolean;
	/** Null: this reader sees the logistics only. */
	readonly clinical: ClinicalDemande | null;
	readonly situation: {
		readonly id: string;
		readonly intervisionId: string;
		readonly startsAt: string;
	} | null;
	readonly dossier: { readonly id: string; readonly code: string } | null;
	/** « Le même patient ? »; empty for who does not answer it. */
	readonly alike: readonly AlikeDossier[];
	readonly acts: readonly DemandeAct[];
	/** To which pôles it may be directed. */
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	/** Where it may be put on the agenda. */
	readonly coming: readonly EnlistableDate[];
	readonly known: KnownPerson | null;
}

const graceMs = 12 * 3_600_000;

/** Shows a demande to whoever may see it; each reading of the clinical text is journalled. */
export async function readDemande(
	deps: Deps,
	actor: Actor,
	demandeId: string
): Promise<
	| { readonly ok: true; readonly demande: ShownDemande }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadDemandeFor(deps, actor, demandeId, 'voir-demandes');
	if (!loaded.ok) return loaded;
	const { demande, may } = loaded;
	const guests = await deps.demandes.guests(demandeId);
	const dossier = demande.dossierId ? await deps.dossierReader.byId(demande.dossierId) : null;
	// [DEM-12] taken back by its demandeur: nobody needs the text any more
	const reads = may('lire-demande-deposee') && demande.state !== 'retiree';
	if (reads) await journalReading(deps, actor, demande);
	const acts = possibleActs(loaded);
	const compares = reads && dossier !== null && may('comparer-dossiers');
	return {
		ok: true,
		demande: {
			...logistics(demande),
			missing: reads ? demandeGaps({ ...demande, guests }) : [],
			clinical: reads ? await clinicalPart(deps, demande, guests, may('traiter-demande')) : null,
			fillsDirectory: may('modifier-annuaire'),
			dossier: dossier && may('voir-dossier') ? { id: dossier.id, code: dossier.code } : null,
			alike: compares ? await deps.dossierReader.alike(dossier) : [],
			acts,
			poles: acts.includes('orienter') ? await otherPoles(deps, demande) : [],
			coming: acts.includes('inscrire') ? await coming(deps, demande) : [],
			known: acts.includes('inscrire') ? await findDemandeur(deps, demande, []) : null
		}
	};
}

const actionOf: Readonly<Partial<Record<DemandeAct, ResourceAction>>> = {
	'demander-complement': 'traiter-demande',
	accepter: 'traiter-demande',
	refuser: 'traiter-demande',
	reprendre: 'traiter-demande',
	inscrire: 'traiter-demande',
	orienter: 'orienter-demande'
};

/** What this person may do with it now. */
function possibleActs({ demande, may }: LoadedDemande): readonly DemandeAct[] {
	const acts: readonly DemandeAct[] = [
		'accepter',
		'inscrire',
		'demander-complement',
		'orienter',
		'refuser',
		'reprendre'
	];
	return acts.filter((act) => {
		const action = actionOf[act];
		// [DEM-14] only a pôle accepts, and enlists
		const placed =
			demande.poleId !== null || act === 'orienter' || act === 'refuser' || act === 'reprendre';
		return placed && action && may(action) && decideDemandeAct(demande.state, act).ok;
	});
}

function logistics(demande: DemandeRecord) {
	const { id, state, poleId, poleName, name, profession, structure, phone, email } = demande;
	const { transmittedBy, addressee, urgency, accord, accordOn, situation } = demande;
	return {
		...{ id, state, poleId, poleName, name, profession, structure, phone, email },
		...{ transmittedBy, addressee, urgency, accord, accordOn },
		createdAt: demande.createdAt.toISOString(),
		situation: situation && { ...situation, startsAt: situation.startsAt.toISOString() }
	};
}

async function clinicalPart(
	deps: Deps,
	demande: DemandeRecord,
	guests: readonly WishedGuest[],
	invites: boolean
): Promise<ClinicalDemande> {
	const { designation, problem, demandeurs, motifs, problematiques, exceptionReason } = demande;
	const notes = await deps.demandes.notes(demande.id);
	const foundGuests = invites ? await findGuests(deps, demande) : [];
	return {
		...{
			designation,
			problem,
			demandeurs,
			motifs,
			problematiques,
			exceptionReason,
			guests,
			foundGuests
		},
		notes: notes.map((note) => ({ ...note, at: note.at.toISOString() }))
	};
}

async function otherPoles(deps: Deps, { poleId }: DemandeRecord) {
	const poles = await deps.people.poles();
	return poles.filter(({ id }) => id !== poleId).map(({ id, name }) => ({ id, name }));
}

async function coming(deps: Deps, { poleId }: DemandeRecord) {
	if (poleId === null) return [];
	const since = new Date(deps.now().getTime() - graceMs);
	return listEnlistable(await deps.planning.comingOf(poleId, since));
}

async function journalReading(deps: Deps, actor: Actor, demande: DemandeRecord): Promise<void> {
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'demande-lue',
		subject: demande.id,
		payload: { pole: demande.poleId }
	});
}
