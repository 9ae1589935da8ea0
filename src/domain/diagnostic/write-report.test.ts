import { describe, expect, it } from 'vitest';
import { browserName } from './browser-name.ts';
import { describeRoute, maskAddress } from './describe-route.ts';
import { writeReport } from './write-report.ts';

const route = {
	local: 'host',
	remote: 'host',
	transport: 'udp',
	localAddress: '10.42.17.203',
	remoteAddress: '185.12.9.77',
	roundTripMs: 12.4
} as const;

describe('the report', () => {
	const results = {
		navigateur: { state: 'reussi', found: 'Firefox 153.' },
		udp: { state: 'reussi', found: 'Passe.', route }
	} as const;
	const facts = { browser: 'Firefox 153', moment: '26 novembre 2026, 18 h 04', heard: false };

	it('[PST-6] holds no whole address of a machine', () => {
		const report = writeReport(results, facts);
		expect(report).toContain('host 10.42.x.x → host 185.12.x.x');
		expect(report).not.toMatch(/17\.203|9\.77/);
	});

	it('[PST-6] says each step, also those that did not run, and the verdict', () => {
		const report = writeReport(results, facts);
		expect(report).toContain('3. Micro : Non essayé.');
		expect(report).toContain('Verdict : Le test n’est pas allé jusqu’au bout');
		expect(report).toContain('Son d’essai : pas entendu');
	});
});

it.each([
	['192.168.1.20', '192.168.x.x'],
	['2a01:cb00:12ab:34::1', '2a01:cb00:x'],
	['::1', 'x:x'],
	['fe80::1', 'fe80:0:x'],
	['8a1b2c3d-1111-2222-3333-444455556666.local', '(masquée par le navigateur)'],
	['poste-de-dupont', '(masquée)']
])('[PST-6] %s is shown as %s', (address, shown) => {
	expect(maskAddress(address)).toBe(shown);
});

it.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
	[
		'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36 Edg/145.0.0.0',
		'Edge 145'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Mobile/15E148 Safari/604.1',
		'Safari 18.2'
	],
	['curl/8', 'Navigateur inconnu']
])('[PST-6] keeps of the browser its name and version only: %s', (userAgent, name) => {
	expect(browserName(userAgent)).toBe(name);
});

it('says the way of the media in words', () => {
	expect(describeRoute(route)).toBe('Direct, UDP, aller-retour 12\u00A0ms');
	expect(describeRoute({ ...route, local: 'relay', transport: 'tls', roundTripMs: null })).toBe(
		'Par le relais, TLS'
	);
});
