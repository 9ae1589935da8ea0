import { readRpps } from '#domain/professionnel/rpps.ts';
import { readEmail } from '#domain/professionnel/contact.ts';
import { kindOfName, modeOfWord, readProfession } from '#domain/annuaire/import/read-words.ts';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { foldWord as foldLetters } from '#domain/guard/fold-text.ts';
import { firstNames } from '#domain/guard/lexicon/first-names.ts';
import { categories, type Categorie } from '#domain/professionnel/categorie.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import {
	modesExercice,
	professions,
	type ModeExercice,
	type Profession
} from '#domain/professionnel/profession.ts';
import { structureKinds, type StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { RowReader } from './read-field.ts';

/** A professional as a line of a former base says it; what it does not say is null. */
export interface SaidPerson {
	readonly givenName: string;
	readonly familyName: string;
	readonly profession: Profession | null;
	readonly mode: ModeExercice | null;
	readonly structureKind: StructureKind | null;
	readonly structureName: string;
	readonly fonction: string;
	readonly email: string | null;
	readonly rpps: string | null;
	readonly categorie: Categorie | null;
}

const civility = /^(?:dr|docteur|pr|m|mr|mme|mlle|monsieur|madame)\.?\s+/i;

/** « Dr Marie DUPONT », « DUPONT Marie », « Dupont Marie »: capitals tell, then the list of first names. */
function splitName(text: string): { givenName: string; familyName: string } | null {
	const words = text.replace(civility, '').trim().split(/\s+/).filter(Boolean);
	if (words.length < 2) return null;
	const capitals = words.filter((word) => word.length > 1 && word === word.toLocaleUpperCase('fr'));
	const family =
		capitals.length > 0 && capitals.length < words.length
			? capitals
			: isFirstName(words[0]) && !isFirstName(words.at(-1))
				? words.slice(1)
				: isFirstName(words.at(-1)) && !isFirstName(words[0])
					? words.slice(0, -1)
					: words.slice(1);
	const given = words.filter((word) => !family.includes(word));
	return { givenName: title(given.join(' ')), familyName: title(family.join(' ')) };
}

const isFirstName = (word: string | undefined): boolean =>
	word !== undefined && word.split('-').every((part) => firstNames.has(foldLetters(part)));

/** « DUPONT » is written « Dupont »; what has small letters already is left as it is. */
function title(text: string): string {
	if (text !== text.toLocaleUpperCase('fr')) return text;
	return text
		.toLocaleLowerCase('fr')
		.replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => {
			return before + letter.toLocaleUpperCase('fr');
		});
}

/** The professional that a line is about; null when there is no whole name. */
export function readPerson(line: RowReader): SaidPerson | null {
	const whole = splitName(line.text('fullName'));
	const givenName = title(line.text('givenName')) || whole?.givenName || '';
	const familyName = title(line.text('familyName')) || whole?.familyName || '';
	if (givenName === '' || familyName === '') return null;
	const structureName = line.text('structureName').slice(0, 120);
	return {
		...{ givenName: givenName.slice(0, 80), familyName: familyName.slice(0, 80), structureName },
		profession: one(line, 'profession', professions),
		mode: one(line, 'mode', modesExercice) ?? modeOfWord(line.text('profession')),
		structureKind: one(line, 'structureKind', structureKinds) ?? kindOfName(structureName),
		fonction: line.text('fonction').slice(0, 120),
		email: readEmail(line.text('email')),
		rpps: readRpps(line.text('rpps')),
		categorie: one(line, 'categorie', categories)
	};
}

function one<Code extends string>(
	line: RowReader,
	field: string,
	known: Readonly<Record<Code, unknown>>
): Code | null {
	const [code] = line.codes(field).codes;
	return code !== undefined && code in known ? (code as Code) : null;
}

/** « Dr Martin Marie (MG) », « Léa PETIT, IDE, CSAPA Le Relais »: one of several people in a cell. */
export function readListed(text: string): SaidPerson | null {
	const [, name = '', inside = ''] = /^([^(,]+)(?:[(,](.*))?$/.exec(text) ?? [];
	const split = splitName(name);
	if (!split) return null;
	const parts = inside
		.replace(/\)\s*$/, '')
		.split(',')
		.map((part) => part.trim());
	const work = parts.find((part) => readProfession(part) !== null) ?? '';
	const structureName = parts.find((part) => part !== '' && part !== work) ?? '';
	return {
		...split,
		profession: readProfession(work) ?? (/^(?:dr|docteur)\b/i.test(name) ? 'medecin' : null),
		mode: modeOfWord(work),
		structureKind: kindOfName(structureName),
		structureName: structureName.slice(0, 120),
		...{ fonction: '', email: null, rpps: null, categorie: null }
	};
}

/** The words of a name in one order: bases exchange given and family name. */
export const nameKey = (person: { readonly givenName: string; readonly familyName: string }) =>
	foldName(`${person.familyName} ${person.givenName}`).split(' ').sort().join(' ');

/** Whether the line says enough to count her in a category. */
export function isCounted(person: SaidPerson): boolean {
	return person.categorie !== null || (person.profession !== null && modeOf(person) !== null);
}

/** Social workers and coordinators are counted alike whatever the mode; an officine and a cabinet are libéral. */
function modeOf({ mode, profession, structureKind }: SaidPerson): ModeExercice | null {
	if (mode) return mode;
	if (structureKind === 'cabinet' || structureKind === 'officine') return 'liberal';
	if (structureKind !== null && structureKind !== 'msp') return 'salarie';
	if (profession === 'pharmacien') return 'liberal';
	return profession !== null && salaried.has(profession) ? 'salarie' : null;
}

const salaried: ReadonlySet<Profession> = new Set([
	...(['assistant-social', 'educateur', 'autre-social', 'coordinateur'] as const),
	...(['referent-parcours', 'secretaire'] as const)
]);

/** The card that a line makes; what it does not say is said to be missing. */
export function cardOf(person: SaidPerson): PersonDetails {
	const profession = person.profession ?? 'autre';
	return {
		...{ givenName: person.givenName, familyName: person.familyName, profession },
		...{ savoirFaire: '', coordonne: false, phone: null, mssante: null },
		...{ email: person.email, rpps: person.rpps, mode: modeOf(person) ?? 'salarie' },
		structureKind: person.structureKind ?? 'autre',
		structureName: person.structureName || 'Structure non reprise',
		fonction: person.fonction || professions[profession].label.toLocaleLowerCase('fr')
	};
}
