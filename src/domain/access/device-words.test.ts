import { expect, it } from 'vitest';
import { deviceWords } from './device-words.ts';

it.each([
	['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox sur Windows'],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari sur iPhone'
	],
	[
		'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
		'Chrome sur Android'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
		'Edge sur Windows'
	],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18 Safari/605.1.15', 'Safari sur Mac'],
	['curl/8.5.0', 'Appareil inconnu'],
	[null, 'Appareil inconnu']
])('[AUT-8] a device is said in words: %s', (userAgent, words) => {
	expect(deviceWords(userAgent)).toBe(words);
});
