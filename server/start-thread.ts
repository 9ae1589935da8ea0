import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Starts a thread that reads patients' texts, from its whole code as one text: it has no environment, and nothing that
 * it prints reaches our logs. The process does not wait for it.
 */
export function startThread(code: string, resourceLimits: ResourceLimits = {}): Worker {
	const thread = new Worker(code, {
		eval: true,
		env: {},
		resourceLimits,
		execArgv: [],
		stdout: true,
		stderr: true
	});
	thread.unref();
	return thread;
}
