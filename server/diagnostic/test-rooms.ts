import { testRoomLife, testRoomPrefix } from '#domain/diagnostic/test-path.ts';
import type { TestRoomGateway } from './test-room-gateway.ts';

/** What a test may use: our socket by its ticket, and a media room of its own when there is video. */
export interface TestPass {
	readonly ticket: string;
	/** null: no video here, or it does not answer; `why` says which. */
	readonly media: {
		readonly url: string;
		readonly token: string;
		/** Under another name, for the step that asks for TCP only: the others would be held to it too. */
		readonly tcpToken: string;
	} | null;
	readonly why: 'ouvert' | 'sans-visio' | 'visio-muette';
}

interface Ports {
	/** null: the meeting goes on without video here. */
	readonly gateway: TestRoomGateway | null;
	readonly now: () => Date;
	readonly id: () => string;
	readonly token: () => string;
	readonly log: { warn(facts: object, message: string): void };
	readonly atOnce?: number;
}

/** As many as a small pôle that tests on the same morning; each is two connections at most. */
const AT_ONCE = 20;
/** A test opens our socket once; a few more for a page that is tried again. */
const SOCKETS_EACH = 4;

interface OpenTest {
	readonly room: string;
	readonly until: number;
	/** In memory only, as long as the test. */
	readonly address: string;
	sockets: number;
}
const SWEEP_EVERY_MS = 60_000;

/**
 * The rooms of « Tester mon poste » ([PST-7] to [PST-9]): random names, never of an Intervision, few at once, deleted
 * when the page says that it is done and in any case after five minutes, because LiveKit renews the tokens of whoever is
 * inside. What a former process left is swept by its name and age.
 */
export function createTestRooms({ gateway, now, id, token, log, atOnce = AT_ONCE }: Ports) {
	const open = new Map<string, OpenTest>();
	const timer = setInterval(() => void sweep(), SWEEP_EVERY_MS);
	timer.unref();

	async function remove(room: string): Promise<void> {
		await gateway?.remove(room).catch(() => log.warn({}, 'a test room could not be deleted'));
	}

	async function sweep(): Promise<void> {
		const at = now().getTime();
		const late = [...open].filter(([, { until }]) => until <= at);
		for (const [ticket, { room }] of late) {
			open.delete(ticket);
			await remove(room);
		}
		const rooms = (await gateway?.list(now()).catch(() => [])) ?? [];
		const held = new Set([...open.values()].map(({ room }) => room));
		for (const { name, ageMs } of rooms) {
			if (!held.has(name) && ageMs > testRoomLife) await remove(name);
		}
	}

	return {
		/** Opens a test; null when too many run at once, half of them from this address included ([PST-9]). */
		async begin(address: string): Promise<TestPass | null> {
			await sweepExpired();
			const near = [...open.values()].filter((one) => one.address === address);
			if (open.size >= atOnce || near.length >= atOnce / 2) return null;
			const ticket = token();
			const room = `${testRoomPrefix}${id()}`;
			open.set(ticket, { room, until: now().getTime() + testRoomLife, address, sockets: 0 });
			if (gateway === null) return { ticket, media: null, why: 'sans-visio' };
			try {
				await gateway.create(room);
				const [token, tcpToken] = await Promise.all([
					gateway.pass(room, 'essai'),
					gateway.pass(room, 'essai-tcp')
				]);
				return { ticket, media: { url: gateway.url, token, tcpToken }, why: 'ouvert' };
			} catch {
				// The media server does not answer: what else the test can see is still worth seeing.
				return { ticket, media: null, why: 'visio-muette' };
			}
		},
		/** Ends a test and its room. A ticket that is not ours, or over, changes nothing. */
		async end(ticket: string): Promise<void> {
			const held = open.get(ticket);
			open.delete(ticket);
			if (held) await remove(held.room);
		},
		/** Whether this ticket opens our test socket now: a few times, as long as the test lives ([PST-10]). */
		admits(ticket: string): boolean {
			const test = open.get(ticket);
			if (!test || test.until <= now().getTime() || test.sockets >= SOCKETS_EACH) return false;
			test.sockets += 1;
			return true;
		},
		sweep,
		async close(): Promise<void> {
			clearInterval(timer);
			await Promise.all([...open.values()].map(({ room }) => remove(room)));
			open.clear();
		}
	};

	async function sweepExpired(): Promise<void> {
		const at = now().getTime();
		if ([...open.values()].some(({ until }) => until <= at)) await sweep();
	}
}

export type TestRooms = ReturnType<typeof createTestRooms>;
