import type { Worker } from 'node:worker_threads';
import { startThread } from '#server/start-thread.ts';
import { baseLimits } from './base-limits.ts';
import type { TablesTask, TablesTasks } from './tables-task.ts';
import workerCode from './tables-worker.ts?code';

/** Asks something of the tables of a file; rejects when the thread is late, or fell. */
export type AskTables = <Task extends TablesTask>(
	task: Task,
	asked: TablesTasks[Task]['asked']
) => Promise<TablesTasks[Task]['answer']>;

/** Gives the tables of a file, packed, to whoever works on them, for as long as that takes; not ok without an answer. */
export type OpenTables = <Result>(
	packed: Uint8Array,
	work: (ask: AskTables) => Promise<Result>
) => Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false }>;

/** The thread was late, or fell. The cause may quote the file: it stays there. */
class TablesUnread extends Error {}

interface Options {
	readonly limitMs?: number;
	/** The thread's own code; replaced in tests. */
	readonly code?: string;
}

/**
 * [IMP-1] Works on the tables of a file in a thread of its own that ends with the work: a base of some thousand fiches
 * takes seconds to plan, and whoever meets meanwhile must not wait. One at a time, as files are read.
 */
export function createTablesOpener({
	limitMs = baseLimits.ms,
	code = workerCode
}: Options = {}): OpenTables {
	let last: Promise<unknown> = Promise.resolve();
	return (packed, work) => {
		const turn = last.then(async () => {
			const thread = startThread(code, { maxOldGenerationSizeMb: baseLimits.heap });
			// An error that nobody listens to would end the process.
			thread.on('error', () => undefined);
			try {
				thread.postMessage({ packed });
				const result = await work((task, asked) => askThread(thread, { task, asked }, limitMs));
				return { ok: true as const, result };
			} catch (error) {
				if (error instanceof TablesUnread) return { ok: false as const };
				throw error;
			} finally {
				void thread.terminate();
			}
		});
		last = turn.catch(() => undefined);
		return turn;
	};
}

function askThread<Answer>(thread: Worker, message: unknown, limitMs: number): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const fail = () => settle(() => reject(new TablesUnread()));
		const timer = setTimeout(fail, limitMs);
		const heard = (answer: Answer) => settle(() => resolve(answer));
		function settle(end: () => void): void {
			clearTimeout(timer);
			thread.off('message', heard).off('error', fail).off('exit', fail);
			end();
		}
		thread.once('message', heard).once('error', fail).once('exit', fail);
		thread.postMessage(message);
	});
}
