import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { fillTemplate, type Variables } from '#server/operator/fill-template.ts';

/**
 * The configuration that production writes (deploy/livekit.yaml.modele), for the ports and keys of our usual one (JSON).
 * What `given` does not say is that of deploy/intervisio.env.exemple.
 */
export function templateLiveKit(usual: string, given: Variables = {}): string {
	const { port, rtc, keys } = JSON.parse(usual);
	const [key = '', secret = ''] = Object.entries<string>(keys)[0] ?? [];
	const { text, problems } = fillTemplate(readFileSync('deploy/livekit.yaml.modele', 'utf8'), {
		...parseEnv(readFileSync('deploy/intervisio.env.exemple', 'utf8')),
		...{ LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret, TURN_SECRET: secret },
		...{ LIVEKIT_NODE_IP: '127.0.0.1', LIVEKIT_UDP_PORT: `${rtc.udp_port}` },
		...{ LIVEKIT_TCP_PORT: `${rtc.tcp_port}` },
		...given
	});
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return text.replace('port: 7880', `port: ${port}`);
}
