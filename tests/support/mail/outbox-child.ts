import { openDatabase } from '#server/db/database.ts';
import { openOutbox, secretMail } from './outbox-bench.ts';

/**
 * A process that a test kills. Arguments: database URL or '-', data folder, relay, key in hex, what to do: `write`
 * writes one mail and never sends it; `send` sends it, and says so as soon as the relay took it, before anything is
 * written. Then it waits to be killed.
 */
const [url, dataDir, relayUrl, keyHex, act] = process.argv.slice(2);
if (!url || !dataDir || !relayUrl || !keyHex) throw new Error('arguments are missing');
const database = await openDatabase(url === '-' ? null : url, dataDir);
const { outbox, store, worker } = openOutbox(database.sql, relayUrl, {
	draftKey: Buffer.from(keyHex, 'hex'),
	leaseMs: 1500
});
if (act === 'write') {
	await outbox.add(secretMail('killed@example.org', 'killed'));
	process.stdout.write('written\n');
} else {
	// The relay took it; the process dies before it can write so.
	store.end = async () => {
		process.stdout.write('sent\n');
		await new Promise(() => undefined);
	};
	worker.wake();
}
setInterval(() => undefined, 1000);
