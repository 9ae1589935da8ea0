/** Waits until a condition holds; throws after `limit` ms. */
export async function waitFor(holds: () => boolean, limit = 8_000): Promise<void> {
	const until = Date.now() + limit;
	while (!holds()) {
		if (Date.now() > until) throw new Error(`still waiting: ${holds.toString()}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}
