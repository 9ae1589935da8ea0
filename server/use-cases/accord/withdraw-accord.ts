import type { Actor } from '#domain/access/actor.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { withdrawnAccord } from '#domain/accord/withdrawn-accord.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { WithdrawalDeps } from '../invitations/tell-withdrawal.ts';
import { loadAccordScene, type AccordPlace } from './accord-scene.ts';
import { writeAccord } from './write-accord.ts';

type WithdrawDeps = WithdrawalDeps & {
	/** « 2026-11-23 », in Paris. */
	isoDay(at: Date): string;
};

/**
 * [ACO-13] The patient withdraws his accord: one act, no question, effect at once. It holds no text, so it waits for no
 * guard, and whatever was recorded meanwhile does not stop it. Asked twice, it is done once.
 */
export async function withdrawAccord(
	deps: WithdrawDeps,
	actor: Actor,
	place: AccordPlace
): Promise<Decision> {
	const loaded = await loadAccordScene(deps, actor, place, 'retirer-accord');
	if (!loaded.ok) return loaded;
	const { accord: current, dossierId } = loaded.scene;
	// Refused or withdrawn already: what the patient wants is done.
	if (!decideAccordAct(current, 'retirer').ok) return granted;
	const accord = withdrawnAccord(current, deps.isoDay(deps.now()));
	return writeAccord(deps, { dossierId, accord, by: actor.personId, event: 'accord-retire' });
}
