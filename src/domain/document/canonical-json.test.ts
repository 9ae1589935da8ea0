import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

describe('canonicalJson', () => {
	it('[DOC-1] writes the same text whatever the order of the keys, at every depth', () => {
		const one = canonicalJson({ b: 1, a: { d: [true, null], c: 'x' } });
		expect(one).toBe(canonicalJson({ a: { c: 'x', d: [true, null] }, b: 1 }));
		expect(one).toBe('{"a":{"c":"x","d":[true,null]},"b":1}');
	});

	it('[DOC-1] writes « é » once, however it was typed, in keys as in values', () => {
		expect(canonicalJson({ 'e\u0301te\u0301': 'e\u0301' })).toBe(canonicalJson({ été: 'é' }));
	});

	it('[DOC-1] keeps the order of lists, the case and the spaces', () => {
		expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
		expect(canonicalJson('a b')).not.toBe(canonicalJson('a  b'));
	});

	it.each([NaN, Infinity, undefined, new Date(0), () => 1, 1n, new Map()])(
		'[DOC-2] refuses what JSON would lose in silence: %s',
		(value) => {
			const smuggled: { [key: string]: JsonValue } = {};
			Object.assign(smuggled, { value });
			expect(() => canonicalJson(smuggled)).toThrow(TypeError);
		}
	);

	it('[DOC-2] refuses a hole in a list and two keys that are one in NFC', () => {
		expect(() => canonicalJson(new Array<JsonValue>(1))).toThrow(TypeError);
		expect(() => canonicalJson({ é: 1, 'e\u0301': 2 })).toThrow(TypeError);
	});
});
