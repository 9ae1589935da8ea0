/** A node of `explain (analyze, format json)`. */
interface AnalysedNode {
	readonly 'Relation Name'?: string;
	readonly 'Actual Rows'?: number;
	readonly 'Actual Loops'?: number;
	readonly 'Rows Removed by Filter'?: number;
	readonly 'Rows Removed by Index Recheck'?: number;
	readonly Plans?: readonly AnalysedNode[];
}

/** How many rows an answered question looked at, table by table: those that it kept and those that it threw away. */
export function rowsRead(plan: AnalysedNode): ReadonlyMap<string, number> {
	const read = new Map<string, number>();
	const look = (node: AnalysedNode): void => {
		const table = node['Relation Name'];
		const each =
			(node['Actual Rows'] ?? 0) +
			(node['Rows Removed by Filter'] ?? 0) +
			(node['Rows Removed by Index Recheck'] ?? 0);
		if (table !== undefined)
			read.set(table, (read.get(table) ?? 0) + each * (node['Actual Loops'] ?? 1));
		node.Plans?.forEach(look);
	};
	look(plan);
	return read;
}
