import { demandeGaps, type DemandeGap } from '#domain/demande/demande-gaps.ts';
import { decideDemandeAct, stateAfter, type DemandeState } from '#domain/demande/demande-state.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { Deps } from '../deps.ts';
import {
	meetingsBefore,
	settleWithdrawal,
	tellWithdrawal,
	type WithdrawalDeps
} from '../invitations/tell-withdrawal.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { demandeQuestion } from './guard-demande.ts';

interface Limited extends Deps {
	readonly depositLimits: { readonly address: { take(key: string): boolean } };
}

/** What the private link shows: where the demande is, never what was written in it ([DEM-9]). */
export interface FollowedDemande {
	/** For whoever signs in to read it again. */
	readonly id: string;
	readonly state: DemandeState;
	readonly poleName: string | null;
	readonly oriented: boolean;
	readonly createdAt: string;
	/** When the Intervision is, once it stands on an agenda. */
	readonly startsAt: string | null;
	/** What the coordination asks, or why it says no: its own words, read by the guard. */
	readonly said: string | null;
	readonly additions: number;
	readonly missing: readonly DemandeGap[];
	readonly canAdd: boolean;
	readonly canWithdraw: boolean;
}

/** Opens a demande by its private link. */
export async function readFollowedDemande(
	deps: Deps,
	token: string
): Promise<
	| { readonly ok: true; readonly demande: FollowedDemande }
	| { readonly ok: false; readonly why: Refusal }
> {
	const record = await byToken(deps, token);
	if (!record) return { ok: false, why: 'lien-inconnu' };
	const guests = await deps.demandes.guests(record.id);
	const notes = await deps.demandes.notes(record.id);
	const told = { refusee: 'refus', 'a-completer': 'complement' } as const;
	const { state } = record;
	const kind = state === 'refusee' || state === 'a-completer' ? told[state] : null;
	return {
		ok: true,
		demande: {
			id: record.id,
			state,
			poleName: record.poleName,
			oriented: record.orientedAt !== null,
			createdAt: record.createdAt.toISOString(),
			startsAt: state === 'inscrite' ? (record.situation?.startsAt.toISOString() ?? null) : null,
			said: notes.find((note) => note.kind === kind)?.text ?? null,
			additions: notes.filter((note) => note.kind === 'ajout').length,
			missing: demandeGaps({ ...record, guests }),
			canAdd: decideDemandeAct(state, 'ajouter').ok,
			canWithdraw: canWithdraw(record)
		}
	};
}

/** [DEM-11] Adds to a demande; nothing written before is shown or changed. */
export async function addToDemande(
	deps: Limited,
	token: string,
	given: { readonly text: string; readonly confirmed: readonly string[]; readonly address: string }
): Promise<FormOutcome> {
	const record = await byToken(deps, token);
	if (!record) return { ok: false, why: 'lien-inconnu', fields: [] };
	const possible = decideDemandeAct(record.state, 'ajouter');
	if (!possible.ok) return { ...possible, fields: [] };
	if (!deps.depositLimits.address.take(given.address)) {
		return { ok: false, why: 'trop-de-demandes', fields: [] };
	}
	const guests = await deps.demandes.guests(record.id);
	const texts = { texts: { complement: given.text }, confirmed: given.confirmed };
	const guarded = await guardForm(deps, texts, demandeQuestion({ ...record, guests }));
	if (!guarded.ok) return guarded;
	const at = deps.now();
	const kept = await deps.transaction(async (tx) => {
		const to = stateAfter(record.stored, 'ajouter');
		if (!(await deps.demandes.move(tx, record, to))) return false;
		await deps.demandes.addNote(tx, {
			id: deps.id(),
			demandeId: record.id,
			kind: 'ajout',
			text: given.text,
			at
		});
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: 'system',
				event: 'demande-completee',
				subject: record.id,
				payload: { pole: record.poleId }
			},
			tx
		);
		return true;
	});
	return kept ? { ok: true } : { ok: false, why: 'demande-close', fields: [] };
}

/** [DEM-12] The demandeur takes the demande back, as long as the situation was not studied. */
export async function withdrawDemande(deps: WithdrawalDeps, token: string): Promise<Decision> {
	const record = await byToken(deps, token);
	if (!record) return refused('lien-inconnu');
	if (!canWithdraw(record)) return refused('demande-close');
	const { situation } = record;
	const at = deps.now();
	const meetings = await meetingsBefore(deps, situation ? [situation.intervisionId] : []);
	const done = await deps
		.transaction(async (tx) => {
			if (!(await deps.demandes.move(tx, record, 'retiree'))) throw new Overtaken();
			// Opened this very moment: it is being studied, and the demande stays.
			if (situation && !(await deps.situations.takeOff(situation.id, at, tx))) {
				throw new Overtaken();
			}
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: 'system',
					event: 'demande-retiree',
					subject: record.id,
					payload: { pole: record.poleId, situation: situation?.id ?? null }
				},
				tx
			);
			return tellWithdrawal(deps, tx, meetings, situation ? [situation.id] : []);
		})
		.catch((error: unknown) => {
			if (error instanceof Overtaken) return null;
			throw error;
		});
	if (done === null) return refused('demande-close');
	settleWithdrawal(deps, done);
	if (situation) await deps.changed(situation.intervisionId);
	return { ok: true };
}

/** Someone else was quicker: the transaction undoes itself. */
class Overtaken extends Error {}

const canWithdraw = ({ state, situation }: DemandeRecord): boolean =>
	decideDemandeAct(state, 'retirer').ok && (situation === null || situation.phase === 'inscrite');

async function byToken(deps: Deps, token: string): Promise<DemandeRecord | null> {
	const id = await deps.demandes.idByAccess(deps.sha256(token));
	return id === null ? null : deps.demandes.byId(id);
}
