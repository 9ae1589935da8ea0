import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { answerBench } from './answer-bench.ts';

/** @y/websocket-server as it is shipped, in memory, with its own ws: its program is run, not rebuilt. */
const host = '127.0.0.1';
const port = await findFreePort(4600, (candidate) => isTcpPortFree(candidate, host));
process.env['HOST'] = host;
process.env['PORT'] = String(port);
await import(
	new URL('src/server.js', import.meta.resolve('@y/websocket-server/package.json')).href
);
while (await isTcpPortFree(port, host)) await sleep(10);

answerBench({ port });
