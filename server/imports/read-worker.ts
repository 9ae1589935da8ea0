import { parentPort } from 'node:worker_threads';
import type { Mapping } from '#domain/imports/mapping.ts';
import { proposeMapping } from '#domain/imports/propose/propose-mapping.ts';
import { shapeOf } from '#domain/imports/source.ts';
import { UnreadableBase, type BaseProblem } from './base-problem.ts';
import { packTables } from './pack-tables.ts';
import { isAccess, readBase, type BaseFile } from './read-base.ts';

/** What the thread answers. */
export type BaseAnswer =
	| {
			readonly ok: true;
			/** The tables, as they wait: packed here, and unpacked in a thread again. */
			readonly packed: Uint8Array;
			/** What files of one make have in common. */
			readonly shape: string;
			/** How it may be read, from its names: looked for here, where nobody waits. */
			readonly proposal: Mapping;
			/** An Access base; else CSV files. */
			readonly access: boolean;
	  }
	| { readonly ok: false; readonly why: BaseProblem };

// The thread in which a file that anybody may have made is read: what would hang or swell it is stopped with it.
parentPort?.on('message', (files: readonly BaseFile[]) => {
	parentPort?.postMessage(answer(files));
});

function answer(files: readonly BaseFile[]): BaseAnswer {
	try {
		const tables = readBase(files);
		const read = { packed: packTables(tables), shape: shapeOf(tables) };
		return { ok: true, ...read, proposal: proposeMapping(tables), access: files.some(isAccess) };
	} catch (error) {
		// What went wrong may quote the file: it stays here.
		return { ok: false, why: error instanceof UnreadableBase ? error.why : 'illisible' };
	}
}
