/** [SAL-4] thirty minutes a situation (Guide, « Modalités »): a mark, never a guillotine. */
const SITUATION_SECONDS = 30 * 60;

/** Seconds left of a situation opened at `openedAt`, on the server's clock; negative once past. */
export function secondsLeft(openedAt: string, serverNow: number): number {
	const elapsed = Math.max(0, (serverNow - Date.parse(openedAt)) / 1000);
	return Math.round(SITUATION_SECONDS - elapsed);
}

/** The server's clock as this browser can tell it, moving every second. */
export class ServerClock {
	#offset = 0;
	now = $state(Date.now());

	/** Learns the server's time from a state just received. */
	learn(serverIso: string): void {
		const server = Date.parse(serverIso);
		if (!Number.isFinite(server)) return;
		this.#offset = server - Date.now();
		this.now = server;
	}

	/** Ticks until the returned function is called. */
	run(): () => void {
		const timer = setInterval(() => (this.now = Date.now() + this.#offset), 1000);
		return () => clearInterval(timer);
	}
}
