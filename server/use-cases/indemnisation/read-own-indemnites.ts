import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { shownLine, type ShownPayment } from './list-indemnites.ts';

/** Ten years of one meeting a month. */
const most = 200;

/** [IND-12] What I was and will be paid, and nobody else's. */
export async function readOwnIndemnites(
	deps: Deps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly lines: readonly ShownPayment[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	// [ACS-10] a nominative link opens its own Intervision, and nothing else
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const lines = await deps.indemnites.ofPerson(actor.personId, most);
	return { ok: true, lines: lines.map(shownLine) };
}
