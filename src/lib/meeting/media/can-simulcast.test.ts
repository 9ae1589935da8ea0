import { expect, it } from 'vitest';
import { canSimulcast } from './can-simulcast.ts';

const safari = (version: string) =>
	`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`;
const chrome =
	'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

it.each([
	[safari('16.6'), true, false],
	[safari('17.1'), true, false],
	[safari('17.2'), true, true],
	[safari('18.0'), true, true],
	[safari('16.6'), false, true],
	[chrome, true, true],
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true, true]
])('sends several layers: %s, encrypted: %s → %s', (userAgent, encrypted, can) => {
	expect(canSimulcast(userAgent, encrypted)).toBe(can);
});
