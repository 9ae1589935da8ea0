import type { Logger } from 'pino';
import {
	requestTimestamp,
	type TimestampAuthority,
	TimestampRefused
} from './request-timestamp.ts';

/** Gives a token over a signature, or null: the seal then stands without one, and its level says so ([ARC-12]). */
export type Timestamper = (signature: Uint8Array) => Promise<Uint8Array<ArrayBuffer> | null>;

/**
 * A seal is made while the journal waits for its entry: an authority that is slow must not hold everybody up, so it
 * has two seconds and a half, and after a failure it is left alone for a minute.
 */
const LIMIT_MS = 2500;
const REST_MS = 60_000;

/** Asks the authority, without ever keeping a fiche from being sealed. */
export function createTimestamper(
	authority: TimestampAuthority,
	tools: { readonly log: Pick<Logger, 'warn'>; now(): number }
): Timestamper {
	let askAgainAt = 0;
	return async (signature) => {
		if (tools.now() < askAgainAt) return null;
		try {
			return await requestTimestamp(authority, signature, LIMIT_MS);
		} catch (error) {
			askAgainAt = tools.now() + REST_MS;
			tools.log.warn({ kind: kindOf(error) }, 'sealed without a timestamp');
			return null;
		}
	};
}

function kindOf(error: unknown): string {
	if (error instanceof TimestampRefused) return error.kind;
	return error instanceof Error ? error.name : 'unknown';
}
