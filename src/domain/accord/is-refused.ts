import type { Profession } from '#domain/professionnel/profession.ts';
import type { Accord } from './accord.ts';

/** [ACO-9] Whether the patient refused this person, by name or by profession; a profession that is not known refuses nobody. */
export function isRefused(
	accord: Pick<Accord, 'refusedPersonIds'> & Partial<Pick<Accord, 'refusedProfessions'>>,
	who: { readonly personId: string; readonly profession: Profession | null }
): boolean {
	if (accord.refusedPersonIds.includes(who.personId)) return true;
	return who.profession !== null && (accord.refusedProfessions ?? []).includes(who.profession);
}
