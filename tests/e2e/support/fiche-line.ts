import type { Page, WebSocketRoute } from '@playwright/test';
import { frameTypes } from '../../../src/domain/realtime/ack-message.ts';
import { storageWords, type StorageWord } from '../../../src/domain/realtime/storage-message.ts';

/** The fiche's line of one page, held in the test's hand. */
export interface FicheLine {
	/** Keeps back every « it is on disk », as when the database does not answer; or lets them go on. */
	hold(held: boolean): void;
	/** Says what the server says of its storage. */
	say(word: StorageWord): void;
}

/** Stands between a page and the server; to be followed by a reload. What the server says by itself: collab-storage.test.ts. */
export async function takeLine(page: Page): Promise<FicheLine> {
	let held = false;
	let line: WebSocketRoute | null = null;
	const kept: Buffer[] = [];
	await page.routeWebSocket(/\/collab\//, (route) => {
		line = route;
		const server = route.connectToServer();
		server.onMessage((message) => {
			if (held && Buffer.isBuffer(message) && message[0] === frameTypes.durable) kept.push(message);
			else route.send(message);
		});
	});
	return {
		hold(next) {
			held = next;
			if (!held) for (const frame of kept.splice(0)) line?.send(frame);
		},
		say: (word) => line?.send(Buffer.from([frameTypes.storage, storageWords.indexOf(word)]))
	};
}
