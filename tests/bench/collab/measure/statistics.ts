/** The value below which a share of the samples lies (nearest rank); NaN of no sample. */
export function percentile(samples: readonly number[] | Float64Array, share: number): number {
	const sorted = Float64Array.from(samples).sort();
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** The middle of a few runs: one disturbed run does not move it. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[sorted.length >> 1] ?? NaN;
	const low = sorted[(sorted.length - 1) >> 1] ?? NaN;
	return (low + high) / 2;
}
