// `npm test`: prepares what it needs, runs everything, hides nothing; the last line is `N passed, N failed`.
import { exit, versions } from 'node:process';
import { refuseOldNode } from './node-version.js';

const refusal = refuseOldNode(versions.node);
if (refusal) {
	console.error(refusal);
	exit(1);
}
const { testIntervisio } = await import('#server/launch/testing/everything.js');
await testIntervisio();
