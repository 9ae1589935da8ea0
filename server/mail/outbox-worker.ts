import { retryDelay } from '#domain/mail/retry-delay.ts';
import type { OutboxRow, OutboxStore } from '#server/db/outbox.ts';
import type { MailSeal } from './mail-seal.ts';
import { MailFailure, type Transport } from './message.ts';

interface Options {
	readonly store: OutboxStore;
	readonly seal: MailSeal;
	readonly transport: Transport;
	/** Names this process: a lease is its own. */
	readonly owner: string;
	/** The right side of every Message-ID. */
	readonly host: string;
	now(): Date;
	readonly log: { warn(facts: object, message: string): void };
	/** How long a mail belongs to this process; far longer than a relay may take. */
	readonly leaseMs?: number;
	/** How long to sleep when nothing is foreseen: another process may have written. */
	readonly idleMs?: number;
}

const together = 5;

/**
 * Sends what waits in the outbox, several addresses at once and one mail at a time for each. A crash between sending and
 * writing that it was sent makes one rare duplicate, with the same Message-ID ([INV-4]): SMTP has no better to offer.
 */
export function createOutboxWorker(options: Options) {
	const { store, seal, transport, owner, host, now, log } = options;
	const { leaseMs = 150_000, idleMs = 15_000 } = options;
	let timer: NodeJS.Timeout | null = null;
	let running: Promise<void> | null = null;
	let again = false;
	let closed = false;

	async function deliver(row: OutboxRow): Promise<void> {
		const end = (state: 'parti' | 'refuse' | 'abandonne', failure: string | null) =>
			store.end(row.id, owner, { state, failure, at: now() });
		if (row.expiresAt <= now()) return end('abandonne', row.failure ?? 'trop-tard');
		const mail = row.sealed && seal.open(row.id, row.sealed);
		if (!mail) return end('abandonne', 'illisible');
		try {
			await transport.send({ ...mail, messageId: `<${row.id}@${host}>` });
		} catch (error) {
			const { code, permanent } =
				error instanceof MailFailure ? error : { code: 'inconnu', permanent: false };
			log.warn({ code, kind: row.kind, attempts: row.attempts }, 'a mail did not leave');
			if (permanent) return end('refuse', code);
			return store.retry(row.id, owner, code, new Date(now().getTime() + retryDelay(row.attempts)));
		}
		return end('parti', null);
	}

	/** Sends until nothing is due any more. */
	async function drain(): Promise<void> {
		do {
			again = false;
			for (;;) {
				const until = new Date(now().getTime() + leaseMs);
				const rows = closed ? [] : await store.claim(owner, now(), until, together);
				if (rows.length === 0) break;
				await Promise.all(rows.map(deliver));
			}
		} while (again && !closed);
	}

	function wake(): void {
		if (closed) return;
		again = true;
		running ??= drain()
			.catch(() => log.warn({}, 'the outbox could not be read'))
			.then(sleep)
			.finally(() => {
				running = null;
				if (again) wake();
			});
	}

	async function sleep(): Promise<void> {
		const next = await store.nextDue().catch(() => null);
		const left = next ? Math.max(next.getTime() - now().getTime(), 50) : idleMs;
		if (timer) clearTimeout(timer);
		if (closed) return;
		timer = setTimeout(wake, Math.min(left, idleMs));
		timer.unref();
	}

	return {
		wake,
		/** Waits until every mail of an act was tried once, or for so long. */
		async settle(batch: string, within: number): Promise<void> {
			const deadline = Date.now() + within;
			wake();
			while (Date.now() < deadline && (await store.untried(batch)) > 0) {
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		},
		async close(): Promise<void> {
			closed = true;
			if (timer) clearTimeout(timer);
			await running;
			transport.close();
		}
	};
}

export type OutboxWorker = ReturnType<typeof createOutboxWorker>;
