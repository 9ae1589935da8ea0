import { parentPort } from 'node:worker_threads';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import type { GuardAnswer, GuardJob } from './guard-messages.ts';

// The thread beside the server in which every stored text is read: what would hang it hangs nobody else.
parentPort?.on('message', ({ number, fields, question }: GuardJob) => {
	const answer: GuardAnswer = { number, findings: read(fields, question) };
	parentPort?.postMessage(answer);
});

function read(fields: GuardJob['fields'], question: GuardJob['question']): GuardAnswer['findings'] {
	try {
		return inspectFields(fields, question);
	} catch {
		// What went wrong may quote the text: it stays here, and the answer is that there is none.
		return null;
	}
}
