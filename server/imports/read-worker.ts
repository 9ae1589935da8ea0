import { parentPort } from 'node:worker_threads';
import { UnreadableBase, type BaseProblem } from './base-problem.ts';
import { readBase, type BaseFile } from './read-base.ts';
import type { SourceTable } from '#domain/imports/source.ts';

/** What the thread answers. */
export type BaseAnswer =
	| { readonly ok: true; readonly tables: readonly SourceTable[] }
	| { readonly ok: false; readonly why: BaseProblem };

// The thread in which a file that anybody may have made is read: what would hang or swell it is stopped with it.
parentPort?.on('message', (files: readonly BaseFile[]) => {
	parentPort?.postMessage(answer(files));
});

function answer(files: readonly BaseFile[]): BaseAnswer {
	try {
		return { ok: true, tables: readBase(files) };
	} catch (error) {
		// What went wrong may quote the file: it stays here.
		return { ok: false, why: error instanceof UnreadableBase ? error.why : 'illisible' };
	}
}
