import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bodyLimit } from '#domain/access/body-limit.ts';
import { scanMaxBytes } from '#domain/emargement/scan.ts';
import { checkDeployment } from './check-deployment.ts';
import { fillTemplate } from './fill-template.ts';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');
const secret = 'c'.repeat(40);
const variables = {
	...parseEnv(read('intervisio.env.exemple')),
	SITE_HOST: 'intervisio.exemple.fr',
	LIVEKIT_API_KEY: 'APIcle',
	LIVEKIT_API_SECRET: secret,
	TURN_SECRET: secret
};

describe('the files of a deployment', () => {
	it.each(['livekit.yaml', 'turnserver.conf', 'nginx.conf'])(
		'[PST-17] %s is written from the one file of variables, and from nothing else',
		(name) => {
			const { text, problems } = fillTemplate(read(`${name}.modele`), variables);
			expect(problems).toEqual([]);
			expect(text).not.toMatch(/\$\{/);
		}
	);

	it('[PST-17] nothing leaves to another company, no room opens by itself, nobody can record', () => {
		const { text } = fillTemplate(read('livekit.yaml.modele'), variables);
		expect(text).toContain("stun_servers: ['turn.exemple.fr:3478']");
		expect(text).toContain('auto_create: false');
		expect(text).toContain('max_participants: 40');
		expect(text).toContain('enable_remote_unmute: false');
		expect(text.replace(/^#.*$/gm, '')).not.toMatch(/redis|egress/);
	});

	it('[PST-17] the proxy lets through what the application takes', () => {
		const megabytes = (text: string, limit: RegExp) => Number(limit.exec(text)?.[1]) * 1024 * 1024;
		const proxied = megabytes(read('nginx.conf.modele'), /client_max_body_size (\d+)m;/);
		const main = readFileSync('server/main.js', 'utf8');
		expect(proxied).toBeGreaterThanOrEqual(bodyLimit('/intervisions/[id]/emargement/papier'));
		expect(megabytes(main, /BODY_SIZE_LIMIT \|\|= '(\d+)M'/)).toBe(proxied);
		expect(proxied).toBeGreaterThan(scanMaxBytes);
	});

	it('[PST-17] the relay leads to the media server only', () => {
		const { text } = fillTemplate(read('turnserver.conf.modele'), variables);
		expect(text).toContain('denied-peer-ip=0.0.0.0-255.255.255.255');
		expect(text).toContain('allowed-peer-ip=203.0.113.10');
		expect(text).toContain('use-auth-secret');
	});

	it('[PST-17] a missing value, or one that would break out of its line, writes nothing', () => {
		expect(fillTemplate('a ${ABSENT} b', {}).problems).toEqual(['ABSENT manque.']);
		const forged = { SECRET: "x'\nbind_addresses: ['0.0.0.0']" };
		expect(fillTemplate("'${SECRET}'", forged).problems).toHaveLength(1);
		expect(fillTemplate('$host ${A}', { A: 'b' }).text).toBe('$host b');
	});

	it.each<[string, Record<string, string>, RegExp]>([
		['a site in clear', { ORIGIN: 'http://intervisio.exemple.fr' }, /ORIGIN/],
		[
			'video elsewhere than this proxy serves',
			{ LIVEKIT_URL: 'wss://video.exemple.fr' },
			/LIVEKIT_URL/
		],
		['one address for two on 443', { TURN_IP: '203.0.113.10' }, /même adresse/],
		['a name for an address', { LIVEKIT_NODE_IP: 'video.exemple.fr' }, /adresse IP/],
		['a short secret', { TURN_SECRET: 'court' }, /32 caractères/]
	])('[PST-17] refuses %s', (_, change, sentence) => {
		expect(checkDeployment(variables)).toEqual([]);
		expect(checkDeployment({ ...variables, ...change }).join('\n')).toMatch(sentence);
	});
});
