/** A purge that a crash stopped, or that is long, goes on within the minute; nothing to do costs one small query. */
const every = 60_000;

/** [CON-8] Goes on with the confirmed purges, now and again and again. Gives what stops it. */
export function startPurgeRounds(
	goOn: () => Promise<number>,
	log: { warn(facts: object, message: string): void }
): () => void {
	let running = false;
	const round = async () => {
		// A long one is not begun twice.
		if (running) return;
		running = true;
		try {
			await goOn();
		} catch (error) {
			log.warn({ kind: error instanceof Error ? error.name : 'unknown' }, 'a purge stopped');
		} finally {
			running = false;
		}
	};
	void round();
	const timer = setInterval(() => void round(), every);
	timer.unref();
	return () => clearInterval(timer);
}
