import type { Actor } from '#domain/access/actor.ts';
import { hasRoom } from '#domain/facilitation/agenda-order.ts';
import { situationOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { granted } from '#domain/shared/decision.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { expectAgain } from '../invitations/expect-again.ts';
import { meetingsBefore, oweRelease, type WithdrawalDeps } from '../invitations/tell-withdrawal.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/**
 * [PLA-11] Moves a situation to another date of its pôle, before it was ever opened. Its concerned persons follow: they
 * are expected there, and no longer here when nothing else brings them and nobody has invited them yet.
 */
export async function moveSituation(
	deps: WithdrawalDeps,
	actor: Actor,
	fromId: string,
	{ situationId, toId }: { readonly situationId: string; readonly toId: string }
): Promise<FormOutcome> {
	const from = await loadMeetingFor(deps, actor, fromId, 'preparer-intervision');
	if (!from.ok) return { ...from, fields: [] };
	const to = await loadMeetingFor(deps, actor, toId, 'preparer-intervision');
	if (!to.ok) return { ...to, fields: [] };
	const situation = situationOf(from.facts, situationId);
	const elsewhere = from.facts.poleId !== to.facts.poleId || fromId === toId;
	if (!situation || elsewhere) return { ok: false, why: 'introuvable', fields: [] };
	if (situation.phase !== 'inscrite') return { ok: false, why: 'situation-commencee', fields: [] };
	if (to.facts.endedAt !== null) return { ok: false, why: 'intervision-tenue', fields: [] };
	if (to.facts.cancelledAt !== null) return { ok: false, why: 'intervision-annulee', fields: [] };
	// [TOUR-7] a full agenda takes no sixth from elsewhere either
	if (!hasRoom(to.facts.situations)) return { ok: false, why: 'ordre-du-jour-plein', fields: [] };
	const meetings = await meetingsBefore(deps, [fromId]);
	const moved = await allOrNothing(deps, async (tx) => {
		const possible = await deps.dates.moveSituation(situationId, toId, tx);
		if (!possible.ok) return possible;
		await deps.dates.expectInvited(situationId, toId, tx);
		await oweRelease(deps, tx, meetings, situationId);
		await expectAgain(deps, to.facts, situationId, tx);
		await deps.dates.releaseUninvited(fromId, onlyFor(from.facts, situationId), tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'situation-deplacee',
				subject: situationId,
				payload: { de: fromId, vers: toId }
			},
			tx
		);
		return granted;
	});
	if (!moved.ok) return { ...moved, fields: [] };
	await deps.changed(fromId);
	await deps.changed(toId);
	return { ok: true };
}

/** Those whom this situation alone brought to the Intervision. */
function onlyFor({ situations }: MeetingFacts, situationId: string): readonly string[] {
	const broughtBy = (id: string) =>
		situations
			.filter((situation) => (situation.id === situationId) === (id === situationId))
			.flatMap(({ demandeurId, invites }) => [
				...(demandeurId === null ? [] : [demandeurId]),
				...invites.map(({ personId }) => personId)
			]);
	const others = new Set(broughtBy('others'));
	return [...new Set(broughtBy(situationId))].filter((personId) => !others.has(personId));
}
