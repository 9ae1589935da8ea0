import { afterEach, describe, expect, it } from 'vitest';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import { probeGuard } from './probe-guard.ts';
import { createServerGuard, type ServerGuard } from './server-guard.ts';

const question = { profile: 'fiche', known: ['Debuyck'], invited: [], structures: [] } as const;
const fields = { contexte: 'Mme Carlier, 06 12 34 56 78', detail: 'Jade M. va mieux. debuyk.' };

/** A thread that does `act` when a text holds « crash » or « hang », and else finds nothing. */
const fragile = (act: string) =>
	`require('node:worker_threads').parentPort.on('message', function ({ number, fields }) {
		if (/crash|hang/.test(fields.contexte)) { ${act} }
		this.postMessage({ number, findings: [] });
	});`;

describe('the guard of the server', () => {
	let guard: ServerGuard;
	const start = (code?: string, limitMs = 2000) =>
		(guard = createServerGuard({ limitMs, ...(code !== undefined && { code }) }));
	afterEach(() => guard.close());
	const calm = () => guard.read({ contexte: 'calme' }, question);
	const up = () => expect.poll(() => calm().catch(() => null), { timeout: 15_000 }).toEqual([]);

	it('reads as the browser does, and several questions at once', async () => {
		start();
		await up();
		const answers = await Promise.all([1, 2, 3].map(() => guard.read(fields, question)));
		for (const answer of answers) expect(answer).toEqual(inspectFields(fields, question));
	});

	it.each([
		['crashes', 'crashed', 'throw new Error(fields.contexte)'],
		['exits', 'crashed', 'process.exit(0)'],
		['can not read', 'crashed', 'return this.postMessage({ number, findings: null })'],
		['hangs', 'late', 'for (;;);']
	])(
		'[GAR-30] a thread that %s: no answer in time, no text in the error, another thread next',
		async (_, why, act) => {
			start(fragile(act), 500);
			await up();
			const started = performance.now();
			const failure = guard.read({ contexte: 'Carlier crash hang' }, question);
			await expect(failure).rejects.toMatchObject({ name: 'GuardUnavailable', why });
			await expect(failure).rejects.not.toThrow(/Carlier/);
			expect(performance.now() - started).toBeLessThan(1500);
			await up();
		}
	);

	it('sees what nobody could miss; a guard that sees nothing is not up', async () => {
		start();
		await up();
		expect(await probeGuard(guard)).toBe(true);
		await guard.close();
		start(fragile(''));
		await up();
		expect(await probeGuard(guard)).toBe(false);
	});

	it('[GAR-30] code that does not even start is a refusal, not a wait', async () => {
		start('throw new Error("no")');
		await expect(guard.read(fields, question)).rejects.toMatchObject({ why: 'crashed' });
	});

	it('[GAR-30] a thread slow to start refuses meanwhile, and is up in the end', async () => {
		start(`const end = Date.now() + 1500; while (Date.now() < end);${fragile('')}`, 200);
		await expect(calm()).rejects.toMatchObject({ why: 'late' });
		await up();
	});

	it('[GAR-30] once stopped it refuses, and what was asked too', async () => {
		start(fragile('for (;;);'), 60_000);
		const asked = guard.read({ contexte: 'hang' }, question);
		const refused = expect(asked).rejects.toMatchObject({ why: 'stopped' });
		await guard.close();
		await refused;
		await expect(guard.read(fields, question)).rejects.toMatchObject({ why: 'stopped' });
	});
});
