import type { Actor } from '#domain/access/actor.ts';
import type { CorrectionReason } from '#domain/emargement/correction.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

/** What is written of somebody, and what replaces it; `after` null: he was not there at all. */
export interface AttendanceChange {
	readonly personId: string;
	readonly before: { readonly from: string; readonly to: string };
	readonly after: { readonly from: Date; readonly to: Date } | null;
	readonly reason: CorrectionReason | null;
}

/**
 * [EMA-8] Corrects a time of presence, or takes it off. What was corrected must still stand on the sheet: whoever
 * looked at another one looks again.
 */
export async function correctAttendance(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	{ personId, before, after, reason }: AttendanceChange
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const line = (await readSheet(deps, loaded.facts)).lines.find((one) => one.personId === personId);
	const stands = line?.spans.some(({ from, to }) => from === before.from && to === before.to);
	if (!stands) return refused('presence-changee');
	const at = deps.now();
	if (after && (after.to <= after.from || after.to > at)) return refused('saisie-invalide');
	const kind = after ? 'horaires' : 'retrait';
	await deps.corrections.record({
		id: deps.id(),
		intervisionId,
		personId,
		kind,
		presenceId: null,
		beforeFrom: new Date(before.from),
		beforeTo: new Date(before.to),
		afterFrom: after?.from ?? null,
		afterTo: after?.to ?? null,
		reason,
		correctedBy: actor.personId,
		correctedAt: at
	});
	await deps.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'presence-corrigee',
		subject: intervisionId,
		payload: {
			personne: personId,
			nature: kind,
			motif: reason,
			avant: [before.from, before.to],
			apres: after && [after.from.toISOString(), after.to.toISOString()]
		}
	});
	return granted;
}

/** [EMA-9] Undoes a correction, whoever made it: what stood there before stands again. */
export async function undoCorrection(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	correctionId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const at = deps.now();
	const undone = await deps.corrections.undo(intervisionId, correctionId, actor.personId, at);
	if (!undone) return refused('annulation-tardive');
	if (undone.presenceId !== null) await deps.presence.cancel(undone.presenceId, at);
	await deps.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'presence-correction-annulee',
		subject: intervisionId,
		payload: { personne: undone.personId, nature: undone.kind }
	});
	await deps.changed(intervisionId);
	return granted;
}
