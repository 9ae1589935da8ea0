import type { Reading } from './outcome.ts';
import type { Row } from './row.ts';

/** What was not hidden as it should, in its sentence. Shown for *train* only: the rest must stay unseen. */
export function missRows(readings: readonly Reading[]): readonly Row[] {
	return readings.flatMap(({ sample, outcomes }) =>
		outcomes
			.filter(({ span, covered, blocked }) => !(span.severity === 'blocking' ? blocked : covered))
			.map(({ span, covered }) => ({
				kind: 'miss',
				label: span.label,
				expected: span.severity,
				got: covered ? 'confirm' : 'nothing',
				passage: sample.text.slice(span.coreStart, span.coreEnd),
				text: sample.text.replaceAll('\n', '⏎'),
				tags: span.tags.join(' ')
			}))
	);
}
