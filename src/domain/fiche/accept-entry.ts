import type { EntryRule } from './fiche-shape.ts';

/** An opaque person id, as made by the server: never a name. */
const personId = /^[a-z0-9]{8,40}$/;

/** Says whether a value may stand under a key of the shared map; `null` (cleared) always may. */
export function acceptEntry(rule: EntryRule, value: unknown): boolean {
	if (value === null) return true;
	switch (rule.kind) {
		case 'flag':
			return value === true;
		case 'code':
			return typeof value === 'string' && rule.codes.includes(value);
		case 'person':
			return typeof value === 'string' && (rule.codes.includes(value) || personId.test(value));
		case 'line':
			return typeof value === 'string' && value.length <= rule.max && !/\p{Cc}/u.test(value);
	}
}
