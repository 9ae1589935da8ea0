import type { Evaluation } from '../evaluation.ts';
import type { FigureRef } from '../report/figure-ref.ts';
import { nameFigures } from './name-figures.ts';

/** A figure that is no longer what was published; null: it was not there, or is no more. */
export interface Difference {
	readonly ref: FigureRef;
	readonly name: string;
	readonly published: string | null;
	readonly today: string | null;
}

/** [RAP-5] What became of each published figure: every one that changed, appeared or went, in the report's order. */
export function differences(published: Evaluation, today: Evaluation): readonly Difference[] {
	const [before, now] = [nameFigures(published), nameFigures(today)];
	return [...new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), now.get(key)];
		const named = is ?? was;
		if (!named || was?.words === is?.words) return [];
		const { ref, name } = named;
		return [{ ref, name, published: was?.words ?? null, today: is?.words ?? null }];
	});
}
