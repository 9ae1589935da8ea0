import type { Actor } from '#domain/access/actor.ts';
import type { SituationInviteFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';

/** An invitation opens a patient's fiche: who gave it to whom, and took it back, stays in the journal ([ACS-21]). */
export async function writeInvites(
	deps: Deps,
	actor: Actor,
	{ id, invites: before }: Pick<SituationRecord, 'id' | 'invites'>,
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
}
