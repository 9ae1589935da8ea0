/** More often than a day needs: what a night or a stopped server held back leaves soon after eight. */
const every = 15 * 60_000;

/** Looks now, and again and again, for reminders whose time has come. Gives what stops it. */
export function startRelanceRounds(
	send: () => Promise<number>,
	log: { warn(facts: object, message: string): void }
): () => void {
	const round = () => {
		send().catch(() => log.warn({}, 'reminders could not be written'));
	};
	round();
	const timer = setInterval(round, every);
	timer.unref();
	return () => clearInterval(timer);
}
