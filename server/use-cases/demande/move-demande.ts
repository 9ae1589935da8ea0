import type { Actor } from '#domain/access/actor.ts';
import type { ResourceAction } from '#domain/access/resource-access.ts';
import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import { decideDemandeAct, stateAfter, type DemandeAct } from '#domain/demande/demande-state.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { newDossier, type DepositDeps } from './deposit-demande.ts';
import { demandeQuestion } from './guard-demande.ts';
import { loadDemandeFor } from './load-demande.ts';

type Tx = Parameters<Parameters<Deps['transaction']>[0]>[0];
const no = (why: Refusal): FormOutcome => ({ ok: false, why, fields: [] });

interface Step {
	readonly act: DemandeAct;
	readonly action: ResourceAction;
	readonly event: ArchiveDraft['event'];
}

const steps = {
	accepter: { act: 'accepter', action: 'traiter-demande', event: 'demande-acceptee' },
	refuser: { act: 'refuser', action: 'traiter-demande', event: 'demande-refusee' },
	reprendre: { act: 'reprendre', action: 'traiter-demande', event: 'demande-reprise' },
	complement: {
		act: 'demander-complement',
		action: 'traiter-demande',
		event: 'demande-a-completer'
	},
	orienter: { act: 'orienter', action: 'orienter-demande', event: 'demande-orientee' }
} as const satisfies Record<string, Step>;

/** Accepts a demande: it will be put on an agenda. */
export async function acceptDemande(
	deps: Deps,
	actor: Actor,
	demandeId: string
): Promise<FormOutcome> {
	const ready = await readyFor(deps, actor, demandeId, steps.accepter);
	if (!ready.ok) return ready;
	// [DEM-14] only a pôle accepts
	if (ready.demande.poleId === null) return no('demande-close');
	return move(deps, actor, ready.demande, steps.accepter);
}

/** [DEM-19] Undoes an answer that was given by mistake: the demande waits again. */
export async function reconsiderDemande(
	deps: Deps,
	actor: Actor,
	demandeId: string
): Promise<FormOutcome> {
	const ready = await readyFor(deps, actor, demandeId, steps.reprendre);
	return ready.ok ? move(deps, actor, ready.demande, steps.reprendre) : ready;
}

/** What the coordination writes to the demandeur, who reads it by the private link. */
export interface DemandeReply {
	readonly kind: 'refus' | 'complement';
	readonly text: string;
	readonly confirmed: readonly string[];
}

/** Refuses a demande with a reason, or asks for what lacks. */
export async function answerDemande(
	deps: Deps,
	actor: Actor,
	demandeId: string,
	{ kind, text, confirmed }: DemandeReply
): Promise<FormOutcome> {
	const step = kind === 'refus' ? steps.refuser : steps.complement;
	const ready = await readyFor(deps, actor, demandeId, step);
	if (!ready.ok) return ready;
	const { demande } = ready;
	const guests = await deps.demandes.guests(demandeId);
	const question = demandeQuestion({ ...demande, guests });
	const guarded = await guardForm(deps, { texts: { [kind]: text }, confirmed }, question);
	if (!guarded.ok) return guarded;
	return move(deps, actor, demande, step, async (tx) => {
		const note = { id: deps.id(), demandeId, kind, text, writtenBy: actor.personId };
		await deps.demandes.addNote(tx, { ...note, at: deps.now() });
		return {};
	});
}

/** [DEM-14] Directs a demande to a pôle, where it gets a dossier; the coordination there goes on with it. */
export async function orientDemande(
	deps: Deps & Pick<DepositDeps, 'dossierCode'>,
	actor: Actor,
	demandeId: string,
	poleId: string
): Promise<FormOutcome> {
	const ready = await readyFor(deps, actor, demandeId, steps.orienter);
	if (!ready.ok) return ready;
	const { demande } = ready;
	const pole = (await deps.people.poles()).find(({ id }) => id === poleId);
	if (!pole || pole.id === demande.poleId) {
		const fields = [{ field: 'poleId', message: 'Choisissez le pôle.' }];
		return { ok: false, why: 'saisie-invalide', fields };
	}
	return move(deps, actor, { ...demande, poleId }, steps.orienter, async (tx) => {
		const dossierId = await newDossier(deps, pole, demande.designation, tx);
		return { poleId, dossierId, orientedAt: deps.now(), leaves: demande.dossierId };
	});
}

async function readyFor(deps: Deps, actor: Actor, demandeId: string, { act, action }: Step) {
	const loaded = await loadDemandeFor(deps, actor, demandeId, action);
	if (!loaded.ok) return { ...loaded, fields: [] };
	const possible = decideDemandeAct(loaded.demande.state, act);
	return possible.ok
		? ({ ok: true, demande: loaded.demande } as const)
		: ({ ...possible, fields: [] } as const);
}

interface Changes {
	readonly poleId?: string;
	readonly dossierId?: string;
	readonly orientedAt?: Date;
	/** The dossier that the demande leaves behind, if nothing else uses it. */
	readonly leaves?: string | null;
}

/** Moves it only from the state that was read, with its entry in the journal: two who press at once do it once. */
async function move(
	deps: Deps,
	actor: Actor,
	demande: DemandeRecord,
	{ act, event }: Step,
	change: (tx: Tx) => Promise<Changes> = async () => ({})
): Promise<FormOutcome> {
	const lost = new Error('overtaken');
	const done = await deps
		.transaction(async (tx) => {
			const { leaves, ...changes } = await change(tx);
			if (!(await deps.demandes.move(tx, demande, stateAfter(demande.stored, act), changes))) {
				throw lost;
			}
			if (leaves) await deps.dossiers.removeUnused(tx, leaves);
			const { id, poleId } = demande;
			await deps.journal.append(
				{
					at: deps.now().toISOString(),
					actor: actor.personId,
					event,
					subject: id,
					payload: { pole: poleId }
				},
				tx
			);
			return true;
		})
		.catch((error: unknown) => {
			if (error === lost) return false;
			throw error;
		});
	return done ? { ok: true } : no('demande-close');
}
