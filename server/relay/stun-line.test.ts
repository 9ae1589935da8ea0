import { expect, it } from 'vitest';
import { readRelayUrl } from './stun-line.ts';

it.each([
	['turns:turn.exemple.fr:443?transport=tcp', 'turn.exemple.fr', 443, 'tls'],
	['turn:turn.exemple.fr:443?transport=tcp', 'turn.exemple.fr', 443, 'tcp'],
	['turn:203.0.113.11:3478?transport=udp', '203.0.113.11', 3478, 'udp'],
	['turn:[2001:db8::1]', '2001:db8::1', 3478, 'udp'],
	['turns:turn.exemple.fr', 'turn.exemple.fr', 5349, 'tls']
])('reads %s', (url, host, port, transport) => {
	expect(readRelayUrl(url)).toEqual({ host, port, transport });
});

it.each(['stun:turn.exemple.fr:3478', 'https://turn.exemple.fr', 'turn:', ''])(
	'finds no relay in « %s »',
	(url) => expect(readRelayUrl(url)).toBeNull()
);
