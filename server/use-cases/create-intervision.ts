import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { Deps } from './deps.ts';
import type { FormOutcome } from './form-outcome.ts';

/** Plans an Intervision in a pôle that the person coordinates; its persons and situations come later. */
export async function createIntervision(
	deps: Deps,
	actor: Actor,
	wanted: { readonly poleId: string; readonly startsAt: Date; readonly minutes: number }
): Promise<FormOutcome> {
	if (actor.intervisionId !== null) return { ok: false, why: 'titre-insuffisant', fields: [] };
	const pole = (await deps.people.poles()).find(({ id }) => id === wanted.poleId);
	const mandats = await deps.people.mandats(actor.personId, wanted.poleId);
	const decision = decideResource({ mandats, role: null }, 'creer-intervision');
	if (!pole || !decision.ok) return { ok: false, why: 'titre-insuffisant', fields: [] };
	const id = deps.id();
	await deps.intervisions.add({
		id,
		poleId: pole.id,
		startsAt: wanted.startsAt,
		minutes: wanted.minutes,
		organiser: pole.organiser
	});
	await deps.intervisions.addParticipant(id, actor.personId, 'coordination');
	return { ok: true, id };
}
