import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { sealBytes } from './draft-cipher.ts';
import { createFoldThread } from './fold-thread.ts';
import type { FoldJob } from './fold-job.ts';
import workerCode from './fold-worker.ts?code';
import { packUpdates } from './packed-updates.ts';
import { readFicheValues } from './read-values.ts';
import { replayDraft } from './replay.ts';

const formVersion = currentDefinition.version;
const secret = 'Zbrowczak';
let thread: ReturnType<typeof createFoldThread> | null = null;
afterEach(() => thread?.close());

function start(code: string, limitMs = 5_000): ReturnType<typeof createFoldThread> {
	thread = createFoldThread({ limitMs, code });
	return thread;
}

/** A draft of one row that says who it is. */
function jobOf(situationId: string): { job: FoldJob; key: Uint8Array } {
	const key = new Uint8Array(randomBytes(32));
	const room = { situationId, generation: 1 };
	const doc = new Y.Doc();
	doc.getText('contexte').insert(0, `${secret} ${situationId}`);
	const packed = packUpdates([Y.encodeStateAsUpdate(doc)]);
	const sealed = sealBytes(key, { ...room, seq: 1, kind: 'u' }, packed, randomBytes);
	const rows = [{ seq: 1, sealed }];
	return { key, job: { room, formVersion, key: new Uint8Array(key), snapshot: null, rows } };
}

describe('[RT-16] the thread that folds', () => {
	it('answers each draft with its own, in its own key, even when many ask at once', async () => {
		const { fold } = start(workerCode);
		const asked = Array.from({ length: 8 }, (_, index) => jobOf(`situation${index}`));
		const answers = await Promise.all(asked.map(({ job }) => fold(job)));
		const texts = answers.map((sealed, index) => {
			const { job, key } = asked[index] ?? jobOf('');
			const { room } = job;
			const stored = { room, snapshot: { uptoSeq: 1, sealed }, rows: [] };
			return readFicheValues(replayDraft(formVersion, key, stored)).texts['contexte'];
		});
		expect(texts).toEqual(asked.map(({ job }) => `${secret} ${job.room.situationId}`));
		expect(
			asked.every(({ job }) => job.key.length === 0),
			'the keys went with the jobs'
		).toBe(true);
	});

	it('[RT-17] a draft that can not be folded is refused without a word of it, and the next one is not', async () => {
		const { fold } = start(workerCode);
		const { job } = jobOf('situation1');
		const broken = { ...job, key: new Uint8Array(32) };
		const error: unknown = await fold(broken).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(Error);
		expect(error instanceof Error && `${error.message} ${error.stack}`).not.toContain(secret);
		await expect(fold(jobOf('situation2').job)).resolves.toBeInstanceOf(Uint8Array);
	});

	it.each([
		['hangs', `require('node:worker_threads').parentPort.on('message', () => { for (;;); })`],
		['falls', `require('node:worker_threads').parentPort.on('message', () => process.exit(1))`],
		[
			'throws',
			`require('node:worker_threads').parentPort.on('message', () => { throw new Error('x') })`
		]
	])('one that %s is refused within the limit, and so is the next', async (_how, code) => {
		const { fold } = start(code, 200);
		await expect(fold(jobOf('situation1').job)).rejects.toThrow();
		await expect(fold(jobOf('situation2').job)).rejects.toThrow();
	});
});
