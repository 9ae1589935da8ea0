import type { Deps } from '#server/use-cases/deps.ts';

interface BounceDeps extends Deps {
	readBounce(raw: string): { readonly outboxId: string; readonly status: string } | null;
}

/** [INV-3] A mail that had left came back: its address is shown as refusing. False when the bounce is not ours. */
export async function receiveBounce(deps: BounceDeps, raw: string): Promise<boolean> {
	const bounce = deps.readBounce(raw);
	return bounce !== null && deps.outbox.bounced(bounce.outboxId, bounce.status, deps.now());
}
