// `npm start`. Loads nothing else before the version of Node is known to be good enough.
import { exit, versions } from 'node:process';
import { refuseOldNode } from './node-version.js';

const refusal = refuseOldNode(versions.node);
if (refusal) {
	console.error(refusal);
	exit(1);
}
const { startIntervisio } = await import('./application.js');
await startIntervisio();
