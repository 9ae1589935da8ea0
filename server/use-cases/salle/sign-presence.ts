import { charte } from '#domain/charte/charte.ts';
import { decideSigning, type Devices } from '#domain/salle/decide-seat.ts';
import type { SignatureMeans } from '#domain/salle/seat.ts';
import type { ArchivePayload } from '#domain/archive/journal-entry.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Sql } from '#server/db/database.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

interface SignaturePorts {
	readonly seats: Pick<SeatStore, 'sign'>;
	readonly journal: ActJournal;
}

/** [SAL-15] Signs a presence on the device of the room, or by one's own session. */
export async function signPresence(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	devices: Devices,
	ports: SignaturePorts
): Promise<Decision> {
	const decision = decideSigning(facts, actor, personId, devices);
	if (!decision.ok) return decision;
	const means = personId === actor.personId ? 'session' : 'appareil';
	await keepSignature(
		{ intervisionId: facts.id, personId, means, witnessId: actor.personId },
		at,
		ports
	);
	return granted;
}

interface Signature {
	readonly intervisionId: string;
	readonly personId: string;
	readonly means: SignatureMeans;
	/** Whose session it was signed in; null by a link, which opens none. */
	readonly witnessId: string | null;
	readonly scanId?: string | null;
}

/**
 * Keeps it once, with the version of the Charte that the signed words accept; a second time changes nothing, and says so.
 * `how`: what else the journal keeps of the act.
 */
export async function keepSignature(
	signature: Signature,
	at: Date,
	{ seats, journal }: SignaturePorts,
	how: ArchivePayload = {},
	tx?: Sql
): Promise<boolean> {
	const { intervisionId, personId, means, witnessId } = signature;
	const act = {
		at: at.toISOString(),
		actor: witnessId ?? personId,
		event: 'presence-signee' as const,
		subject: intervisionId,
		payload: { personne: personId, moyen: means, charte: charte.version, ...how }
	};
	// [ARC-15] together: a presence that no act wrote would be denounced for ever
	const trace = (inside?: Sql) => journal.append(act, inside);
	return seats.sign({ ...signature, charteVersion: charte.version }, at, trace, tx);
}
