import type { Worker } from 'node:worker_threads';
import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import { startThread } from '#server/start-thread.ts';
import type { GuardAnswer, GuardJob } from './guard-messages.ts';
import type { GuardedFields, GuardQuestion } from './guard-question.ts';
import { GuardUnavailable } from './guard-unavailable.ts';
import workerCode from './guard-worker.ts?code';

/** The one way in which the server reads a text with the identity guard before it stores it. */
export interface ServerGuard {
	/** Findings of all the fields, read together; rejects with GuardUnavailable within the limit ([GAR-30]). */
	read(fields: GuardedFields, question: GuardQuestion): Promise<readonly FieldFinding[]>;
	close(): Promise<void>;
}

interface Options {
	/** Between the question and the answer, waiting included. */
	readonly limitMs: number;
	/** The thread's own code; replaced in tests. */
	readonly code?: string;
}

interface Waiting {
	readonly settle: (answer: readonly FieldFinding[] | GuardUnavailable) => void;
	readonly timer: NodeJS.Timeout;
}

/** Starts the guard in its own thread; one that is late is replaced at once, one that falls by the next question. */
export function createServerGuard({ limitMs, code = workerCode }: Options): ServerGuard {
	const waiting = new Map<number, Waiting>();
	let thread: Worker | null = null;
	let asked = 0;
	let closed = false;

	function settle(number: number, answer: readonly FieldFinding[] | GuardUnavailable): void {
		const found = waiting.get(number);
		if (!found) return;
		waiting.delete(number);
		clearTimeout(found.timer);
		found.settle(answer);
	}

	/** Everything that this thread still owed is refused, never asked again: the caller decides. */
	function drop(fallen: Worker, why: GuardUnavailable['why']): void {
		if (thread !== fallen) return;
		thread = null;
		for (const number of [...waiting.keys()]) settle(number, new GuardUnavailable(why));
		void fallen.terminate();
		// Not after a crash: code that falls as soon as it starts would start for ever.
		if (why === 'late') thread = start();
	}

	function start(): Worker {
		const made = startThread(code);
		made.on('message', ({ number, findings }: GuardAnswer) =>
			settle(number, findings ?? new GuardUnavailable('crashed'))
		);
		made.on('error', () => drop(made, 'crashed'));
		made.on('exit', () => drop(made, 'crashed'));
		return made;
	}

	return {
		read(fields, question) {
			if (closed) return Promise.reject(new GuardUnavailable('stopped'));
			const asking = (thread ??= start());
			const number = (asked += 1);
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => drop(asking, 'late'), limitMs);
				waiting.set(number, {
					timer,
					settle: (answer) =>
						answer instanceof GuardUnavailable ? reject(answer) : resolve(answer)
				});
				const job: GuardJob = { number, fields, question };
				asking.postMessage(job);
			});
		},
		async close() {
			closed = true;
			const last = thread;
			if (last) drop(last, 'stopped');
			await last?.terminate();
		}
	};
}
