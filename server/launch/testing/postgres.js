import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { getuid } from 'node:process';
import { runCommand, startChild, stopChild } from '#server/launch/child.js';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresqlBin } from './packages.js';

/**
 * Starts a real PostgreSQL in a temporary folder, on loopback; `stop` ends it and deletes the folder.
 * `durable: false` does without fsync, for tests that only need it to be quick.
 * @param {{ durable?: boolean }} options
 * @returns {Promise<{ url: string, pid: number | undefined, stop: () => Promise<void> } | null>} null when it cannot be started
 */
export async function startPostgres({ durable = false } = {}) {
	const cluster = await createCluster();
	const child = await cluster?.start(durable ? [] : ['-F']);
	if (!cluster || !child) {
		await cluster?.remove();
		return null;
	}
	const stop = async () => {
		await stopChild(child, 5000);
		await cluster.remove();
	};
	return { url: cluster.url, pid: child.pid, stop };
}

/**
 * Prepares an empty cluster in a temporary folder. It may be started again after its processes were killed.
 * @param {number} firstPort the first that is free from here on
 * @returns {Promise<{ url: string, start: (options?: readonly string[]) => Promise<import('#server/launch/child.js').Child | null>, remove: () => Promise<void> } | null>}
 */
export async function createCluster(firstPort = 5433) {
	const bin = postgresqlBin();
	if (!bin) return null;
	const folder = await mkdtemp(join(tmpdir(), 'intervisio-pg-'));
	// Even when the tests are interrupted.
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const remove = () => rm(folder, { recursive: true, force: true });
	const owner = databaseOwner();
	if (owner) await chown(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	const options = { cwd: folder, ...owner };
	const initArgs = ['-D', data, '-U', 'intervisio', '--auth=trust', '-E', 'UTF8', '--no-sync'];
	const { code, output } = await runCommand(join(bin, 'initdb'), initArgs, options);
	if (code !== 0) {
		console.error(output);
		await remove();
		return null;
	}
	const port = await findFreePort(firstPort, (candidate) => isTcpPortFree(candidate, '127.0.0.1'));
	const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder];
	const start = async (/** @type {readonly string[]} */ more = []) => {
		const program = join(bin, 'postgres');
		const child = startChild(program, [...args, ...more], { ...options, stdio: 'ignore' });
		// Another one may answer at this port.
		if ((await isReady(bin, port)) && child.exitCode === null) return child;
		await stopChild(child, 5000);
		return null;
	};
	return { url: `postgres://intervisio@127.0.0.1:${port}/postgres`, start, remove };
}

/** PostgreSQL refuses to run as root: Debian's own user `postgres` runs it then. */
function databaseOwner() {
	if (getuid?.() !== 0) return null;
	const id = /** @param {string} flag */ (flag) =>
		Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

/** @param {string} bin @param {number} port */
async function isReady(bin, port) {
	for (let attempt = 0; attempt < 100; attempt++) {
		const args = ['-h', '127.0.0.1', '-p', String(port), '-q'];
		const { code } = await runCommand(join(bin, 'pg_isready'), args);
		if (code === 0) return true;
		await sleep(100);
	}
	return false;
}
