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

/** A thread says so itself, once all of its code has run: the lexicon takes a while on a slow machine. */
const announce = "\n;require('node:worker_threads').parentPort.postMessage('up');";
/** Longer than any machine takes; a thread that is still not up is taken for dead. */
const startLimitMs = 30_000;

/**
 * Starts the guard in its own thread; one that is late is replaced at once, one that falls by the next question. One
 * that is still starting is left to it: replaced at each question, it would never be up.
 */
export function createServerGuard({ limitMs, code = workerCode }: Options): ServerGuard {
	const waiting = new Map<number, Waiting>();
	let thread: Worker | null = null;
	let starting: NodeJS.Timeout | null = null;
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
		started();
		for (const number of [...waiting.keys()]) settle(number, new GuardUnavailable(why));
		void fallen.terminate();
		// Not after a crash: code that falls as soon as it starts would start for ever.
		if (why === 'late') thread = start();
	}

	function started(): void {
		if (starting) clearTimeout(starting);
		starting = null;
	}

	function start(): Worker {
		const made = startThread(code + announce);
		starting = setTimeout(() => drop(made, 'late'), startLimitMs).unref();
		made.on('message', (said: GuardAnswer | 'up') => {
			if (said !== 'up') settle(said.number, said.findings ?? new GuardUnavailable('crashed'));
			else if (thread === made) started();
		});
		made.on('error', () => drop(made, 'crashed'));
		made.on('exit', () => drop(made, 'crashed'));
		return made;
	}

	thread = start();
	return {
		read(fields, question) {
			if (closed) return Promise.reject(new GuardUnavailable('stopped'));
			const asking = (thread ??= start());
			const number = (asked += 1);
			return new Promise((resolve, reject) => {
				const late = () =>
					starting ? settle(number, new GuardUnavailable('late')) : drop(asking, 'late');
				const timer = setTimeout(late, limitMs);
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
