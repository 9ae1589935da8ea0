/** One line of the output. */
export interface Figure {
	readonly metric: string;
	readonly unit: 'ms' | 'kB' | 'count' | 'ms/s';
	readonly value: number;
	/** At most this; null for what has no goal, or is a peer's. */
	readonly goal: number | null;
}

export function printFigure({ metric, unit, value, goal }: Figure): void {
	const rounded = Math.round(value * 10) / 10;
	console.log(JSON.stringify({ metric, unit, value: rounded, goal }));
}
