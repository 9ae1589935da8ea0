import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openBytes, sealBytes } from './draft-cipher.ts';
import { createIvCounter } from './iv-counter.ts';

const key = randomBytes(32);
const place = { situationId: 'situation1', generation: 1, seq: 4, kind: 'u' } as const;
const sealed = sealBytes(key, place, Buffer.from('texte'), randomBytes);

describe('[RT-8] sealed rows', () => {
	test('open with their key, in their place', () => {
		expect(Buffer.from(openBytes(key, place, sealed)).toString()).toBe('texte');
	});

	test.each([
		['in another situation', { ...place, situationId: 'situation2' }],
		['in another generation', { ...place, generation: 2 }],
		['at another rank', { ...place, seq: 5 }],
		['as another kind', { ...place, kind: 's' as const }]
	])('do not open %s', (_name, elsewhere) => {
		expect(() => openBytes(key, elsewhere, sealed)).toThrow();
	});

	test('do not open with another key, with one bit changed, or cut', () => {
		expect(() => openBytes(randomBytes(32), place, sealed)).toThrow();
		const changed = Buffer.from(sealed);
		changed.writeUInt8(changed.readUInt8(14) ^ 1, 14);
		expect(() => openBytes(key, place, changed)).toThrow();
		expect(() => openBytes(key, place, sealed.subarray(0, 20))).toThrow();
	});

	test('never look alike, even for the same text', () => {
		expect(sealBytes(key, place, Buffer.from('texte'), randomBytes)).not.toEqual(sealed);
	});

	test('counted IVs differ from one another and from those of another process', () => {
		const [one, other] = [createIvCounter(randomBytes), createIvCounter(randomBytes)];
		const ivs = [one(12), one(12), other(12)].map((iv) => Buffer.from(iv).toString('hex'));
		expect(new Set(ivs).size).toBe(3);
		expect(ivs[0]?.slice(0, 16)).toBe(ivs[1]?.slice(0, 16));
		const counted = sealBytes(key, place, Buffer.from('texte'), one);
		expect(Buffer.from(openBytes(key, place, counted)).toString()).toBe('texte');
	});
});
