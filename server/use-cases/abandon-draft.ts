import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AbandonReason } from '#domain/situation/draft-end.ts';
import type { FinaliseDeps } from './finalise-deps.ts';
import { loadSituationFor } from './load-meeting.ts';

type AbandonDeps = Omit<FinaliseDeps, 'collab'> & {
	readonly collab: Pick<FinaliseDeps['collab'], 'finalised' | 'giveUpDraft'>;
};

/**
 * [RT-18] Ends a draft without a fiche, for a reason that is journalled: its text, then its key, are destroyed as at a
 * finalisation. It never opens the draft: one that can not be read any more is ended too.
 */
export async function abandonDraft(
	deps: AbandonDeps,
	actor: Actor,
	situationId: string,
	reason: AbandonReason
): Promise<Decision> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const loaded = await loadSituationFor(deps, actor, situationId, 'abandonner-brouillon');
	if (!loaded.ok) return loaded;
	const at = deps.now();
	const done = await deps.transaction(async (tx) => {
		if (!(await deps.collab.giveUpDraft(tx, situationId))) return false;
		if (!(await deps.situations.abandon(situationId, { at, reason }, tx)))
			throw new Error('the situation was opened or finalised meanwhile');
		const entry = {
			actor: actor.personId,
			event: 'brouillon-abandonne',
			subject: situationId
		} as const;
		await deps.journal.append({ ...entry, at: at.toISOString(), payload: { raison: reason } }, tx);
		return true;
	});
	if (!done) return refused('finalisation-en-cours');
	await deps.collab.finalised(situationId);
	deps.names.wipe(situationId);
	deps.overrides.wipe(situationId);
	await deps.changed(loaded.facts.id);
	return granted;
}
