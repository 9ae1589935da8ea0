import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does something and waits always as long, whatever it does and even when it fails: the time of the answer tells
 * nothing ([SEC-5]). What takes longer goes on by itself; a failure is told to `failed` only.
 */
export async function evenly(
	work: () => Promise<void>,
	{ ms, failed }: { readonly ms: number; failed(error: unknown): void }
): Promise<void> {
	work().catch(failed);
	await sleep(ms);
}
