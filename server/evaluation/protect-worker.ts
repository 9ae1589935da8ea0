import { parentPort } from 'node:worker_threads';
import { parseEvaluation } from '#domain/evaluation/evaluation-json.ts';
import { protectYear } from '#domain/evaluation/suppression/protect-year.ts';
import { releasedJson } from '#domain/evaluation/suppression/stored-release.ts';

// The thread in which a year is protected: a proof for each small number takes seconds, during which meetings go on.
parentPort?.on('message', (evaluations: readonly string[]) => {
	parentPort?.postMessage(answer(evaluations));
});

function answer(evaluations: readonly string[]): string | null {
	try {
		return releasedJson(protectYear(evaluations.map(parseEvaluation)));
	} catch {
		// What went wrong may quote a figure: it stays here.
		return null;
	}
}
