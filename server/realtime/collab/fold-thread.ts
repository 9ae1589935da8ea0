import type { Worker } from 'node:worker_threads';
import { startThread } from '#server/start-thread.ts';
import type { FoldDraft, FoldJob } from './fold-job.ts';

interface Options {
	/** A draft that takes longer is left as it is, and the thread with it. */
	readonly limitMs: number;
	/** The thread's own code: fold-worker.ts with all that it needs, as one text. */
	readonly code: string;
}

/** Folds drafts in a thread of its own, started by the first one, one at a time: nobody's keystroke waits for it. */
export function createFoldThread({ limitMs, code }: Options): {
	readonly fold: FoldDraft;
	close(): Promise<void>;
} {
	let thread: Worker | null = null;
	let last: Promise<unknown> = Promise.resolve();

	function start(): Worker {
		const made = startThread(code);
		// A thread that falls between two drafts is missed by the next one, which starts another.
		made.on('error', () => undefined);
		made.on('exit', () => {
			if (thread === made) thread = null;
		});
		return made;
	}

	async function ask(job: FoldJob): Promise<Uint8Array> {
		const asked = (thread ??= start());
		try {
			const sealed = await answerOf(asked, job, limitMs);
			if (sealed) return sealed;
		} catch (error) {
			thread = null;
			void asked.terminate();
			throw error;
		}
		throw new Error('draft could not be folded');
	}

	return {
		fold(job) {
			const turn = last.then(() => ask(job));
			last = turn.catch(() => undefined);
			return turn;
		},
		async close() {
			await thread?.terminate();
			thread = null;
		}
	};
}

/** Asks the thread, which gets its own copy of the key and wipes it; ours goes with the message. */
function answerOf(thread: Worker, job: FoldJob, limitMs: number): Promise<Uint8Array | null> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => settle(() => reject(new Error('folding is late'))), limitMs);
		const fallen = () => settle(() => reject(new Error('folding fell')));
		const answered = (sealed: Uint8Array | null) => settle(() => resolve(sealed));
		function settle(say: () => void): void {
			clearTimeout(timer);
			thread.off('message', answered).off('error', fallen).off('exit', fallen);
			say();
		}
		thread.on('message', answered).on('error', fallen).on('exit', fallen);
		thread.postMessage(job, [job.key.buffer]);
	});
}
