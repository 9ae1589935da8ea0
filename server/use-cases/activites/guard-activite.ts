import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';

/** [GAR-37] A title is a stored text: the guard reads it before it is. */
export async function guardActivite(
	deps: Deps,
	title: string,
	confirmed: readonly string[]
): Promise<FormOutcome> {
	const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
	return guardForm(deps, { texts: { title }, confirmed }, question);
}
