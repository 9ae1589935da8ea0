import { foldWord } from '#domain/guard/fold-text.ts';
import { familyNames } from '#domain/guard/lexicon/family-names.ts';
import { firstNames } from '#domain/guard/lexicon/first-names.ts';

/** How a patient is named in the application: « Prénom I. » or a code, never a family name. */
type Designation =
	| {
			readonly kind: 'pseudonyme';
			readonly prenom: string;
			readonly initiale: string;
			readonly text: string;
	  }
	| { readonly kind: 'code'; readonly text: string };

export type DesignationRefusal =
	| 'empty'
	| 'too-long'
	| 'family-name'
	| 'first-name-only'
	| 'lower-case'
	| 'code-without-digit'
	| 'shape';

export type ParsedDesignation =
	| { readonly ok: true; readonly designation: Designation }
	| { readonly ok: false; readonly why: DesignationRefusal };

const capital = '[A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ]';
const small = '[a-zà-öø-ÿœšžćčđęłńśźżğış]';
const prenomPart = `(${capital}['’])?${capital}${small}{1,24}`;
const prenomWord = `${prenomPart}(-${prenomPart}){0,2}`;
const composed = `(Jean|Marie|Anne|Pierre|Paul|Rose|Marc|Louis|Abd|Abdel|El|Ben) ${prenomPart}`;
// A code holds at least one digit: « MARTIN » and « JEAN-PIERRE » are not codes.
const code = '(?=[A-Z-]*[0-9])[A-Z0-9]{2,5}(-[A-Z0-9]{2,5}){1,3}';

/**
 * The accepted forms, as one source valid in JavaScript (flag `u`) and for PostgreSQL's `~`, so that the
 * CHECK of the database and the form say the same. Explicit ranges: PostgreSQL has no `\p{…}`.
 */
export const designationPattern = `^((${prenomWord}|${composed}) ${capital}\\.|${code})$`;

const accepted = new RegExp(designationPattern, 'u');
const fullName = /^\p{L}[\p{L}'’-]+(?: \p{L}\.?)?(?: \p{L}[\p{L}'’-]+)+\.?$/u;

function refuse(text: string): DesignationRefusal {
	if (text === '') return 'empty';
	if (text.length > 60) return 'too-long';
	if (fullName.test(text)) return 'family-name';
	if (/^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(text)) return 'code-without-digit';
	if (/^\p{L}[\p{L}'’-]+$/u.test(text)) return 'first-name-only';
	if (/^\p{Ll}/u.test(text)) return 'lower-case';
	return 'shape';
}

/** Blanks brought to one, accents composed, and the dot of the initial supplied when it is all that lacks. */
function tidy(text: string): string {
	const clean = text
		.normalize('NFC')
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.trim();
	return new RegExp(` ${capital}$`, 'u').test(clean) ? `${clean}.` : clean;
}

/** « ROUX-80 » or « Marie Durand T. » have the right form and still give a name away. */
function hidesFamilyName(clean: string): boolean {
	const words = foldWord(clean)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	if (!clean.includes(' ')) return words.some((word) => word.length > 3 && familyNames.has(word));
	const second = words.length === 3 && !clean.includes('-') ? words[1] : undefined;
	return second !== undefined && familyNames.has(second) && !firstNames.has(second);
}

/** Reads a designation typed by someone; « Jade Martin » is refused with the reason. */
export function parseDesignation(text: string): ParsedDesignation {
	const clean = tidy(text);
	if (!accepted.test(clean)) return { ok: false, why: refuse(clean) };
	if (hidesFamilyName(clean)) return { ok: false, why: 'family-name' };
	const cut = clean.lastIndexOf(' ');
	if (cut < 0) return { ok: true, designation: { kind: 'code', text: clean } };
	const prenom = clean.slice(0, cut);
	const initiale = clean.slice(cut + 1, -1);
	return { ok: true, designation: { kind: 'pseudonyme', prenom, initiale, text: clean } };
}
