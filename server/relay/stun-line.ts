import { createSocket } from 'node:dgram';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { lengthOf, readAnswer, type StunAnswer } from './stun-message.ts';

/** One address of a relay, as a browser is given it. */
export interface RelayAddress {
	readonly host: string;
	readonly port: number;
	readonly transport: 'udp' | 'tcp' | 'tls';
}

/** A line to a relay. */
export interface StunLine {
	send(bytes: Buffer): void;
	/** The next answer to this transaction; null when none comes in time. */
	answer(transaction: string, withinMs: number): Promise<StunAnswer | null>;
	close(): void;
}

/** The certificate is not one that a browser would accept. */
export class UntrustedCertificate extends Error {}

/** `turns:turn.exemple.fr:443?transport=tcp`; null for what is not a relay. */
export function readRelayUrl(url: string): RelayAddress | null {
	const match = /^(turns?):(\[[^\]]+\]|[^:?]+)(?::(\d+))?(?:\?transport=(udp|tcp))?$/.exec(url);
	if (!match) return null;
	const [, scheme, host = '', port, transport] = match;
	const secure = scheme === 'turns';
	return {
		host: host.replace(/^\[|\]$/g, ''),
		port: Number(port ?? (secure ? 5349 : 3478)),
		transport: secure ? 'tls' : transport === 'tcp' ? 'tcp' : 'udp'
	};
}

/** Opens a line; throws when nobody is there, or when the certificate is not to be believed. */
export function openLine(address: RelayAddress, withinMs: number, ca?: string): Promise<StunLine> {
	return address.transport === 'udp' ? openUdp(address) : openStream(address, withinMs, ca);
}

function openUdp({ host, port }: RelayAddress): Promise<StunLine> {
	const socket = createSocket(isIP(host) === 6 ? 'udp6' : 'udp4');
	const desk = answerDesk();
	socket.on('message', (bytes) => desk.take(bytes));
	return new Promise((resolve, reject) => {
		socket.once('error', reject);
		socket.connect(port, host, () => {
			// A closed port answers by an error: silence says as much, in time.
			socket.removeAllListeners('error').on('error', () => undefined);
			resolve({
				send: (bytes) => socket.send(bytes),
				answer: desk.wait,
				close: () => socket.close()
			});
		});
	});
}

function openStream(
	{ host, port, transport }: RelayAddress,
	withinMs: number,
	ca: string | undefined
): Promise<StunLine> {
	const name = isIP(host) === 0 ? { servername: host } : {};
	const socket: Socket =
		transport === 'tls'
			? connectTls({ host, port, ...name, ...(ca !== undefined && { ca }) })
			: connectTcp({ host, port });
	const desk = answerDesk();
	let kept: Buffer = Buffer.alloc(0);
	socket.on('data', (bytes: Buffer) => {
		kept = Buffer.concat([kept, bytes]);
		for (let size = lengthOf(kept); size !== null && kept.length >= size; size = lengthOf(kept)) {
			desk.take(kept.subarray(0, size));
			kept = kept.subarray(size);
		}
	});
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => socket.destroy(new Error('no answer')), withinMs);
		socket.once('error', (error: NodeJS.ErrnoException) => {
			clearTimeout(timer);
			reject(isAboutCertificate(error) ? new UntrustedCertificate(error.code) : error);
		});
		socket.once(transport === 'tls' ? 'secureConnect' : 'connect', () => {
			clearTimeout(timer);
			socket.removeAllListeners('error').on('error', () => undefined);
			resolve({
				send: (bytes) => socket.write(bytes),
				answer: desk.wait,
				close: () => socket.destroy()
			});
		});
	});
}

function isAboutCertificate({ code = '' }: NodeJS.ErrnoException): boolean {
	return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code);
}

/** Hands each answer to whoever waits for its transaction. */
function answerDesk() {
	const waiting = new Map<string, (answer: StunAnswer) => void>();
	return {
		take(bytes: Buffer): void {
			const answer = readAnswer(bytes);
			if (answer) waiting.get(answer.transaction)?.(answer);
		},
		wait: (transaction: string, withinMs: number): Promise<StunAnswer | null> =>
			new Promise((resolve) => {
				const end = (answer: StunAnswer | null) => {
					clearTimeout(timer);
					waiting.delete(transaction);
					resolve(answer);
				};
				const timer = setTimeout(() => end(null), withinMs);
				waiting.set(transaction, end);
			})
	};
}
