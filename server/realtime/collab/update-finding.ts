/** Why an update is not applied. The rule is a constant of ours, safe to log: never content. */
export type Finding =
	/** Nothing honest does this: the socket closes. */
	| { readonly kind: 'violation'; readonly rule: string }
	/** It builds on structs that we do not have (a crash): ask for them, throw nobody out ([RT-6]). */
	| { readonly kind: 'gap' }
	/** A text or the document would pass the bound that protects the memory. */
	| { readonly kind: 'too-long' };

/** The finding of a hostile update, with the rule that it breaks. */
export const violation = (rule: string): Finding => ({ kind: 'violation', rule });
export const gap: Finding = { kind: 'gap' };

/** Tells a finding from a result of the same function. */
export function isFinding(value: object): value is Finding {
	return (
		'kind' in value &&
		(value.kind === 'violation' || value.kind === 'gap' || value.kind === 'too-long')
	);
}
