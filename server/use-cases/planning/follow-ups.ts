import type { Actor } from '#domain/access/actor.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { followUpDay, proposedDate } from '#domain/planning/follow-up.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { AwaitedFollowUp } from '#server/db/follow-ups.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';
import { addSituation, type AddSituationDeps } from '../add-situation.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/** A situation to look at again, with the date at which it is proposed. */
export interface DueFollowUp {
	readonly situationId: string;
	readonly poleId: string;
	readonly code: string;
	readonly designation: string;
	readonly heldOn: string;
	readonly dueOn: string;
	readonly proposedId: string;
}

/** A situation is proposed from a fortnight before it is due: dates do not fall exactly. */
const tolerance = 14;

/** [PLA-12] Each awaited situation beside the coming date of its pôle at which it is due; none without such a date. */
export function dueFollowUps(
	awaited: readonly AwaitedFollowUp[],
	coming: readonly PlannedDate[]
): readonly DueFollowUp[] {
	return awaited.flatMap((one) => {
		const heldOn = parisDay(one.heldAt);
		const dueOn = one.dueOn ?? followUpDay(heldOn, one.delay);
		const dates = coming
			.filter(({ poleId, cancelledAt }) => poleId === one.poleId && cancelledAt === null)
			.map(({ id, startsAt }) => ({ id, day: parisDay(startsAt) }));
		const proposed = proposedDate(dates, dueOn, addDays(dueOn, -tolerance));
		if (!proposed) return [];
		return [
			{
				situationId: one.situationId,
				poleId: one.poleId,
				code: one.dossierCode,
				designation: one.designation,
				heldOn,
				dueOn,
				proposedId: proposed.id
			}
		];
	});
}

/** [PLA-12] Puts it on the agenda in one press: the same dossier, its demandeur and its codes; the problem is told anew. */
export async function scheduleFollowUp(
	deps: AddSituationDeps & Deps,
	actor: Actor,
	intervisionId: string,
	situationId: string
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts } = loaded;
	if (facts.endedAt !== null) return { ok: false, why: 'intervision-tenue', fields: [] };
	if (facts.cancelledAt !== null) return { ok: false, why: 'intervision-annulee', fields: [] };
	const awaited = await deps.followUps.awaited([facts.poleId], deps.now());
	const wanted = awaited.find((one) => one.situationId === situationId);
	if (!wanted) return { ok: false, why: 'introuvable', fields: [] };
	const { demandeurId } = wanted;
	if (demandeurId && !facts.participants.some(({ personId }) => personId === demandeurId)) {
		await deps.intervisions.addParticipant(intervisionId, demandeurId, 'participant');
	}
	const added = await addSituation(deps, actor, intervisionId, {
		designation: wanted.designation,
		dossierId: wanted.dossierId,
		demandeurId,
		problem: '',
		demandeurs: wanted.demandeurs,
		motifs: wanted.motifs,
		problematiques: wanted.problematiques
	});
	if (!added.ok) return added;
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'situation-reprogrammee',
		subject: added.id ?? '',
		payload: { suite: situationId, intervision: intervisionId }
	});
	return added;
}
