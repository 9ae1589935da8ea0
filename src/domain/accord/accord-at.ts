import { noAccord, type Accord } from './accord.ts';
import type { RecordedAccord } from './recorded-accord.ts';

/**
 * [ACO-4] The accord as it stood on a day (ISO): the last one recorded whose own day had come. An accord typed late counts
 * from the day on which the patient gave it. `history`: the last first.
 */
export function accordAt(history: readonly RecordedAccord[], day: string): Accord {
	const found = history.find(
		({ accord, recordedAt }) => (accord.collectedOn ?? recordedAt.slice(0, 10)) <= day
	);
	return found?.accord ?? noAccord;
}
