import type { ServerGuard } from '#server/guard/server-guard.ts';

/** The guard of the server, as the sockets ask it: rejects when it can not answer. */
export type ReadWithGuard = ServerGuard['read'];
