import type { Refusal } from '#domain/shared/refusal.ts';

/** What may be told to the person concerned: a patient's refusal looks like any other wait (decisions.md §1). */
export function tellable(why: Refusal): Refusal {
	return why === 'participant-refuse' ? 'non-concerne' : why;
}
