import type { Actor } from '#domain/access/actor.ts';
import { refuseDuration, type ConservationKind } from '#domain/conservation/kind.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import { findDue, totalDue } from './find-due.ts';

export interface WantedDuration {
	readonly kind: ConservationKind;
	readonly months: number;
	/** How many more this makes due, as it was read before confirming; null: not asked yet. */
	readonly confirmed: number | null;
}

/** `question`: what shortening it does, to be confirmed. */
export type SetDuration =
	| FormOutcome
	| { readonly ok: false; readonly question: { readonly due: number; readonly before: number } };

/** [CON-2] The direction sets how long a kind of data is kept; shortening it says first what it makes due. */
export async function setDuration(
	deps: Deps,
	actor: Actor,
	{ kind, months, confirmed }: WantedDuration
): Promise<SetDuration> {
	const allowed = await loadAssociationFor(deps, actor, 'regler-conservation');
	if (!allowed.ok) return { ...allowed, fields: [] };
	const at = deps.now();
	const durations = await deps.conservation.durations(at);
	const message =
		refuseDuration(kind, months) ??
		(durations[kind] === months ? 'C’est déjà la durée en vigueur.' : null);
	if (message !== null)
		return { ok: false, why: 'saisie-invalide', fields: [{ field: `months-${kind}`, message }] };
	if (months < durations[kind]) {
		const before = totalDue(await findDue(deps, durations, at));
		const due = totalDue(await findDue(deps, { ...durations, [kind]: months }, at)) - before;
		if (confirmed !== due) return { ok: false, question: { due, before } };
	}
	await deps.transaction(async (tx) => {
		const row = { id: deps.id(), kind, months, setBy: actor.personId, setAt: at };
		await deps.conservation.set(tx, row);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'conservation-reglee',
				subject: kind,
				payload: { avant: durations[kind], apres: months }
			},
			tx
		);
	});
	return { ok: true };
}
