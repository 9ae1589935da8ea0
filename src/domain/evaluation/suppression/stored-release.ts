import * as v from 'valibot';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { releasedYear, type ReleasedYear } from './released-year.ts';

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const stored = v.strictObject({
	year: natural,
	definitionsVersion: v.string(),
	places: v.record(v.string(), v.record(v.string(), natural))
});

/** [SUP-9] The one text of what may be told of a year: hashed and kept with its first publication. */
export function releasedJson({ year, definitionsVersion, places }: ReleasedYear): string {
	return canonicalJson({ year, definitionsVersion, places });
}

/** [SUP-9] Reads it back: of a text that `releasedJson` made, and whose hash was compared. */
export function parseReleased(text: string): ReleasedYear {
	const { places, ...year } = v.parse(stored, JSON.parse(text));
	return releasedYear(year, places);
}
