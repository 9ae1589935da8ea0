/** Something that is looked at now, and again and again. Gives how much it did. */
export interface Round {
	/** For the log: no content. */
	readonly name: string;
	readonly every: number;
	work(): Promise<number>;
}

/** Begins these rounds, each by itself; a long one is not begun twice, a failed one is tried again. Gives what stops them. */
export function startRounds(
	rounds: readonly Round[],
	log: { warn(facts: object, message: string): void }
): () => void {
	const stops = rounds.map(({ name, every, work }) => {
		let running = false;
		const round = async () => {
			if (running) return;
			running = true;
			try {
				await work();
			} catch (error) {
				const kind = error instanceof Error ? error.name : 'unknown';
				log.warn({ round: name, kind }, 'a round failed');
			} finally {
				running = false;
			}
		};
		void round();
		const timer = setInterval(() => void round(), every);
		timer.unref();
		return () => clearInterval(timer);
	});
	return () => stops.forEach((stop) => stop());
}
