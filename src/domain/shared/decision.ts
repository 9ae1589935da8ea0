import type { Refusal } from './refusal.ts';

/** The answer to « may this be done? ». A refusal is a value with a closed list of reasons, never an exception. */
export type Decision = { readonly ok: true } | { readonly ok: false; readonly why: Refusal };

export const granted: Decision = { ok: true };

/** Builds a refusal; the French sentence is found from the reason (refusal-text.ts). */
export function refused(why: Refusal): Decision {
	return { ok: false, why };
}
