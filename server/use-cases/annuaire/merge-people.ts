import type { Actor } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import { decideMerge, planMerge, type MergePlan } from '#domain/annuaire/decide-merge.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Card } from '#server/db/cards.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import { loadEditor, mayChange } from './load-editor.ts';
import { CardMoved, stateOf } from './write-card.ts';

type MergeOutcome =
	{ readonly ok: true; readonly keptId: string; readonly batchId: string } | RefusedForm;

interface MergeDeps extends Deps {
	revoke(filter: { personId?: string }): void;
}

/** The pair as it was shown: versions and functions gained, so that nothing else is agreed to. */
export interface ShownPair {
	readonly one: string;
	readonly other: string;
	readonly gained: number;
}

/** [ANN-12] Makes one card of two, in one transaction: one id stays, references follow, the journal says so. */
export async function mergePeople(
	deps: MergeDeps,
	actor: Actor,
	shown: ShownPair
): Promise<MergeOutcome> {
	const refuse = (why: Refusal): RefusedForm => ({ ok: false, why, fields: [] });
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return refuse(loaded.why);
	const [one, other] = await deps.annuaire.cards([shown.one, shown.other]);
	if (!one || !other || one.mergedInto !== null || other.mergedInto !== null)
		return refuse('introuvable');
	if (!mayChange(loaded.editor, one) || !mayChange(loaded.editor, other))
		return refuse('titre-insuffisant');
	const plan = planMerge(one, other);
	const decision = decideMerge(plan, loaded.editor);
	if (!decision.ok) return refuse(decision.why);
	if (plan.gained.length !== shown.gained) return refuse('carte-changee');
	if (await deps.annuaire.meetSomewhere(plan.kept.id, plan.gone.id))
		return refuse('fusion-meme-intervision');
	const batchId = deps.id();
	try {
		await deps.transaction((tx) => writeMerge(deps, tx, actor, plan, batchId));
	} catch (error) {
		if (error instanceof CardMoved) return refuse('carte-changee');
		throw error;
	}
	deps.revoke({ personId: plan.gone.id });
	return { ok: true, keptId: plan.kept.id, batchId };
}

async function writeMerge(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	plan: MergePlan<Card>,
	batchId: string
): Promise<void> {
	const { kept, gone, details } = plan;
	const at = deps.now();
	const strong = isStrong(actor.method);
	const act = () => ({ changeId: deps.id(), batchId, by: actor.personId, at, strong });
	const moved = await deps.annuaire.moveReferences(tx, { kept: kept.id, gone: gone.id });
	const left = stateOf(gone);
	// The card that disappears gives its address and number back first: each is somebody's once.
	const after = {
		...left,
		details: { ...left.details, email: null, rpps: null },
		archivedAt: at.toISOString(),
		mergedInto: kept.id
	};
	const removed = { kind: 'fusion' as const, personId: gone.id, version: gone.version };
	if (!(await deps.annuaire.changeCard(tx, { ...removed, before: left, after, moved }, act())))
		throw new CardMoved();
	const before = stateOf(kept);
	const poleIds = [...new Set([...before.poleIds, ...left.poleIds])];
	const stays = { kind: 'fusion' as const, personId: kept.id, version: kept.version };
	const grown = { ...before, details, poleIds };
	if (!(await deps.annuaire.changeCard(tx, { ...stays, before, after: grown }, act())))
		throw new CardMoved();
	if (await deps.annuaire.closeEntries(tx, gone.id)) throw new CardMoved();
	await deps.journal.append(
		{
			at: at.toISOString(),
			actor: actor.personId,
			event: 'annuaire-fusion',
			subject: kept.id,
			payload: {
				lot: batchId,
				disparue: gone.id,
				fonctions: plan.gained.map(({ mandat }) => mandat)
			}
		},
		tx
	);
}

/** [ANN-11] « Ce sont deux personnes »: the pair is proposed no more. */
export async function keepApart(
	deps: Deps,
	actor: Actor,
	pair: { readonly one: string; readonly other: string }
): Promise<{ readonly ok: true } | RefusedForm> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	const cards = await deps.annuaire.cards([pair.one, pair.other]);
	if (cards.length !== 2) return { ok: false, why: 'introuvable', fields: [] };
	if (!cards.some((card) => mayChange(loaded.editor, card)))
		return { ok: false, why: 'titre-insuffisant', fields: [] };
	const [one = '', other = ''] = cards.map(({ id }) => id).sort();
	await deps.annuaire.keepApart({ one, other }, actor.personId, deps.now());
	return { ok: true };
}
