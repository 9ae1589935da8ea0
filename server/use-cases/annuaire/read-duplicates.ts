import type { Actor } from '#domain/access/actor.ts';
import { decideMerge, planMerge } from '#domain/annuaire/decide-merge.ts';
import { likeness, likenessReasons } from '#domain/annuaire/likeness.ts';
import { mandats } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { Card } from '#server/db/cards.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { cardView, type CardView } from './card-view.ts';
import { loadEditor, mayChange, ownPoles, type Editor } from './load-editor.ts';

/** Two cards that may be one person, side by side, with what their merge would give. */
export interface ProposedPair {
	readonly reason: string;
	readonly kept: CardView;
	readonly gone: CardView;
	readonly result: PersonDetails;
	/** Functions of the kept card after the merge, in words; those it gains apart ([ANN-12]). */
	readonly functions: readonly string[];
	readonly gained: readonly string[];
	/** Why this reader may not merge them; null when she may. */
	readonly obstacle: Refusal | null;
}

const candidates = 300;
const shown = 25;

/** [ANN-11] Proposes the pairs of cards of one's pôles that may be one person; never merges by itself. */
export async function readDuplicates(
	deps: Deps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly pairs: readonly ProposedPair[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return loaded;
	return { ok: true, pairs: await alikePairs(deps, loaded.editor) };
}

/** Those of someone who may keep the directory, as `loadEditor` says. */
export async function alikePairs(deps: Deps, editor: Editor): Promise<readonly ProposedPair[]> {
	const poles = (await ownPoles(deps, editor)).map(({ id }) => id);
	const pairs = await deps.annuaire.pairs(poles, candidates);
	const cards = await deps.annuaire.cards(pairs.flatMap(({ one, other }) => [one, other]));
	const byId = new Map(cards.map((card) => [card.id, card]));
	const names = new Map((await deps.annuaire.poles()).map(({ id, name }) => [id, name]));
	return pairs
		.flatMap(({ one, other }) => {
			const [first, second] = [byId.get(one), byId.get(other)];
			const reason = first && second ? likeness(first.details, second.details) : null;
			return first && second && reason
				? [proposedPair(editor, first, second, likenessReasons[reason], names)]
				: [];
		})
		.slice(0, shown);
}

function proposedPair(
	editor: Editor,
	first: Card,
	second: Card,
	reason: string,
	poles: ReadonlyMap<string, string>
): ProposedPair {
	const plan = planMerge(first, second);
	const decision = decideMerge(plan, editor);
	const here = mayChange(editor, first) && mayChange(editor, second);
	const words = ({ poleId, mandat }: Card['held'][number]) =>
		`${mandats[mandat]}, ${poleId === '*' ? 'toute l’association' : (poles.get(poleId) ?? poleId)}`;
	return {
		reason,
		kept: cardView(editor, plan.kept),
		gone: cardView(editor, plan.gone),
		result: here ? plan.details : cardView(editor, plan.kept).details,
		functions: plan.kept.held.map(words),
		gained: plan.gained.map(words),
		obstacle: !here ? 'titre-insuffisant' : decision.ok ? null : decision.why
	};
}
