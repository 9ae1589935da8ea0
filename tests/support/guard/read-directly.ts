import { inspectFields } from '#domain/guard/inspect-values.ts';
import type { ReadWithGuard } from '#server/realtime/read-with-guard.ts';

/** The guard in this very thread, for tests of what is around it. */
export const readDirectly: ReadWithGuard = async (fields, question) =>
	inspectFields(fields, question);
