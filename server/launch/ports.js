import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/**
 * Says whether a TCP port can be listened to.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isTcpPortFree(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
	});
}

/**
 * Says whether a UDP port can be bound.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isUdpPortFree(port, host) {
	return new Promise((resolve) => {
		const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
		socket.once('error', () => resolve(false));
		socket.bind({ port, address: host, exclusive: true }, () => socket.close(() => resolve(true)));
	});
}

/**
 * Gives the first free port from `first` on, `taken` excluded, within two hundred.
 * @param {number} first
 * @param {(port: number) => Promise<boolean>} isFree
 * @param {readonly number[]} taken
 * @returns {Promise<number>}
 */
export async function findFreePort(first, isFree, taken = []) {
	for (let port = first; port < first + 200 && port < 65_536; port++)
		if (!taken.includes(port) && (await isFree(port))) return port;
	throw new Error(`no free port from ${first} on`);
}
