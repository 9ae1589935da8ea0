import { evaluationJson } from '#domain/evaluation/evaluation-json.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { ReleasedYear } from '#domain/evaluation/suppression/released-year.ts';
import { parseReleased } from '#domain/evaluation/suppression/stored-release.ts';
import { startThread } from '#server/start-thread.ts';
import workerCode from './protect-worker.ts?code';

/** A year of three hundred situations takes some ten seconds on a small machine. */
const limitMs = 10 * 60_000;

/**
 * [SUP-1] Protects a year in a thread of its own, which ends with it: nobody’s keystroke waits for it. Null when it came
 * to nothing in time: then nothing leaves.
 */
export function protectInThread(evaluations: readonly Evaluation[]): Promise<ReleasedYear | null> {
	const thread = startThread(workerCode);
	return new Promise((resolve) => {
		const settle = (answer: string | null) => {
			clearTimeout(timer);
			resolve(answer === null ? null : parseReleased(answer));
			void thread.terminate();
		};
		const timer = setTimeout(() => settle(null), limitMs);
		thread.once('message', settle);
		thread.once('error', () => settle(null));
		thread.once('exit', () => settle(null));
		thread.postMessage(evaluations.map(evaluationJson));
	});
}
