import type { Reading } from './outcome.ts';
import { isWithinReach } from './recall.ts';
import { countWords, perThousand, shareOf, type Row } from './row.ts';

/** A note leaks as soon as one span that must block is not wholly covered by blocking findings. */
export function leaks(note: readonly Reading[]): boolean {
	return note.some(({ outcomes }) =>
		outcomes.some(({ span, blocked }) => span.severity === 'blocking' && !blocked)
	);
}

const mustBlock = ({ outcomes }: Reading): boolean =>
	outcomes.some(({ span }) => span.severity === 'blocking');

const STRIDE = 7;

/** Notes of three filled templates, taken far from each other so that a note mixes themes. */
export function inThrees(readings: readonly Reading[]): readonly (readonly Reading[])[] {
	const third = Math.floor(readings.length / 3);
	return Array.from({ length: third }, (_, index) =>
		[0, 1, 2].flatMap((part) => {
			const reading = readings[part * third + ((index + part * STRIDE) % Math.max(third, 1))];
			return reading === undefined ? [] : [reading];
		})
	);
}

function leakRow(name: string, notes: readonly (readonly Reading[])[]): Row {
	return { kind: 'leak', name, ...shareOf('leak', notes.filter(leaks).length, notes.length) };
}

const withinReach = (reading: Reading): Reading => ({
	...reading,
	outcomes: reading.outcomes.filter(isWithinReach)
});

/** Leaks per note, a note being one filled template (of those that must block), then a group of three. */
export function leakRows(readings: readonly Reading[], suffix = ''): readonly Row[] {
	const kinds = [
		[suffix, readings],
		[`${suffix}, without bare homonyms`, readings.map(withinReach)]
	] as const;
	return kinds.flatMap(([kind, read]) => {
		const single = read.filter(mustBlock).map((reading) => [reading]);
		return [
			leakRow(`one template${kind}`, single),
			leakRow(`group of three${kind}`, inThrees(read))
		];
	});
}

/** Findings of the filled templates that touch nothing expected. */
export function extraRow(readings: readonly Reading[]): Row {
	const words = readings.reduce((sum, { sample }) => sum + countWords(sample.text), 0);
	const extra = readings.flatMap((reading) => reading.extra);
	const blocking = extra.filter(({ severity }) => severity === 'blocking').length;
	return {
		kind: 'extra-in-templates',
		words,
		blockingPer1000: perThousand(blocking, words),
		confirmPer1000: perThousand(extra.length - blocking, words)
	};
}
