import { isWithin } from '#domain/guard/persons/edit-distance.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import type { PersonDetails } from './person-details.ts';

type Compared = Pick<
	PersonDetails,
	'givenName' | 'familyName' | 'profession' | 'structureName' | 'email' | 'rpps'
>;

export const likenessReasons = {
	rpps: 'Même numéro RPPS',
	courriel: 'Même adresse électronique',
	'nom-profession': 'Même nom, même profession',
	'nom-structure': 'Même nom, même structure',
	graphie: 'Noms proches, même profession et même structure'
} as const;
export type LikenessReason = keyof typeof likenessReasons;

/**
 * [ANN-11] Says why two cards may be one person; null when nothing says so. Two different RPPS are two people,
 * whatever else is alike. It proposes, it never decides.
 */
export function likeness(one: Compared, other: Compared): LikenessReason | null {
	if (one.rpps !== null && other.rpps !== null) return one.rpps === other.rpps ? 'rpps' : null;
	if (one.email !== null && one.email === other.email) return 'courriel';
	const sameJob = one.profession === other.profession;
	const sameHouse = foldName(one.structureName) === foldName(other.structureName);
	if (sameName(one, other)) return sameJob ? 'nom-profession' : sameHouse ? 'nom-structure' : null;
	return sameJob && sameHouse && closeName(one, other) ? 'graphie' : null;
}

const wordsOf = ({ givenName, familyName }: Compared) =>
	foldName(`${familyName} ${givenName}`).split(' ').sort();

/** The same words in any order: given and family name are often exchanged. */
function sameName(one: Compared, other: Compared): boolean {
	return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** One letter apart, two in a long name; or one has a second given name that the other leaves out. */
function closeName(one: Compared, other: Compared): boolean {
	const [mine, theirs] = [wordsOf(one), wordsOf(other)];
	const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
	if (fewer.length >= 2 && fewer.every((word) => more.includes(word))) return true;
	const written = [mine.join(' '), theirs.join(' ')] as const;
	return isWithin(written[0], written[1], written[0].length >= 12 ? 2 : 1);
}
