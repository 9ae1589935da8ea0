import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { PscRefusal } from '#domain/psc/psc-refusal.ts';

/** What the provider itself says when it is not well (RFC 6749 §4.1.2.1). */
const unwell: readonly string[] = ['temporarily_unavailable', 'server_error'];
/** What the library says when nothing usable came: a timeout, an HTTP error without a body that explains it. */
const silent: readonly string[] = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];

/**
 * Tells a provider that is down from an answer that is not to be believed. `cause` is for the log: a code, never a
 * token nor a claim.
 */
export function classifyFailure(error: unknown): {
	readonly why: PscRefusal;
	readonly cause: string;
} {
	if (error instanceof AuthorizationResponseError) {
		if (error.error === 'access_denied') return { why: 'psc-renonce', cause: 'access_denied' };
		const down = unwell.includes(error.error);
		return { why: down ? 'psc-indisponible' : 'psc-reponse-refusee', cause: 'authorization' };
	}
	if (error instanceof ResponseBodyError) {
		const down = error.status >= 500;
		return { why: down ? 'psc-indisponible' : 'psc-reponse-refusee', cause: 'token' };
	}
	if (error instanceof ClientError) {
		const code = error.code ?? 'client';
		return { why: silent.includes(code) ? 'psc-indisponible' : 'psc-reponse-refusee', cause: code };
	}
	// fetch itself rejects with a TypeError when nobody answers at that address.
	if (error instanceof TypeError) return { why: 'psc-indisponible', cause: 'network' };
	return { why: 'psc-reponse-refusee', cause: error instanceof Error ? error.name : 'unknown' };
}
