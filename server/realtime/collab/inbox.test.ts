import { describe, expect, test } from 'vitest';
import { Inbox, type InboxOptions } from './inbox.ts';
import { createTokenBucket } from './token-bucket.ts';

function openInbox(options: Partial<InboxOptions> = {}) {
	const seen: number[] = [];
	const overflows: number[] = [];
	const inbox = new Inbox({
		isOpen: () => true,
		handle: (frame) => void seen.push(frame[0] ?? -1),
		onOverflow: () => overflows.push(1),
		onError(error) {
			throw error;
		},
		messages: createTokenBucket(1_000, 1_000),
		bytes: createTokenBucket(1e6, 1e6),
		nowMs: () => Date.now(),
		bound: 1_000,
		...options
	});
	return { inbox, seen, overflows };
}
const settle = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a socket’s frames', () => {
	test('are handled in order, the next one waiting for the one before', async () => {
		const order: string[] = [];
		const { inbox } = openInbox({
			async handle(frame) {
				order.push(`start ${frame[0]}`);
				await settle(5);
				order.push(`end ${frame[0]}`);
			}
		});
		inbox.push(Uint8Array.of(1));
		inbox.push(Uint8Array.of(2));
		await settle(30);
		expect(order).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
	});

	test('[RT-10] wait while it is closed, then all pass, in order', async () => {
		let open = false;
		const { inbox, seen } = openInbox({ isOpen: () => open });
		for (const byte of [1, 2, 3]) inbox.push(Uint8Array.of(byte));
		await settle();
		expect(seen).toEqual([]);
		open = true;
		inbox.resume();
		await settle();
		expect(seen).toEqual([1, 2, 3]);
	});

	test('one that comes back is handled before the others', async () => {
		let first = true;
		const { inbox, seen } = openInbox({
			handle(frame) {
				if (first) {
					first = false;
					inbox.putBack(frame);
				} else seen.push(frame[0] ?? -1);
			}
		});
		inbox.push(Uint8Array.of(1));
		inbox.push(Uint8Array.of(2));
		await settle();
		expect(seen).toEqual([1, 2]);
	});

	test('come too fast: they wait, none is lost', async () => {
		const { inbox, seen } = openInbox({ messages: createTokenBucket(200, 2) });
		for (let byte = 0; byte < 6; byte++) inbox.push(Uint8Array.of(byte));
		await settle();
		expect(seen).toEqual([0, 1]);
		await settle(80);
		expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
	});

	test('fill the bound: the socket is told, nothing is handled any more', async () => {
		const { inbox, seen, overflows } = openInbox({ isOpen: () => false });
		inbox.push(new Uint8Array(600));
		inbox.push(new Uint8Array(600));
		await settle();
		expect(overflows).toHaveLength(1);
		expect(seen).toEqual([]);
	});
});
