/** The test was stopped by whoever started it. */
export class Stopped extends Error {
	override readonly name = 'Stopped';
}

/** Waits, unless the test is stopped. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		if (signal.aborted) return reject(new Stopped());
		const stop = () => {
			clearTimeout(timer);
			reject(new Stopped());
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, ms);
		signal.addEventListener('abort', stop, { once: true });
	});
}

/** Gives what `work` promises; null when it takes too long. Stopped, it is left to itself. */
export async function within<T>(
	work: Promise<T>,
	ms: number,
	signal: AbortSignal
): Promise<T | null> {
	// Whoever waits no longer must not leave a rejection that nobody hears.
	work.catch(() => undefined);
	return Promise.race([work, pause(ms, signal).then(() => null)]);
}

/** Asks again until there is an answer; null when there is none in time. */
export async function until<T>(
	ask: () => Promise<T | null>,
	ms: number,
	signal: AbortSignal
): Promise<T | null> {
	const end = performance.now() + ms;
	for (;;) {
		const answer = await ask();
		if (answer !== null || performance.now() > end) return answer;
		await pause(250, signal);
	}
}
