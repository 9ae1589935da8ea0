import { Server } from '@hocuspocus/server';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { answerBench } from './answer-bench.ts';

/** Hocuspocus with its own defaults, in memory: no extension stores anything. */
const address = '127.0.0.1';
const port = await findFreePort(4800, (candidate) => isTcpPortFree(candidate, address));
const server = new Server({ port, address, quiet: true, stopOnSignals: false });
await server.listen();

answerBench({ port });
