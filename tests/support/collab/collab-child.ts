import { openDatabase } from '#server/db/database.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { openDraftKeyFolder } from '#server/keys/draft-key-folder.ts';
import { startCollabServer } from './collab-server.ts';
import { testKeyFolder } from './test-keys.ts';

/**
 * A server in a process of its own, so that a test can kill it. Arguments: database URL or '-', data folder,
 * situation, key in hex, port (0: any). Says its address on one line, then serves until it is killed.
 */
const [url, dataDir, situationId, keyHex, port] = process.argv.slice(2);
if (!url || !dataDir || !situationId || !keyHex) throw new Error('arguments are missing');
const database = await openDatabase(url === '-' ? null : url, dataDir);
const draftKey = Buffer.from(keyHex, 'hex');
// Opened here: it must outlive this process.
const keys = await openDraftKeyFolder(testKeyFolder(draftKey), {
	current: draftKey,
	previous: null
});
const server = await startCollabServer(database.sql, { draftKey, keys }, Number(port ?? 0));
await server.hub.createDraft(situationId, currentDefinition.version, { entries: {}, texts: {} });
process.stdout.write(`${server.url}\n`);
