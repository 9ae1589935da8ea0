import { vi } from 'vitest';

/** Stops the clock: timers run when `pass` says so. Promises and `setImmediate` stay real. */
export function stopClock(): void {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
		now: new Date('2026-11-26T08:00:00Z')
	});
}

/** Gives the real clock back. */
export const startClock = (): void => void vi.useRealTimers();

/** Lets every promise that can settle do so. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets time go by, with the promises that follow from it. */
export async function pass(ms: number): Promise<void> {
	const step = 10;
	for (let left = ms; left > 0; left -= step) {
		vi.advanceTimersByTime(Math.min(step, left));
		await turn();
	}
}
