import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { answerLine } from './answer-line.ts';

// JSON lines in, JSON lines out; a malformed line is answered, the rest goes on, and the exit code says so.
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
	if (line.trim() === '') continue;
	const answer = answerLine(line);
	if (answer.failed) process.exitCode = 1;
	if (!process.stdout.write(`${answer.line}\n`)) await once(process.stdout, 'drain');
}
