import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveKitSettings } from '#server/livekit/media-gateway.ts';
import { livekitConfig } from '#server/launch/livekit/config.js';
import { findFreePort, isTcpPortFree, isUdpPortFree } from '#server/launch/ports.js';

export interface TestLiveKit extends LiveKitSettings {
	/** True when it was started here, and so calls our webhook. */
	readonly ours: boolean;
	/** Kills it, without a word to anybody in its rooms. */
	stop(): Promise<void>;
	/** Starts it again on the same ports, with the same keys and no memory. */
	restart(): Promise<boolean>;
}

/**
 * A server of our own, configured as `write` says from our usual configuration (JSON); null when there is no program.
 */
export function startOwnLiveKit(
	appPort: number,
	write: (usual: string) => string
): Promise<TestLiveKit | null> {
	const program = findProgram();
	return program === null ? Promise.resolve(null) : launch(program, appPort, write);
}

/**
 * Gives a real LiveKit server: the one of LIVEKIT_URL, or a program of this machine (LIVEKIT_SERVER_BIN, PATH,
 * .data/bin), whose webhooks go to `appPort`; null when there is none.
 */
export async function startLiveKit(appPort: number): Promise<TestLiveKit | null> {
	const { LIVEKIT_URL: url, LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = process.env;
	if (url && key && secret) {
		return {
			...{ url, apiKey: key, apiSecret: secret, ours: false },
			stop: async () => undefined,
			restart: async () => false
		};
	}
	const program = findProgram();
	if (program === null) return null;
	return launch(program, appPort, (usual) => usual);
}

async function launch(
	program: string,
	appPort: number,
	write: (usual: string) => string
): Promise<TestLiveKit | null> {
	const settings = { apiKey: 'cle-de-test', apiSecret: randomBytes(32).toString('hex') };
	const port = await findFreePort(7940, (p) => isTcpPortFree(p, '127.0.0.1'));
	const tcpPort = await findFreePort(port + 1, (p) => isTcpPortFree(p, '0.0.0.0'));
	const udpPort = await findFreePort(tcpPort + 1, (p) => isUdpPortFree(p, '127.0.0.1'));
	const config = { host: '127.0.0.1', appPort, port, tcpPort, udpPort, ...settings };
	const running: Running = { child: null };
	const stop = () => kill(running);
	const start = () => run(program, running, port, write(livekitConfig(config)));
	const up = await start();
	if (!up) return null;
	return { ...settings, url: `ws://127.0.0.1:${port}`, ours: true, stop, restart: start };
}

interface Running {
	child: ChildProcess | null;
}

/** Starts the program; false when it does not answer within ten seconds. */
async function run(
	program: string,
	running: Running,
	port: number,
	config: string
): Promise<boolean> {
	running.child = spawn(program, [], {
		env: { ...process.env, LIVEKIT_CONFIG: config },
		stdio: 'ignore'
	});
	for (let tries = 0; tries < 100; tries += 1) {
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answer?.ok) return true;
		await sleep(100);
	}
	await kill(running);
	return false;
}

async function kill({ child }: Running): Promise<void> {
	if (child === null || child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
}

function findProgram(): string | null {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const named = [...folders, join(process.cwd(), '.data/bin')].map((folder) =>
		join(folder, 'livekit-server')
	);
	const given = process.env['LIVEKIT_SERVER_BIN'];
	return [...(given ? [given] : []), ...named].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		// Not there, or not ours to run: the next place is tried.
		return false;
	}
}
