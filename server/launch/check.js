// Runs every check that needs no server, on two lanes: lint alone takes as long as all the others.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { npmCommand } from './npm.js';

const LANES = [['lint'], ['format:check', 'types', 'deps', 'dead', 'unit']];

/**
 * Runs one npm script; its output is shown whole when it ends, so that two lanes never mix their lines.
 * @param {string} script
 * @returns {Promise<boolean>} whether it passed
 */
function runScript(script) {
	const [command, args] = npmCommand(['run', '--silent', script]);
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '1' } });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => (output += chunk));
		}
		child.on('error', () => resolve(false));
		child.on('close', (code) => {
			const seconds = Math.round((Date.now() - started) / 1000);
			console.log(`${code === 0 ? '✓' : '✗'} ${script} (${seconds} s)`);
			if (code !== 0) console.log(output);
			resolve(code === 0);
		});
	});
}

const results = await Promise.all(
	LANES.map(async (lane) => {
		let ok = true;
		for (const script of lane) ok = (await runScript(script)) && ok;
		return ok;
	})
);
process.exitCode = results.every(Boolean) ? 0 : 1;
