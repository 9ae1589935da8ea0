import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { reconnectionDelay, spreadReconnections } from './spread-reconnections.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When each new socket was opened. */
let opened: number[] = [];

class DeadSocket {
	static readonly OPEN = 1;
	readonly readyState = 0;
	onclose: ((event: { code: number }) => void) | null = null;
	constructor() {
		opened.push(Date.now());
		setTimeout(() => this.onclose?.({ code: 1001 }), 0);
	}
	close(): void {
		/* Never open. */
	}
}

function comeBack(random: () => number): readonly number[] {
	opened = [];
	const start = Date.now();
	const provider = new WebsocketProvider('ws://127.0.0.1:1', 'fiche', new Y.Doc(), {
		WebSocketPolyfill: Object.assign(DeadSocket) satisfies unknown,
		disableBc: true
	});
	spreadReconnections(provider, random);
	vi.advanceTimersByTime(20_000);
	provider.destroy();
	return opened.map((at) => at - start);
}

it('[RT-23] twenty browsers come back spread over a second, then over more', () => {
	let turn = 0;
	const chances = Array.from({ length: 20 }, (_, index) => index / 20);
	const firsts = chances.map((chance) => comeBack(() => chance)[1] ?? 0);
	expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(800);
	expect(new Set(firsts).size).toBe(20);
	const tries = comeBack(() => (turn++ % 2 === 0 ? 0.5 : 0.9));
	expect(tries.length).toBeGreaterThan(4);
});

it.each([
	[0, 0, 100],
	[0, 1, 1_000],
	[1, 1, 2_000],
	[9, 0, 100],
	[9, 1, 5_000],
	[5_000, 1, 5_000]
])('[RT-23] attempt %i, chance %d: %i ms', (attempt, chance, delay) => {
	expect(reconnectionDelay(attempt, chance)).toBe(delay);
});
