import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import type { FinaliseAnswer, FinaliseRequest } from '#domain/fiche/fiche-context.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { checkDraft, refuseFinalising } from './check-draft.ts';
import type { FinaliseDeps } from './finalise-deps.ts';
import { loadSituationFor } from './load-meeting.ts';
import { writeFinalFiche } from './write-final-fiche.ts';

/**
 * Freezes the draft, checks it, and writes the fiche for good in one transaction that also destroys the draft
 * (collaboration.md §3.8). If anything refuses or fails, the room is unfrozen and nothing is lost.
 */
export async function finaliseFiche(
	deps: FinaliseDeps,
	actor: Actor,
	situationId: string,
	request: FinaliseRequest
): Promise<FinaliseAnswer> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return refuseFinalising(strong.why);
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return refuseFinalising(loaded.why);
	const frozen = await deps.collab.freeze(situationId).catch(() => null);
	// Somebody else is finalising, or has just done so: the next reading of the facts says which.
	if (frozen === null) return refuseFinalising(await whyNotFrozen(deps, actor, situationId));
	const { values, epoch } = frozen;
	let done = false;
	try {
		// The text is held still from here: rights and accord too are those of this moment.
		const current = await loadSituationFor(deps, actor, situationId, 'finaliser');
		if (!current.ok) return refuseFinalising(current.why);
		const known = deps.names.known(situationId);
		if (known === null) return nameNotAsked();
		const checked = await checkDraft(deps, current, values, known, request);
		if (!checked.ok) return checked;
		const ficheId = deps.id();
		const written = await writeFinalFiche(deps, actor, current.situation, {
			ficheId,
			epoch,
			values,
			facts: current.facts,
			settled: checked.settled
		});
		if (!written.ok) return refuseFinalising(written.why);
		done = true;
		await deps.collab.finalised(situationId);
		deps.names.wipe(situationId);
		deps.overrides.wipe(situationId);
		await deps.changed(loaded.facts.id);
		return { ok: true, ficheId };
	} finally {
		if (!done) await deps.collab.unfreeze(situationId);
	}
}

/** After a restart or a wipe the question is asked again: « none » is an answer (decisions.md §2). */
function nameNotAsked(): FinaliseAnswer {
	const message = 'Donnez le nom de famille à surveiller, ou dites qu’il n’y en a pas.';
	const missing = [{ field: 'nom-a-surveiller', message }];
	return refuseFinalising('fiche-incomplete', { findings: [], missing });
}

async function whyNotFrozen(
	deps: FinaliseDeps,
	actor: Actor,
	situationId: string
): Promise<Refusal> {
	const again = await loadSituationFor(deps, actor, situationId, 'finaliser');
	return again.ok ? 'finalisation-en-cours' : again.why;
}
