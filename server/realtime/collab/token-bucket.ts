/** Lets a burst through, then a steady rate. */
export interface TokenBucket {
	/** Takes `cost` tokens and returns 0, or takes nothing and returns how many ms to wait. */
	take(cost: number, nowMs: number): number;
}

/** Makes a full bucket; `rate` in tokens per second. A cost above `burst` waits for a full bucket. */
export function createTokenBucket(rate: number, burst: number): TokenBucket {
	let tokens = burst;
	let last: number | null = null;
	return {
		take(cost, nowMs) {
			if (last !== null)
				tokens = Math.min(burst, tokens + (Math.max(0, nowMs - last) * rate) / 1000);
			last = nowMs;
			const needed = Math.min(cost, burst);
			if (tokens < needed) return Math.ceil(((needed - tokens) * 1000) / rate);
			tokens -= needed;
			return 0;
		}
	};
}
