import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { pass, startClock, stopClock } from '#tests/support/collab/memory/hand-clock.ts';
import { MemoryClient, personNamed } from '#tests/support/collab/memory/memory-client.ts';
import { startMemoryServer } from '#tests/support/collab/memory/memory-server.ts';
import { createMemoryStore } from '#tests/support/collab/memory/memory-store.ts';

const id = 'fiche';

beforeEach(() => stopClock());
afterEach(() => startClock());

test('[RT-1] a letter typed before the server has asked for the rest does not vouch for a deletion that was lost', async () => {
	const { hub } = startMemoryServer(createMemoryStore());
	await hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
	const client = new MemoryClient(personNamed('personnea'), id);
	const text = client.doc.getText('contexte');
	/** Everything that is on its way arrives, and what it brings about. */
	async function settle(): Promise<void> {
		for (let round = 0; round < 5; round++) {
			client.pair?.deliverAll();
			await pass(100);
		}
	}
	const first = client.come(hub);
	await settle();
	text.insert(0, 'abc');
	await settle();
	expect(client.durable).toBe(3);

	text.delete(1, 1);
	first.cut('both');
	client.leave('both');
	const second = client.come(hub);
	text.insert(2, 'd');
	await pass(100);
	while (second.deliverToServer());
	await pass(500);
	// What it says meanwhile arrives; the question of the server is still on its way.
	expect((await hub.readValues(id))?.texts['contexte']).toBe('abc');

	await settle();
	expect(client.durable).toBe(4);
	expect((await hub.readValues(id))?.texts['contexte']).toBe('acd');
	client.destroy();
	await hub.close();
});
