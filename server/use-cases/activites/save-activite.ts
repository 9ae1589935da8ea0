import type { Actor } from '#domain/access/actor.ts';
import type { ActiviteNotice } from '#server/db/activites.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome, RefusedForm } from '../form-outcome.ts';
import { guardActivite } from './guard-activite.ts';
import { loadActivites, type ActiviteScope } from './load-activites.ts';
import { decideNoting, loadRecording } from './load-recording.ts';
import { traceActivite } from './trace-activite.ts';

/** An activité as a form gives it, with the doubts of the guard that were answered. */
export interface WrittenActivite {
	readonly notice: ActiviteNotice;
	readonly confirmed: readonly string[];
}

/** Notes an activité; who came is noted on its own page. */
export async function createActivite(
	deps: Deps,
	actor: Actor,
	written: WrittenActivite
): Promise<FormOutcome> {
	const scope = await loadActivites(deps, actor, 'noter-activites');
	if (!scope.ok) return { ...scope, fields: [] };
	const judged = await judge(deps, scope, written);
	if (!judged.ok) return judged;
	const id = deps.id();
	const { notice } = written;
	const by = { personId: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		await deps.activites.add(id, notice, by, tx);
		await traceActivite(deps, actor, 'activite-notee', { id, ...notice }, tx);
	});
	return { ok: true, id };
}

/** Changes what is said of an activité, and gives what was said before, to be given back. */
export async function changeActivite(
	deps: Deps,
	actor: Actor,
	id: string,
	written: WrittenActivite
): Promise<{ readonly ok: true; readonly former: ActiviteNotice } | RefusedForm> {
	const loaded = await loadRecording(deps, actor, id, 'notice');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { activite: former, scope } = loaded;
	if (former.removed) return { ok: false, why: 'introuvable', fields: [] };
	// The new kind, pôle and year must be this person's to note as well.
	const judged = await judge(deps, scope, written);
	if (!judged.ok) return judged;
	const { notice } = written;
	const by = { personId: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		await deps.activites.change(id, notice, by, tx);
		await traceActivite(deps, actor, 'activite-modifiee', { id, ...notice }, tx);
	});
	return { ok: true, former };
}

async function judge(
	deps: Deps,
	scope: ActiviteScope,
	{ notice, confirmed }: WrittenActivite
): Promise<FormOutcome> {
	const decision = await decideNoting(deps, scope, { ...notice, part: 'notice' });
	if (!decision.ok) {
		const ofKind = decision.why === 'titre-insuffisant';
		return { ...decision, fields: ofKind ? [{ field: 'kind', message: copilOnly }] : [] };
	}
	const { poleId, kind } = notice;
	if (poleId !== null && !scope.poleIds.includes(poleId)) {
		return { ok: false, why: 'introuvable', fields: [] };
	}
	if (kind === 'copil' && poleId === null) {
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'poleId', message: whichPole }] };
	}
	return guardActivite(deps, notice.title, confirmed);
}

const copilOnly =
	'Un pôle note ses comités de pilotage. Pour une autre activité, adressez-vous à l’association.';
const whichPole = 'Indiquez le pôle de ce comité de pilotage.';
