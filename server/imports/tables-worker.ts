import { parentPort } from 'node:worker_threads';
import type { SourceTable } from '#domain/imports/source.ts';
import { unpackTables } from './pack-tables.ts';
import { tablesWork, type TablesTask, type TablesTasks } from './tables-task.ts';

/** The tables first, packed; then any number of tasks, answered in their order. */
type TablesMessage =
	| { readonly packed: Uint8Array }
	| {
			[Task in TablesTask]: { readonly task: Task; readonly asked: TablesTasks[Task]['asked'] };
	  }[TablesTask];

let tables: readonly SourceTable[] = [];

parentPort?.on('message', (message: TablesMessage) => {
	if ('packed' in message) tables = unpackTables(message.packed);
	else parentPort?.postMessage(answer(message));
});

function answer(message: Exclude<TablesMessage, { readonly packed: Uint8Array }>): unknown {
	switch (message.task) {
		case 'describe':
			return tablesWork.describe(tables, message.asked);
		case 'check':
			return tablesWork.check(tables, message.asked);
		case 'propose':
			return tablesWork.propose(tables, message.asked);
		case 'plan':
			return tablesWork.plan(tables, message.asked);
		case 'piece':
			return tablesWork.piece(tables, message.asked);
	}
}
