/** A node of `explain (format json)`. */
interface PlanNode {
	readonly 'Node Type': string;
	readonly 'Relation Name'?: string;
	readonly 'Index Name'?: string;
	readonly 'Index Cond'?: string;
	readonly Plans?: readonly PlanNode[];
}

/** These read all that is beneath them before they give a first row: a limit above them stops nothing below. */
const greedy = new Set(['Sort', 'Aggregate', 'Hash', 'Materialize', 'Memoize', 'Unique', 'SetOp']);

/** The tables that a plan reads row after row, and the indexes that it reads without a condition nor a limit. */
export function wholeReads(plan: PlanNode, stopped = false): string[] {
	const {
		'Node Type': type,
		'Relation Name': table,
		'Index Name': index,
		Plans: below = []
	} = plan;
	const whole =
		type === 'Seq Scan' || (/^Index.* Scan$/.test(type) && !('Index Cond' in plan) && !stopped);
	const limited = type === 'Limit' || (stopped && !greedy.has(type));
	return [
		...(whole ? [index ?? table ?? type] : []),
		...below.flatMap((node) => wholeReads(node, limited))
	];
}
