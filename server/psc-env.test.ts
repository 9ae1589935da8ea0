import { describe, expect, it } from 'vitest';
import { discoveryUrl } from './auth/psc/discover.ts';
import { readPsc } from './psc-env.ts';

const production = {
	INTERVISIO_MODE: 'production',
	PSC_ISSUER: 'https://auth.exemple.fr/auth/realms/esante-wallet',
	PSC_CLIENT_ID: 'intervisio',
	PSC_CLIENT_SECRET: 's'.repeat(32)
};

function read(raw: Record<string, string | undefined>) {
	const problems: string[] = [];
	return { settings: readPsc(raw, problems), problems };
}

describe('[PSC-12] the registration with Pro Santé Connect', () => {
	it('absent, it is not offered', () => {
		expect(read({})).toEqual({ settings: null, problems: [] });
	});

	it('complete, it is found where Pro Santé Connect describes itself, or at the standard address', () => {
		const { settings, problems } = read(production);
		expect(problems).toEqual([]);
		if (!settings) throw new Error('no settings');
		expect(discoveryUrl(settings).href).toBe(
			'https://auth.exemple.fr/auth/realms/esante-wallet/.well-known/wallet-openid-configuration'
		);
		const standard = { ...production, PSC_DISCOVERY_PATH: '/.well-known/openid-configuration' };
		expect(read(standard).settings?.discoveryPath).toBe('/.well-known/openid-configuration');
	});

	it.each<[string, Record<string, string | undefined>, RegExp]>([
		['half of it', { ...production, PSC_CLIENT_SECRET: undefined }, /PSC_CLIENT_SECRET/],
		['an id alone', { PSC_CLIENT_ID: 'x' }, /PSC_ISSUER et PSC_CLIENT_SECRET/],
		['no address', { ...production, PSC_ISSUER: 'auth.exemple.fr' }, /adresse valable/],
		['clear text', { ...production, PSC_ISSUER: 'http://auth.exemple.fr' }, /https:/],
		['the simulator in production', { ...production, PSC_ISSUER: 'http://127.0.0.1:1' }, /https:/],
		['its secret', { ...production, PSC_CLIENT_SECRET: 'demo_x' }, /démonstration/],
		['another host by the path', { ...production, PSC_DISCOVERY_PATH: '@x.fr/' }, /well-known/]
	])('%s is a problem that is said', (_, raw, words) => {
		expect(read(raw).problems.join(' ')).toMatch(words);
	});

	it('in clear on this machine only, outside production', () => {
		const local = { ...production, INTERVISIO_MODE: 'demonstration' };
		expect(read({ ...local, PSC_ISSUER: 'http://127.0.0.1:3940' }).problems).toEqual([]);
		expect(read({ ...local, PSC_ISSUER: 'http://192.168.1.2:3940' }).problems).toHaveLength(1);
	});
});
