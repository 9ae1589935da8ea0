import type { Accord } from '#domain/accord/accord.ts';
import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Sql } from '#server/db/database.ts';
import {
	beforeWithdrawal,
	settleWithdrawal,
	tellWithdrawal,
	type WithdrawalDeps
} from '../invitations/tell-withdrawal.ts';
import { followAccord } from './follow-accord.ts';

export interface AccordAct {
	readonly dossierId: string;
	readonly accord: Accord;
	readonly by: string;
	readonly event: Extract<
		ArchiveDraft['event'],
		'accord-enregistre' | 'accord-retire' | 'exception-validee'
	>;
	/** The accord that was read before; undefined when nothing that came meanwhile could change the act. */
	readonly seen?: string | null | undefined;
}

/**
 * [ACO-4] Adds an accord to the dossier, and everything that follows from it, in one transaction: what is open closes, what
 * may no longer be on an agenda leaves it, what may again comes back. Then every room that it bears on is told.
 */
export async function writeAccord(
	deps: WithdrawalDeps,
	act: AccordAct
): Promise<Decision & { readonly id?: string }> {
	const id = deps.id();
	const at = deps.now();
	const meetings = await beforeWithdrawal(deps, [act.dossierId]);
	const written = await deps.transaction(async (tx) => {
		// One recording after the other, and never across an opening or a finalisation ([ACO-15]).
		const inForce = await deps.accords.hold(tx, act.dossierId, 'alone');
		if (act.seen !== undefined && act.seen !== inForce) return null;
		await deps.dossiers.recordAccord(tx, act.dossierId, act.accord, { id, by: act.by, at });
		const { closed, takenOff } = await followAccord(deps, tx, act, at);
		await journal(deps, tx, act, at, closed);
		return tellWithdrawal(deps, tx, meetings, takenOff);
	});
	if (written === null) return refused('accord-modifie');
	settleWithdrawal(deps, written);
	await tellRooms(deps, act.dossierId);
	return { ok: true, id };
}

async function journal(
	deps: WithdrawalDeps,
	tx: Sql,
	{ dossierId, accord, by, event }: AccordAct,
	at: Date,
	closed: readonly string[]
): Promise<void> {
	const entry = { at: at.toISOString(), actor: by };
	const refusals = accord.refusedPersonIds.length + accord.refusedProfessions.length;
	const payload = { state: accord.state, refused: refusals };
	await deps.journal.append({ ...entry, event, subject: dossierId, payload }, tx);
	for (const subject of closed) {
		const empty = { event: 'situation-fermee', subject, payload: {} } as const;
		await deps.journal.append({ ...entry, ...empty }, tx);
	}
}

/** All the rooms at once: nobody goes on in one while another is being told. */
async function tellRooms(deps: WithdrawalDeps, dossierId: string): Promise<void> {
	const bound = await deps.accords.situations(dossierId);
	const live = bound.filter(({ ended, phase }) => !ended || phase === 'fermee');
	const rooms = new Set(live.map(({ intervisionId }) => intervisionId));
	await Promise.all([...rooms].map((id) => deps.changed(id)));
}
