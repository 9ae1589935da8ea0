import { foldWord } from '#domain/guard/fold-text.ts';
import { familyNames } from '#domain/guard/lexicon/family-names.ts';
import { firstNames } from '#domain/guard/lexicon/first-names.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import { parseDesignation } from '#domain/situation/designation.ts';
import type { PatientNaming } from './mapping.ts';
import type { RowReader } from './read-field.ts';

/** Makes a keyed mark of what names a patient: 64 hexadecimal digits that say nothing without the server's key. */
export type Mark = (text: string) => string;

export type ReadPatient =
	| {
			readonly ok: true;
			/** « Prénom I. » or a code. */
			readonly designation: string;
			/** By what the same patient is known again. */
			readonly mark: string;
	  }
	| { readonly ok: false; readonly why: 'absent' | 'nom-complet'; readonly field: string };

/**
 * [IMP-5] [IMP-6] How a line's patient will be called. Nothing of what names him leaves this function but « Prénom I. »
 * and a mark. A column that should hold pseudonyms and holds a name refuses the line.
 */
export function readPatient(
	line: RowReader & { readonly table: string },
	naming: PatientNaming,
	poleKey: string,
	mark: Mark
): ReadPatient {
	const [key, said] = [line.text('patient-cle'), line.text('designation')];
	const [prenom, nom] = [line.text('patient-prenom'), line.text('patient-nom')];
	// Keys count from 1 in every base: the same in another table is somebody else's.
	const scope = `${line.table} ${line.columnOf('patient-cle')}`;
	const identity = identityOf({ key: key && `${scope} ${key}`, prenom, nom, said });
	if (identity === '') {
		const field = line.has('designation') ? 'designation' : 'patient-nom';
		return { ok: false, why: 'absent', field };
	}
	const marked = mark(`${poleKey}|${identity}`);
	const read = (designation: string) => ({ ok: true as const, designation, mark: marked });
	if (naming === 'code') return read(opaqueCode(marked));
	if (naming === 'initiale') {
		const short = shorten(prenom, nom);
		// A given name that may be a family name is no pseudonym: a code says nothing.
		return read(short ?? opaqueCode(marked));
	}
	if (said === '') return read(opaqueCode(marked));
	const parsed = parseDesignation(said);
	if (!parsed.ok) return { ok: false, why: 'nom-complet', field: 'designation' };
	return read(parsed.designation.text);
}

function identityOf(patient: { key: string; prenom: string; nom: string; said: string }): string {
	const { key, prenom, nom, said } = patient;
	if (key !== '') return `cle ${key}`;
	const name = foldName(`${nom} ${prenom}`).split(' ').filter(Boolean).sort().join(' ');
	if (name !== '') return `nom ${name}`;
	return said === '' ? '' : `designation ${foldName(said)}`;
}

/** « Prénom I. » from two columns; null when it could give a family name away. */
function shorten(prenom: string, nom: string): string | null {
	const initial = [...foldWord(nom)].find((letter) => /[a-z]/.test(letter));
	const given = prenom
		.toLocaleLowerCase('fr')
		.replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => {
			return before + letter.toLocaleUpperCase('fr');
		});
	const words = foldWord(given)
		.split(/[^a-z]+/)
		.filter(Boolean);
	if (!initial || words.length === 0) return null;
	// Columns that were exchanged, « MARTIN » under « Prénom »: only what is given to children is kept.
	if (words.some((word) => familyNames.has(word) && !firstNames.has(word))) return null;
	if (!words.some((word) => firstNames.has(word))) return null;
	const parsed = parseDesignation(`${given} ${initial.toLocaleUpperCase('fr')}.`);
	return parsed.ok && parsed.designation.kind === 'pseudonyme' ? parsed.designation.text : null;
}

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A code of ours for a mark: « R3K7-9QXM ». Digits stand in each half, so that it is never a word. */
export function opaqueCode(mark: string): string {
	const digits = Array.from({ length: 6 }, (_, at) => parseInt(mark.slice(at * 4, at * 4 + 4), 16));
	const letter = (at: number) => letters[(digits[at] ?? 0) % letters.length] ?? 'X';
	const number = (at: number) => String(((digits[at] ?? 0) % 8) + 2);
	return `R${number(0)}${letter(1)}${number(2)}-${letter(3)}${number(4)}${letter(5)}${number(1)}`;
}
