import { startThread } from '#server/start-thread.ts';
import { baseLimits } from './base-limits.ts';
import type { BaseFile } from './read-base.ts';
import type { BaseAnswer } from './read-worker.ts';
import workerCode from './read-worker.ts?code';

interface Options {
	readonly limitMs?: number;
	/** The thread's own code; replaced in tests. */
	readonly code?: string;
}

/** Reads a former base; a file that is no base, or that is hostile, gives the reason within the limit. */
export type ReadTables = (files: readonly BaseFile[]) => Promise<BaseAnswer>;

/**
 * [IMP-1] Reads each file in a thread of its own that ends with it: without environment, with a heap and a time of its
 * own. One at a time: two files that swell never meet.
 */
export function createTableReader({
	limitMs = baseLimits.ms,
	code = workerCode
}: Options = {}): ReadTables {
	let last: Promise<unknown> = Promise.resolve();
	return (files) => {
		const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
		if (size > baseLimits.bytes) return Promise.resolve({ ok: false, why: 'trop-gros' });
		const turn = last.then(() => readOnce(files, { limitMs, code }));
		last = turn;
		return turn;
	};
}

function readOnce(
	files: readonly BaseFile[],
	{ limitMs, code }: Required<Options>
): Promise<BaseAnswer> {
	const thread = startThread(code, { maxOldGenerationSizeMb: baseLimits.heap });
	return new Promise((resolve) => {
		const settle = (answer: BaseAnswer) => {
			clearTimeout(timer);
			resolve(answer);
			void thread.terminate();
		};
		const timer = setTimeout(() => settle({ ok: false, why: 'trop-long' }), limitMs);
		thread.once('message', settle);
		// Out of memory, or a fall of the reader: the file is at fault, the process goes on.
		thread.once('error', () => settle({ ok: false, why: 'illisible' }));
		thread.once('exit', () => settle({ ok: false, why: 'illisible' }));
		thread.postMessage(files);
	});
}
