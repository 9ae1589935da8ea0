import type { Actor } from '#domain/access/actor.ts';
import type { LineChoice, LinePlan } from '#domain/annuaire/import/plan-import.ts';
import type { Sql } from '#server/db/database.ts';
import type { CardState } from '#server/db/card-changes.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import { cardAct } from './card-act.ts';
import { planWaitingImport } from './plan-waiting-import.ts';
import { isConstraint } from './undo-batch.ts';
import { CardMoved, stateOf } from './write-card.ts';

type Imported =
	| {
			readonly ok: true;
			readonly batchId: string;
			readonly created: number;
			readonly updated: number;
	  }
	| RefusedForm;

/** [ANN-13] Imports what the preview showed, all of it or nothing; a plan that changed since is shown again. */
export async function applyImport(
	deps: Deps,
	actor: Actor,
	importId: string,
	agreed: { readonly choices: ReadonlyMap<number, LineChoice>; readonly digest: string }
): Promise<Imported> {
	const answer = await planWaitingImport(deps, actor, importId, agreed.choices);
	if (!answer.ok) return { ok: false, why: answer.why, fields: [] };
	const { waiting, plan, digest } = answer.planned;
	if (digest === '' || digest !== agreed.digest)
		return { ok: false, why: 'import-perime', fields: [] };
	const batchId = deps.id();
	try {
		await deps.transaction(async (tx) => {
			// Taken out first: the same file is never imported twice.
			if (!(await deps.annuaire.dropImport(tx, importId))) throw new CardMoved();
			for (const line of plan)
				await writeLine(deps, tx, actor, line, { batchId, poleId: waiting.poleId });
			await deps.journal.append(
				{
					at: deps.now().toISOString(),
					actor: actor.personId,
					event: 'annuaire-import',
					subject: batchId,
					payload: { creees: count(plan, 'creee'), misesAJour: count(plan, 'mise-a-jour') }
				},
				tx
			);
		});
	} catch (error) {
		if (error instanceof CardMoved || isConstraint(error))
			return { ok: false, why: 'import-perime', fields: [] };
		throw error;
	}
	return { ok: true, batchId, created: count(plan, 'creee'), updated: count(plan, 'mise-a-jour') };
}

const count = (plan: readonly LinePlan[], kind: LinePlan['kind']) =>
	plan.filter((line) => line.kind === kind).length;

async function writeLine(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	line: LinePlan,
	{ batchId, poleId }: { readonly batchId: string; readonly poleId: string }
): Promise<void> {
	const act = cardAct(deps, actor, batchId);
	if (line.kind === 'creee') {
		const { details } = line;
		const after: CardState = { details, poleIds: [poleId], archivedAt: null, mergedInto: null };
		await deps.annuaire.createCard(tx, deps.id(), after, act);
	}
	if (line.kind === 'mise-a-jour') {
		const card = await deps.annuaire.card(line.personId, tx);
		if (!card) throw new CardMoved();
		const before = stateOf(card);
		const poleIds = [...new Set([...before.poleIds, poleId])];
		const after = { ...before, details: line.details, poleIds };
		const change = { kind: 'modification' as const, personId: card.id, version: line.version };
		if (!(await deps.annuaire.changeCard(tx, { ...change, before, after }, act)))
			throw new CardMoved();
	}
}
