/** What can be written in canonical JSON: no date, no undefined, no class. */
export type JsonValue =
	null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Writes a value in the one form that is hashed: keys sorted by UTF-16 code unit, strings and keys in NFC, no space.
 * Same scheme as RFC 8785, plus NFC so that « é » typed on two machines is one text.
 * Throws a TypeError on what JSON would silently lose (NaN, undefined, Date) and on two keys that NFC makes equal.
 */
export function canonicalJson(value: JsonValue): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return canonicalNumber(value);
	if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
	if (isList(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
	if (isPlainObject(value)) return canonicalObject(value);
	throw new TypeError(`canonical JSON refuses a ${typeof value}`);
}

function canonicalNumber(value: number): string {
	if (!Number.isFinite(value))
		throw new TypeError('canonical JSON refuses a number that is not finite');
	return JSON.stringify(value);
}

function canonicalObject(value: { readonly [key: string]: JsonValue }): string {
	const members = Object.entries(value).map(
		([key, member]) => [key.normalize('NFC'), member] as const
	);
	if (new Set(members.map(([key]) => key)).size !== members.length) {
		throw new TypeError('canonical JSON refuses two keys that differ only by their Unicode form');
	}
	members.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

// Array.isArray does not narrow a readonly array out of a union.
function isList(value: JsonValue): value is readonly JsonValue[] {
	return Array.isArray(value);
}

function isPlainObject(value: unknown): value is { readonly [key: string]: JsonValue } {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
