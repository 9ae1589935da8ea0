import type { Settlement } from '#domain/guard/override/settle-findings.ts';
import { passageShape } from '#domain/guard/override/passage-shape.ts';
import type { Fiches } from '#server/db/fiches.ts';
import type { PendingOverride } from '#server/pending-overrides.ts';
import type { FinaliseDeps } from './finalise-deps.ts';
import type { ReadFinding } from './guard-fiche.ts';

type AnswerRow = Parameters<Fiches['add']>[2][number];

/** Who answers now, and what was answered before. */
interface Answerer {
	readonly situationId: string;
	readonly personId: string;
	readonly at: Date;
	readonly pending: readonly PendingOverride[];
}

/**
 * What is kept of the answers, one row for each passage of a field: rule, mark, shape, reason, who, when. The passage
 * itself stays out ([GAR-31] [GAR-34]).
 */
export function recordAnswers(
	{ id, mark }: Pick<FinaliseDeps, 'id' | 'mark'>,
	{ maintained, dismissed }: Settlement<ReadFinding>,
	{ situationId, personId, at, pending }: Answerer
): readonly AnswerRow[] {
	const now = { answeredBy: personId, answeredAt: at };
	const describe = ({ rule, label, field, passage }: ReadFinding) => ({
		id: id(),
		rule,
		label,
		field,
		mark: mark(situationId, { label, passage, field }),
		shape: passageShape(passage)
	});
	const kept = oncePerId(maintained, ({ override }) => override.id).map(
		({ finding, override: { id, reason, text } }): AnswerRow => {
			const first = pending.find((one) => one.id === id && one.reason === reason);
			const who = first ? { answeredBy: first.by, answeredAt: first.at } : now;
			const said = { reason, reasonText: text.trim() || null };
			return { severity: 'blocking', ...describe(finding), ...said, ...who };
		}
	);
	const names = oncePerId(dismissed, (finding) => finding.id).map((finding): AnswerRow => ({
		severity: 'confirm',
		...describe(finding),
		...now
	}));
	return [...kept, ...names];
}

/** The same words twice in a field are one answer. */
function oncePerId<Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] {
	return [...new Map(items.map((item) => [idOf(item), item])).values()];
}
