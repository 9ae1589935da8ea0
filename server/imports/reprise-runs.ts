import type { RepriseRuns } from '#server/use-cases/imports/import-deps.ts';

/** [IMP-14] The imports that this process is writing. Told to stop, they do between two pieces. */
export function createRepriseRuns(): RepriseRuns & { stop(): Promise<void> } {
	const going = new Map<string, Promise<void>>();
	let stopped = false;
	return {
		has: (id) => going.has(id),
		start(id, work) {
			const ended = work(() => !stopped).finally(() => going.delete(id));
			going.set(id, ended);
			return ended;
		},
		async stop() {
			stopped = true;
			await Promise.allSettled(going.values());
		}
	};
}
