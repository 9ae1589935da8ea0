import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from '#server/launch/address.js';
import { startChild, stopChild } from '#server/launch/child.js';
import { findFreePort, isTcpPortFree, isUdpPortFree } from '#server/launch/ports.js';
import { livekitConfig, livekitUrl } from './config.js';
import { forgetLivekit, rememberLivekit, stopLeftover } from './leftover.js';
import { LIVEKIT_VERSION } from './version.js';

/**
 * @typedef {{ url: string, tcpPort: number, udpPort: number, stop: () => Promise<void> }} Livekit
 * @typedef {{ source: { kind: 'program', path: string } | { kind: 'docker' }, settings: import('#server/launch/settings.js').Settings, apiKey: string, apiSecret: string, logDir: string, say: (text: string) => void }} LivekitInput
 */

const READY_WITHIN_MS = 15_000;
const LONGEST_WAIT_MS = 30_000;
const GRACE_MS = 2_000;

/**
 * Starts LiveKit and keeps it running: if it dies it is started again, each time a little later.
 * @param {LivekitInput} input
 * @returns {Promise<Livekit | null>} null when it does not become ready
 */
export async function startLivekit(input) {
	const { settings, say } = input;
	await stopLeftover(settings.dataDir);
	const ports = await choosePorts(settings);
	const launch = launcherFor(input, ports);
	let stopped = false;
	let child = await launch();
	const watch = async () => {
		for (let wait = 1000; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
			const begun = Date.now();
			await new Promise((resolve) => child.once('exit', resolve));
			if (stopped) return;
			if (Date.now() - begun > 60_000) wait = 1000;
			say(
				`La vidéo (LiveKit) s’est arrêtée ; nouvel essai dans ${wait / 1000} s. Le reste continue.`
			);
			await sleep(wait);
			if (stopped) return;
			child = await launch();
		}
	};
	const stop = async () => {
		stopped = true;
		await stopChild(child, GRACE_MS);
		await forgetLivekit(settings.dataDir);
	};
	if (!(await isReady(ports.port, child))) {
		await stop();
		return null;
	}
	void watch();
	const { port, tcpPort, udpPort } = ports;
	return { url: livekitUrl(settings.host, port, settings.origin), tcpPort, udpPort, stop };
}

/**
 * @param {import('#server/launch/settings.js').Settings} settings
 * @returns {Promise<{ port: number, tcpPort: number, udpPort: number }>}
 */
async function choosePorts({ host, port: appPort }) {
	const bind = isLoopback(host) ? '127.0.0.1' : '0.0.0.0';
	/** @param {number} port */
	const tcp = (port) => isTcpPortFree(port, bind);
	const port = await findFreePort(7880, tcp, [appPort]);
	// LiveKit opens its media port over TCP on every address, whatever the others listen to.
	const tcpPort = await findFreePort(7881, (p) => isTcpPortFree(p, '0.0.0.0'), [appPort, port]);
	const udpPort = await findFreePort(7882, (p) => isUdpPortFree(p, bind), [port, tcpPort]);
	return { port, tcpPort, udpPort };
}

/**
 * @param {LivekitInput} input
 * @param {{ port: number, tcpPort: number, udpPort: number }} ports
 */
function launcherFor({ source, settings, apiKey, apiSecret, logDir }, ports) {
	const isImage = source.kind === 'docker';
	// Docker Desktop has no host network: there the container reaches the app by this name.
	const hostNetwork = platform === 'linux';
	const config = livekitConfig({
		host: isImage && !hostNetwork ? '0.0.0.0' : settings.host,
		appPort: settings.port,
		apiKey,
		apiSecret,
		...ports,
		...(isImage && !hostNetwork && { webhookHost: 'host.docker.internal' })
	});
	const [command, args] =
		source.kind === 'docker' ? dockerCommand(ports, hostNetwork) : [source.path, []];
	return async () => {
		const child = startChild(command, args, {
			env: { PATH: env.PATH, HOME: env.HOME, LIVEKIT_CONFIG: config },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const log = createWriteStream(join(logDir, 'livekit.log'), { flags: 'a' });
		child.stdout?.pipe(log, { end: false });
		child.stderr?.pipe(log, { end: false });
		child.on('error', () => log.end());
		child.once('close', () => log.end());
		if (child.pid && source.kind === 'program') await rememberLivekit(settings.dataDir, child.pid);
		return child;
	};
}

/**
 * @param {{ port: number, tcpPort: number, udpPort: number }} ports
 * @param {boolean} hostNetwork
 * @returns {[string, string[]]}
 */
function dockerCommand({ port, tcpPort, udpPort }, hostNetwork) {
	const open = [`${port}:${port}`, `${tcpPort}:${tcpPort}`, `${udpPort}:${udpPort}/udp`];
	const network = hostNetwork
		? ['--network', 'host']
		: open.flatMap((mapping) => ['-p', `127.0.0.1:${mapping}`]);
	const image = `livekit/livekit-server:v${LIVEKIT_VERSION}`;
	return ['docker', ['run', '--rm', '--init', ...network, '-e', 'LIVEKIT_CONFIG', image]];
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
async function isReady(port, child) {
	const until = Date.now() + READY_WITHIN_MS;
	while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
		const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (response?.ok) return true;
		await sleep(150);
	}
	return false;
}
