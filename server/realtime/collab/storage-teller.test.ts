import { describe, expect, test } from 'vitest';
import * as decoding from 'lib0/decoding';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import { storageWords } from '#domain/realtime/storage-message.ts';
import { Connection } from './connection.ts';
import { openFicheDoc } from './fiche-doc.ts';
import { encodeStorage, parseClientFrame } from './frames.ts';
import { Room } from './room.ts';
import { StorageTeller } from './storage-teller.ts';

function openRoom() {
	const room = new Room(
		{
			key: { situationId: 'a', generation: 1 },
			fiche: openFicheDoc(currentDefinition.version),
			draftKey: new Uint8Array(32),
			epoch: 1,
			lastSeq: 1,
			rowCount: 1,
			owners: new Map()
		},
		{
			now: () => new Date(0),
			randomBytes: (count) => new Uint8Array(count),
			onPending: () => undefined
		}
	);
	const heard: (string | undefined)[] = [];
	function come(): Connection {
		return new Connection(
			{ personId: 'personnea', sessionId: 's', name: 'A', palette: 1 },
			{ situationId: 'a', generation: 1 },
			{
				send(frame) {
					const decoder = decoding.createDecoder(frame);
					if (decoding.readVarUint(decoder) === frameTypes.storage)
						heard.push(storageWords[decoding.readVarUint(decoder)]);
				},
				close: () => undefined,
				ping: () => undefined,
				terminate: () => undefined,
				unread: () => 0,
				listen: () => undefined
			},
			10
		);
	}
	room.connections.add(come());
	return { room, heard, come };
}

describe('what is said of storage', () => {
	test('[RT-20] a fault and its end are told to all, and to who comes in meanwhile', () => {
		const { room, heard, come } = openRoom();
		const teller = new StorageTeller();
		teller.greet(room, come());
		expect(heard).toEqual([]);
		teller.changed(true, [room]);
		teller.greet(room, come());
		teller.changed(false, [room]);
		expect(heard).toEqual(['panne', 'panne', 'marche']);
	});

	test('[RT-21] a full room says so, and what waited goes on when it is no longer', async () => {
		const { room, heard } = openRoom();
		const teller = new StorageTeller();
		room.full = true;
		teller.tell(room);
		let gone = 0;
		const waiting = [teller.space(room), teller.space(room)].map((space) =>
			space.then(() => (gone += 1))
		);
		await Promise.resolve();
		expect(gone).toBe(0);
		room.full = false;
		teller.tell(room);
		await Promise.all(waiting);
		expect(gone).toBe(2);
		await teller.space(room);
		expect(heard).toEqual(['plein', 'marche']);
	});

	test.each(storageWords)(
		'[RT-20] a browser that says « %s » of the storage is refused',
		(word) => {
			expect(parseClientFrame(encodeStorage(word))).toBeNull();
		}
	);
});
