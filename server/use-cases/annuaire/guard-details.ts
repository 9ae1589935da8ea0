import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { guardForm } from '#server/use-cases/guard-form.ts';

/**
 * [GAR-39] A professional bears her own name in the directory; where, as what and with which skill she works is read
 * like any other text, and a name is no place for a number or an address. Structures already known are no names.
 */
export async function guardDetails(
	deps: Pick<Deps, 'guard'>,
	details: PersonDetails,
	structures: readonly string[],
	confirmed: readonly string[]
): Promise<FormOutcome> {
	const { givenName, familyName, structureName, fonction, savoirFaire } = details;
	const question = {
		profile: 'fiche' as const,
		known: [],
		invited: [`${givenName} ${familyName}`],
		structures: [...structures]
	};
	const texts = { structureName, fonction, savoirFaire };
	const work = await guardForm(deps, { texts, confirmed }, question);
	if (!work.ok) return work;
	const names = { texts: { givenName, familyName }, confirmed: [] };
	return guardForm(deps, names, { ...question, invited: [] }, ({ label }) => label !== 'PERSON');
}
