import type { Actor } from '#domain/access/actor.ts';
import type { InformedBy } from '#domain/invitation/medecin-informe.ts';
import { situationOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
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
	await followInformed(deps, loaded.facts, { situationId, on, by: actor.personId, at: now });
	await deps.journal.append({
		at: now.toISOString(),
		actor: actor.personId,
		event: 'medecin-traitant-informe',
		subject: situationId,
		payload: { le: on, comment: how }
	});
	return { ok: true };
}

/** [SUI-10] Informed after the Intervision: the « retour » that was due to him is done, without being said twice. */
async function followInformed(
	{ suites, transaction }: Deps,
	facts: MeetingFacts,
	told: {
		readonly situationId: string;
		readonly on: string;
		readonly by: string;
		readonly at: Date;
	}
): Promise<void> {
	const { situationId, on, by, at } = told;
	if (on < parisDay(new Date(facts.startsAt))) return;
	const invites = situationOf(facts, situationId)?.invites ?? [];
	const medecins = invites.filter(({ medecinTraitant }) => medecinTraitant);
	const done = { outcome: 'faite', doneOn: on, how: null, doneBy: by, by, at };
	await transaction(async (tx) => {
		for (const { personId: absentId } of medecins) {
			await suites.closeRetour(tx, { situationId, absentId }, done);
		}
	});
}
