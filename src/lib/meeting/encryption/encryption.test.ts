import { describe, expect, it } from 'vitest';
import { canEncrypt } from './can-encrypt.ts';
import { cannotEncrypt, keyMissing } from './encryption-words.ts';
import { judgePass } from './judge-pass.ts';
import { UnreadablePeople } from './unreadable-people.ts';

const key = 'A'.repeat(43);
const able = { Worker: class {}, crypto: { subtle: {} } };

describe('canEncrypt', () => {
	class WithStreams {
		createEncodedStreams(): void {}
	}
	it.each([
		[
			'a transform in a worker (Firefox, Safari)',
			{ ...able, RTCRtpScriptTransform: class {} },
			true
		],
		['encoded streams (Chromium)', { ...able, RTCRtpSender: WithStreams }, true],
		['neither', { ...able, RTCRtpSender: class {} }, false],
		['no WebRTC at all', able, false],
		['no worker', { ...able, Worker: undefined, RTCRtpScriptTransform: class {} }, false],
		['a page in clear text', { ...able, crypto: {}, RTCRtpScriptTransform: class {} }, false]
	])('[CHI-2] %s', (_, scope, expected) => {
		expect(canEncrypt(scope)).toBe(expected);
	});
});

describe('judgePass', () => {
	it.each([
		[
			'a key, a browser that can',
			{ key, encryption: 'bout-en-bout' },
			true,
			{ kind: 'encrypt', key }
		],
		[
			'a key, a browser that can not',
			{ key, encryption: 'bout-en-bout' },
			false,
			{ kind: 'refused', refusal: cannotEncrypt }
		],
		[
			'no key where there must be one',
			{ key: null, encryption: 'bout-en-bout' },
			true,
			{ kind: 'refused', refusal: keyMissing }
		],
		[
			'a key cut short',
			{ key: key.slice(1), encryption: 'bout-en-bout' },
			true,
			{ kind: 'refused', refusal: keyMissing }
		],
		['switched off, and said', { key: null, encryption: 'desactivee' }, false, { kind: 'clear' }],
		[
			'switched off, with a key all the same: encrypted',
			{ key, encryption: 'desactivee' },
			true,
			{ kind: 'encrypt', key }
		]
	] as const)('[CHI-2] [CHI-3] %s', (_, pass, can, expected) => {
		expect(judgePass(pass, can)).toEqual(expected);
	});
});

describe('who can not be decrypted', () => {
	it('[CHI-4] is said when it lasts, not for a first frame that came before its key', () => {
		const people = new UnreadablePeople();
		expect(people.fail('a', 0)).toBe(false);
		expect(people.fail('a', 900)).toBe(false);
		expect([...people.identities]).toEqual([]);
		expect(people.fail('a', 2000)).toBe(true);
		expect(people.fail('a', 3000)).toBe(false);
		expect([...people.identities]).toEqual(['a']);
	});

	it('[CHI-4] begins anew after a pause, a retry, or another room', () => {
		const people = new UnreadablePeople();
		people.fail('a', 0);
		expect(people.fail('a', 20_000)).toBe(false);
		people.fail('a', 22_000);
		people.forgive('a');
		expect([...people.identities]).toEqual([]);
		expect(people.fail('a', 23_000)).toBe(false);
		people.fail('b', 23_000);
		people.fail('b', 25_000);
		people.forgetAll();
		expect([...people.identities]).toEqual([]);
	});
});
