import { describe, expect, test } from 'vitest';
import * as decoding from 'lib0/decoding';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import { storageWords } from '#domain/realtime/storage-message.ts';
import { openBareConnection, openBareRoom } from '#tests/support/collab/bare-room.ts';
import { encodeStorage, parseClientFrame } from './frames.ts';
import { StorageTeller } from './storage-teller.ts';

function openRoom() {
	const room = openBareRoom('a');
	const heard: (string | undefined)[] = [];
	function hear(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame);
		if (decoding.readVarUint(decoder) === frameTypes.storage)
			heard.push(storageWords[decoding.readVarUint(decoder)]);
	}
	const come = () => openBareConnection('a', hear);
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
