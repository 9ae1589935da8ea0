import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createCollabStore } from '#server/db/collab-store.ts';
import { openDatabase } from '#server/db/database.ts';
import { openDraftKeyFolder } from '#server/keys/draft-key-folder.ts';
import { startCollabServer } from './collab-server.ts';

/**
 * Finalises a draft in a process of its own and stops for ever between COMMIT and the destruction of its key, so that a
 * test can kill it there. Arguments: database URL or '-', data folder, folder of keys, situation, key in hex.
 */
const [url, dataDir, folder, situationId, keyHex] = process.argv.slice(2);
if (!url || !dataDir || !folder || !situationId || !keyHex)
	throw new Error('arguments are missing');
const database = await openDatabase(url === '-' ? null : url, dataDir);
const draftKey = Buffer.from(keyHex, 'hex');
const keys = await openDraftKeyFolder(folder, { current: draftKey, previous: null });
const server = await startCollabServer(database.sql, {
	draftKey,
	keys: {
		...keys,
		destroy: () =>
			new Promise(() => {
				process.stdout.write('committed\n');
			})
	}
});
await server.hub.createDraft(situationId, currentDefinition.version, {
	entries: {},
	texts: { contexte: 'Texte du brouillon' }
});
const { epoch } = await server.hub.freeze(situationId);
const store = createCollabStore(database.sql);
await database.sql.transaction((tx) => store.destroyDraft(tx, situationId, epoch));
await server.hub.finalised(situationId);
