import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSecretBox } from './secret-box.ts';

const former = randomBytes(32);
const latest = randomBytes(32);
const secret = randomBytes(20);

it('[AUT-6] a secret opens for its owner only, whole, under the key that sealed it', () => {
	const box = createSecretBox({ current: latest, previous: null }, 'codes');
	const sealed = box.seal('claire', secret);
	expect(box.open('claire', sealed)).toEqual(secret);
	expect(Buffer.from(sealed.sealed).includes(secret)).toBe(false);
	expect(() => box.open('jean', sealed)).toThrow();
	const cut = { ...sealed, sealed: sealed.sealed.subarray(1) };
	expect(() => box.open('claire', cut)).toThrow();
	const elsewhere = createSecretBox({ current: latest, previous: null }, 'other');
	expect(() => elsewhere.open('claire', sealed)).toThrow();
});

it('[AUT-6] after a change of DRAFT_KEY it opens while the former one is given, and shows its age', () => {
	const sealed = createSecretBox({ current: former, previous: null }, 'codes').seal('a', secret);
	const during = createSecretBox({ current: latest, previous: former }, 'codes');
	expect(during.open('a', sealed)).toEqual(secret);
	expect(sealed.keyMark).not.toBe(during.mark);
	const after = createSecretBox({ current: latest, previous: null }, 'codes');
	expect(() => after.open('a', sealed)).toThrow();
});
