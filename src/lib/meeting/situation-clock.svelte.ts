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
