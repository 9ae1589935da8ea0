/** Refills steadily, refuses when empty. One bucket a key, forgotten once full again. */
export function createRateLimit(capacity: number, perMinute: number, now: () => number) {
	const buckets = new Map<string, { tokens: number; at: number }>();

	return {
		/** Takes one token; false means « too many, wait ». */
		take(key: string): boolean {
			const at = now();
			const bucket = buckets.get(key) ?? { tokens: capacity, at };
			const tokens = Math.min(capacity, bucket.tokens + ((at - bucket.at) / 60_000) * perMinute);
			if (buckets.size > 10_000) forgetFull(at);
			buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at });
			return tokens >= 1;
		}
	};

	function forgetFull(at: number): void {
		for (const [key, bucket] of buckets) {
			const full = bucket.tokens + ((at - bucket.at) / 60_000) * perMinute >= capacity;
			if (full) buckets.delete(key);
		}
	}
}

export type RateLimit = ReturnType<typeof createRateLimit>;
