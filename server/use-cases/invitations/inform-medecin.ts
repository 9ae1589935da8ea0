import type { Actor } from '#domain/access/actor.ts';
import type { InformedBy } from '#domain/invitation/medecin-informe.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';

/** [INV-16] « Le médecin traitant est informé »: when, how; who wrote it is kept. */
export async function informMedecin(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	told: { readonly situationId: string; readonly on: string; readonly how: InformedBy }
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	if (!situationOf(loaded.facts, told.situationId)) return refused('introuvable');
	const now = deps.now();
	const { situationId, on, how } = told;
	await deps.relances.inform(situationId, { on, how, by: actor.personId, at: now });
	await deps.journal.append({
		at: now.toISOString(),
		actor: actor.personId,
		event: 'medecin-traitant-informe',
		subject: situationId,
		payload: { le: on, comment: how }
	});
	return { ok: true };
}
