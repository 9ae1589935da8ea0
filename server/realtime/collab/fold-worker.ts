import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { foldDraft } from './fold-draft.ts';
import type { FoldJob } from './fold-job.ts';

// The thread in which drafts are folded: replaying an hour takes as long as a hundred keystrokes of everybody.
parentPort?.on('message', (job: FoldJob) => {
	parentPort?.postMessage(fold(job));
	job.key.fill(0);
});

function fold(job: FoldJob): Uint8Array | null {
	try {
		return foldDraft(job, (count) => randomBytes(count));
	} catch {
		// What went wrong may quote the text: it stays here.
		return null;
	}
}
