type Bounds = { readonly start: number; readonly end: number };

/** Whether every letter and digit between the two offsets lies in one of the findings. */
export function covers(text: string, { start, end }: Bounds, findings: readonly Bounds[]): boolean {
	for (let at = start; at < end; at += 1) {
		if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
		if (!findings.some((finding) => finding.start <= at && at < finding.end)) return false;
	}
	return true;
}

export function touches(one: Bounds, other: Bounds): boolean {
	return one.start < other.end && other.start < one.end;
}
