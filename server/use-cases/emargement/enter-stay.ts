import type { CorrectionReason } from '#domain/emargement/correction.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { Sql } from '#server/db/database.ts';
import type { ActJournal } from '../meeting-act.ts';
import type { EmargementDeps } from './read-sheet.ts';

export interface EnteredStay {
	readonly intervisionId: string;
	readonly personId: string;
	readonly mode: PresenceMode;
	readonly from: Date;
	/** Null: still there. */
	readonly leftAt: Date | null;
	readonly reason: CorrectionReason | null;
	readonly by: string;
}

type StayPorts = Pick<EmargementDeps, 'presence' | 'corrections' | 'id' | 'now'> & {
	readonly journal: ActJournal;
};

/** [EMA-9] Writes a stay that somebody enters; it can be taken back, and says who added it. Together, or nothing. */
export async function enterStay(
	{ presence, corrections, journal, id, now }: StayPorts,
	tx: Sql,
	{ intervisionId, personId, mode, from, leftAt, reason, by }: EnteredStay
): Promise<void> {
	const stay = { intervisionId, personId, mode, recordedBy: by };
	const presenceId = await presence.enterByHand(stay, from, leftAt, tx);
	const at = now();
	await corrections.record(
		{
			...{ id: id(), intervisionId, personId, kind: 'ajout', presenceId },
			...{ beforeFrom: null, beforeTo: null, afterFrom: from, afterTo: leftAt, reason },
			...{ correctedBy: by, correctedAt: at }
		},
		tx
	);
	await journal.append(
		{
			at: at.toISOString(),
			actor: by,
			event: 'presence-saisie',
			subject: intervisionId,
			payload: {
				personne: personId,
				mode,
				de: from.toISOString(),
				a: leftAt?.toISOString() ?? null
			}
		},
		tx
	);
}
