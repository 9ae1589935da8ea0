import type { Choice } from '#lib/ui/choice.ts';

/** Turns a closed list of the domain, code → words, into choices, in its own order. */
export function listChoices(words: Readonly<Record<string, string>>): Choice[] {
	return Object.entries(words).map(([value, label]) => ({ value, label }));
}
