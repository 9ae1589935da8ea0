import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askServer } from './ask-server.ts';
import { announceMaintenance, isMaintenanceCall, withdrawMaintenance } from './maintenance.ts';
import type { VerificationReport } from './verification-report.ts';

const token = 'a-token-of-at-least-24-characters';
const report: VerificationReport = {
	ok: false,
	groups: [
		{ name: 'journal', checked: 3, findings: ['Entrée 2 du journal\u00a0: elle a été modifiée.'] }
	],
	head: { seq: 3, hash: 'ab'.repeat(32) }
};
let dataDir: string;
let server: Server | undefined;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'intervisio-maintenance-'));
});
afterEach(() => {
	server?.close();
	server = undefined;
	rmSync(dataDir, { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<void> {
	const started = createServer(listener);
	server = started;
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
	const address = started.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	await announceMaintenance(dataDir, {
		url: `http://127.0.0.1:${port}/maintenance/archive`,
		token,
		pid: process.pid
	});
}

describe('askServer', () => {
	it('[ARC-11] gives the report of the server that runs, and says which head was kept', async () => {
		let asked: string | undefined;
		await serve(({ headers, url }, response) => {
			asked = url;
			response.statusCode = isMaintenanceCall(headers.authorization ?? null, token) ? 200 : 401;
			response.end(JSON.stringify(report));
		});
		expect(await askServer(dataDir, '3:ab')).toEqual(report);
		expect(asked).toBe('/maintenance/archive?head=3%3Aab');
	});

	it('[ARC-11] finds no server when none announced itself, withdrew, crashed, or refuses the connection', async () => {
		expect(await askServer(dataDir, undefined)).toBeNull();
		const { pid } = spawnSync('true');
		await announceMaintenance(dataDir, { url: 'http://127.0.0.1:9/', token, pid });
		expect(await askServer(dataDir, undefined)).toBeNull();
		await announceMaintenance(dataDir, { url: 'http://127.0.0.1:9/', token, pid: process.pid });
		await expect(askServer(dataDir, undefined)).rejects.toThrow(); // port 9 is never called by fetch: not « refused »
		await withdrawMaintenance(dataDir);
		expect(await askServer(dataDir, undefined)).toBeNull();
	});

	it.each([401, 404, 500])(
		'[ARC-11] never takes an answer %i for « no server »',
		async (status) => {
			await serve((_, response) => response.writeHead(status).end('{}'));
			await expect(askServer(dataDir, undefined)).rejects.toThrow(String(status));
		}
	);

	it('[ARC-11] refuses a report that is none, or that contradicts itself', async () => {
		await serve((_, response) => response.end(JSON.stringify({ ...report, ok: true })));
		await expect(askServer(dataDir, undefined)).rejects.toThrow();
	});

	it('[ARC-11] refuses a damaged announcement rather than opening the database beside a server', async () => {
		writeFileSync(join(dataDir, 'maintenance.json'), '{"url":');
		await expect(askServer(dataDir, undefined)).rejects.toThrow();
	});

	it('[ARC-11] keeps the token to the owner of the file', async () => {
		await announceMaintenance(dataDir, { url: 'http://127.0.0.1:9/', token, pid: process.pid });
		expect(statSync(join(dataDir, 'maintenance.json')).mode & 0o077).toBe(0);
		for (const given of [null, '', 'Bearer', `Bearer ${token}x`, token])
			expect(isMaintenanceCall(given, token)).toBe(false);
	});
});
