import type { Actor } from '#domain/access/actor.ts';
import type {
	MeetingFacts,
	SituationInviteFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';
import { expectAgain } from './invitations/expect-again.ts';

/** An invitation opens a patient's fiche: who gave it to whom, and took it back, stays in the journal ([ACS-21]). Everybody sees it at once. */
export async function writeInvites(
	deps: Deps,
	actor: Actor,
	facts: MeetingFacts,
	{ id, invites: before }: SituationRecord,
	after: readonly SituationInviteFacts[]
): Promise<void> {
	const without = (
		some: readonly SituationInviteFacts[],
		others: readonly SituationInviteFacts[]
	) =>
		some.map(({ personId }) => personId).filter((one) => !others.some((o) => o.personId === one));
	const titled = (title: 'medecinTraitant' | 'pharmacienAttitre') =>
		after.find((invite) => invite[title])?.personId ?? null;
	await deps.situations.setInvites(id, after);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'situation-concernes',
		subject: id,
		payload: {
			ajoutes: without(after, before),
			retires: without(before, after),
			medecinTraitant: titled('medecinTraitant'),
			pharmacienAttitre: titled('pharmacienAttitre')
		}
	});
	await expectAgain(deps, facts, id);
	await deps.changed(facts.id);
}
