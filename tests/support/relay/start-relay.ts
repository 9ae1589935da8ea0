import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, isTcpPortFree, isUdpPortFree } from '#server/launch/ports.js';
import { fillTemplate } from '#server/operator/fill-template.ts';

export interface TestRelay {
	readonly host: string;
	readonly secret: string;
	readonly tlsPort: number;
	readonly udpPort: number;
	/** Of its certificate, which no authority signed. */
	readonly ca: string;
	/** What `--ignore-certificate-errors-spki-list` of Chromium wants in order to believe it. */
	readonly spki: string;
	/** What it said since it started. */
	said(): string;
	stop(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts coturn with the configuration of deploy/turnserver.conf.modele, changed by `write`. Two lines differ in any
 * case: it speaks to us instead of to syslog, and may lead to this machine, where the media server of the tests is.
 */
export async function startRelay(
	write: (usual: string) => string = (usual) => usual
): Promise<TestRelay> {
	const folder = mkdtempSync(join(tmpdir(), 'intervisio-relais-'));
	const tlsPort = await findFreePort(15_349, (port) => isTcpPortFree(port, host));
	const udpPort = await findFreePort(13_478, (port) => isUdpPortFree(port, host), [tlsPort]);
	const secret = randomBytes(32).toString('hex');
	const [certificate, key] = makeCertificate(folder);
	const { text, problems } = fillTemplate(readFileSync('deploy/turnserver.conf.modele', 'utf8'), {
		...{ TURN_IP: host, TURN_HOST: host, LIVEKIT_NODE_IP: host, TURN_SECRET: secret },
		...{ TURN_TLS_PORT: `${tlsPort}`, TURN_UDP_PORT: `${udpPort}` },
		...{ TURN_CERTIFICATE_FILE: certificate, TURN_KEY_FILE: key }
	});
	if (problems.length > 0) throw new Error(problems.join('\n'));
	const config = join(folder, 'turnserver.conf');
	const here = text.replace(/^syslog$/m, `log-file=stdout\nuserdb=${join(folder, 'turndb')}`);
	writeFileSync(config, write(`${here}allow-loopback-peers\n`), { mode: 0o600 });
	const pidFile = join(folder, 'pid');
	const child = spawn('turnserver', ['-c', config, `--pidfile=${pidFile}`], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const lines: string[] = [];
	child.stdout.on('data', (data: Buffer) => lines.push(data.toString()));
	child.stderr.on('data', (data: Buffer) => lines.push(data.toString()));
	const stop = async () => {
		await kill(child);
		rmSync(folder, { recursive: true, force: true });
	};
	if (!(await listens(child, tlsPort))) {
		await stop();
		throw new Error(`coturn does not start: ${lines.join('')}`);
	}
	const ca = readFileSync(certificate, 'utf8');
	const { publicKey } = new X509Certificate(ca);
	const spki = createHash('sha256')
		.update(publicKey.export({ type: 'spki', format: 'der' }))
		.digest('base64');
	return { host, secret, tlsPort, udpPort, ca, spki, said: () => lines.join(''), stop };
}

function makeCertificate(folder: string): readonly [certificate: string, key: string] {
	const [certificate, key] = [join(folder, 'turn.pem'), join(folder, 'turn.key')];
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
	const what = ['req', '-x509', ...kind, '-nodes', '-days', '2', '-subj', '/CN=relais'];
	const forHost = ['-addext', `subjectAltName=IP:${host}`];
	execFileSync('openssl', [...what, ...forHost, '-keyout', key, '-out', certificate], {
		stdio: 'ignore'
	});
	return [certificate, key];
}

async function listens(child: ChildProcess, port: number): Promise<boolean> {
	for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
		const open = await new Promise<boolean>((resolve) => {
			const socket = connect(port, host, () => resolve(true));
			socket.once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
		if (open) return true;
		await sleep(50);
	}
	return false;
}

async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
}
