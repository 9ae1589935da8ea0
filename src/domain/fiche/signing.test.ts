import { describe, expect, it } from 'vitest';
import { mailsKept } from '#domain/conservation/standing-durations.ts';
import { dueRappels } from './due-rappels.ts';
import {
	awaitedSigners,
	decideExpecting,
	decideSigning,
	isComplete,
	sameSigning,
	withoutExpected,
	withSigner,
	type Signing
} from './signing.ts';

const open: Signing = { phase: 'finalisee', inForce: true, signed: [], expected: [], read: true };

describe('the signing of a fiche', () => {
	it('[FIC-15] one signer alone completes it', () => {
		expect(isComplete(open)).toBe(false);
		expect(isComplete(withSigner(open, 'a'))).toBe(true);
	});

	it('[FIC-15] several: the last one awaited completes it, in whatever order', () => {
		const two = { ...open, expected: ['a', 'b'] };
		expect(isComplete(withSigner(two, 'b'))).toBe(false);
		expect(awaitedSigners(withSigner(two, 'b'))).toEqual(['a']);
		expect(isComplete(withSigner(withSigner(two, 'b'), 'a'))).toBe(true);
		// whoever may sign and was not asked signs as well, and does not complete it for the others
		expect(isComplete(withSigner({ ...open, expected: ['b'] }, 'a'))).toBe(false);
	});

	it('[FIC-16] a release completes it only when somebody has signed', () => {
		expect(isComplete(withoutExpected({ ...open, expected: ['b'] }, 'b'))).toBe(false);
		const signed = { ...open, signed: ['a'], expected: ['b'] };
		expect(isComplete(withoutExpected(signed, 'b'))).toBe(true);
		expect(sameSigning(signed, withoutExpected(signed, 'b'))).toBe(false);
	});

	it.each<[Partial<Signing>, string]>([
		[{ inForce: false }, 'fiche-remplacee'],
		[{ phase: 'signee' }, 'fiche-deja-signee'],
		[{ phase: 'archivee' }, 'fiche-deja-signee'],
		[{ phase: 'fermee' }, 'fiche-non-finalisee'],
		[{ signed: ['a'] }, 'fiche-deja-signee'],
		[{ read: false }, 'relecture-en-attente']
	])('[RELEC-2] [FIC-15] %j: %s', (changes, why) => {
		expect(decideSigning({ ...open, ...changes }, 'a')).toEqual({ ok: false, why });
	});

	it('[RELEC-2] a reading that is awaited does not stop somebody from being awaited too', () => {
		expect(decideExpecting({ ...open, read: false }, 'a').ok).toBe(true);
	});
});

describe('the reminders of a fiche', () => {
	const since = new Date('2026-11-02T10:00:00Z');
	const wait = {
		...{ what: 'signer' as const, subject: 'fiche1', since },
		...{ personIds: ['a'], coordinationIds: ['c', 'a'] }
	};
	const after = (days: number, hour = 10) => new Date(Date.UTC(2026, 10, 2 + days, hour));

	it.each([
		[0, []],
		[1, ['a 1']],
		[2, ['a 1']],
		[3, ['a 3']],
		[6, ['a 3']],
		[7, ['a 7']],
		[20, ['a 7']],
		[21, ['a 21', 'c 21']],
		[80, ['a 21', 'c 21']],
		[300, []]
	])('[FIC-18] after %i days: %j', (days, expected) => {
		const due = dueRappels(wait, after(days));
		expect(due.map(({ personId, step }) => `${personId} ${step}`)).toEqual(expected);
	});

	it('[FIC-18] none is due any more once the mail that told it is forgotten', () => {
		for (let days = 0; days < 400; days += 1)
			for (const { step } of dueRappels(wait, after(days)))
				expect((days - step) * 86_400_000).toBeLessThan(mailsKept);
	});

	it('[FIC-18] each has one key, and leaves in the day', () => {
		expect(dueRappels(wait, after(7, 3))).toEqual([]);
		expect(dueRappels(wait, after(7, 20))).toEqual([]);
		expect(dueRappels(wait, after(7))[0]?.key).toBe(dueRappels(wait, after(9))[0]?.key);
		const keys = dueRappels(wait, after(21)).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
