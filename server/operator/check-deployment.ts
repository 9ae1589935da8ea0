import { isIP } from 'node:net';
import type { Variables } from './fill-template.ts';

/** [PST-17] What would not work, or would not be safe, although every variable is there. */
export function checkDeployment(given: Variables): readonly string[] {
	const problems: string[] = [];
	const say = (wrong: boolean, sentence: string) => {
		if (wrong) problems.push(sentence);
	};
	const { ORIGIN, LIVEKIT_URL, TURN_IP, SITE_IP, TURN_TLS_PORT } = given;
	say(!ORIGIN?.startsWith('https://'), 'ORIGIN doit commencer par https://.');
	say(
		Boolean(ORIGIN && LIVEKIT_URL) && LIVEKIT_URL !== ORIGIN?.replace(/^https/, 'wss'),
		'LIVEKIT_URL doit être l’adresse du site, en wss:// : le mandataire écrit ici sert les deux.'
	);
	for (const name of ['SITE_IP', 'TURN_IP', 'LIVEKIT_NODE_IP'])
		say(Boolean(given[name]) && isIP(given[name] ?? '') === 0, `${name} doit être une adresse IP.`);
	say(
		Boolean(TURN_IP) && TURN_IP === SITE_IP && TURN_TLS_PORT === '443',
		'TURN_IP et SITE_IP sont la même adresse : les deux veulent le port 443, donnez au relais la sienne.'
	);
	for (const name of ['LIVEKIT_API_SECRET', 'TURN_SECRET'])
		say(
			Boolean(given[name]) && (given[name]?.length ?? 0) < 32,
			`${name} doit compter au moins 32 caractères (openssl rand -hex 32).`
		);
	return problems;
}
