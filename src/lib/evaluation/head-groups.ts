interface Column {
	readonly label: string;
	readonly over?: string;
}

/** The upper header of a table whose columns share some; a column of its own stands on both lines. Null without any. */
export function headGroups(
	columns: readonly Column[]
): readonly { readonly label: string; readonly span: number; readonly at: number }[] | null {
	if (!columns.some(({ over }) => over !== undefined)) return null;
	const groups: { label: string; span: number; at: number; over: string | undefined }[] = [];
	for (const [at, { label, over }] of columns.entries()) {
		const last = groups.at(-1);
		if (last && over !== undefined && last.over === over) last.span += 1;
		else groups.push({ label: over ?? label, span: 1, at, over });
	}
	return groups;
}
