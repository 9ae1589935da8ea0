import { describe, expect, it } from 'vitest';
import { aliasRedirect } from './alias-redirect.js';

const HOME = 'http://127.0.0.1:3000';
const ask = (host: string, url = '/', headers = {}) =>
	aliasRedirect(
		{ method: 'GET', url, headers: { host, 'sec-fetch-mode': 'navigate', ...headers } },
		HOME
	);

describe('aliasRedirect', () => {
	it('brings localhost to the one name that cookies know', () => {
		expect(ask('localhost:3000', '/porte/abc?x=1')).toBe('http://127.0.0.1:3000/porte/abc?x=1');
		expect(ask('[::1]:3000')).toBe('http://127.0.0.1:3000/');
	});

	it.each([
		['the right name', '127.0.0.1:3000', '/', {}],
		['another port', 'localhost:4000', '/', {}],
		['a name that is not loopback', 'exemple.fr:3000', '/', {}],
		['the health check', 'localhost:3000', '/healthz', {}],
		['a request of a script', 'localhost:3000', '/', { 'sec-fetch-mode': 'cors' }],
		['a broken Host', 'a b', '/', {}]
	])('leaves %s alone', (_, host, url, headers) => {
		expect(ask(host, url, headers)).toBeNull();
	});

	it('never leaves the home address', () => {
		expect(ask('localhost:3000', '//exemple.fr/')).toBe('http://127.0.0.1:3000//exemple.fr/');
	});
});
