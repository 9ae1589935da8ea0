import { expect, it } from 'vitest';
import { isFromOwnPage } from './own-page.ts';

const own = 'https://intervisio.example';

it('[SEC-4] what changes something comes from a page of ours, whatever the body', () => {
	expect(isFromOwnPage('POST', own, own)).toBe(true);
	for (const origin of [null, 'null', 'https://evil.example', 'http://intervisio.example']) {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			expect(isFromOwnPage(method, origin, own), `${method} ${origin}`).toBe(false);
		}
	}
});

it('[SEC-4] reading needs no Origin', () => {
	expect(isFromOwnPage('GET', null, own)).toBe(true);
	expect(isFromOwnPage('HEAD', null, own)).toBe(true);
});
