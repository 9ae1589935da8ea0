import type { Candidate } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { surfaceOf, type TextView } from '../text-view.ts';
import { valueCandidate } from '../value-candidate.ts';

const month =
	'(?:janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:er)?';
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const full = new RegExp(
	`(?<![\\p{N}/.])(?:${day} ?[/.\\- ] ?(?:0?[1-9]|1[0-2]) ?[/.\\- ] ?${year}|${day}[ -]${month}[ -]${year}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\p{N}]|[/.]\\d)`,
	'giu'
);
const partial = new RegExp(
	`(?<![\\p{N}/.])(?:${month} (?:19|20)\\d{2}|(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d{2})(?![\\p{N}]|[/.]\\d)`,
	'giu'
);
const trigger =
	/(?<!\p{L})(?:n[e]{1,2}s?(?:\(e\)|·e|\.e|-e)?|nait|naitra|naquit|ddn|dn|d\.d\.n\.?|d\.n\.?|naissance|naiss\.?|anniversaire|anniv\.?)(?!\p{L})/giu;

const reach = 60;
const maxWords = 7;

const touching =
	/^[ :,]*(?:(?:le|en|vers|courant|probablement|a [\p{L}-]{2,25},?(?: le| en)?)[ :]{0,2})?$/iu;
const closing = new RegExp(
	`[.!?] |\\n|(?:19|20)\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}|${month} \\d{2}|retiree|(?<!\\p{L})(?:vue?s?|revue?s?|sortie?|suivie?|arrivee?|sevree?|hospitalisee?|venue?|decedee?|recue?|sevrage|inconnue?|prematurement)(?!\\p{L})`,
	'iu'
);

/** « né » in what was typed, « ne » once folded. */
function isAccented(view: TextView, at: number): boolean {
	return /[éÉ]|e\u0301/u.test(surfaceOf(view, at, at + 3));
}

/** Whether, in the sentence before `at`, a word of birth stands at most a few words away (EDS-Pseudo's window). */
function isBirth(view: TextView, at: number): boolean {
	const from = Math.max(0, at - reach);
	const before = view.plain.slice(from, at);
	let found: RegExpExecArray | null = null;
	for (const match of before.matchAll(trigger)) found = match;
	if (found === null) return false;
	const between = before.slice(found.index + found[0].length);
	// « ne le voit plus »: unaccented, the word must touch the date or a place of birth.
	if (/^nes?$/i.test(found[0]) && !isAccented(view, from + found.index) && !touching.test(between))
		return false;
	// Another date, a year, another verb in between: the birth is not this one.
	if (closing.test(between)) return false;
	return between.split(/\s+/).filter(Boolean).length <= maxWords;
}

const followed = /^ ?[(,-]{0,2} ?(?:ddn|date de naissance|naissance|d\.d\.n)/i;

function found(view: TextView, start: number, end: number, whole: boolean, why: Candidate['why']) {
	return valueCandidate(view, start, end, {
		label: 'BIRTHDATE',
		rule: whole ? 'birth-date' : 'birth-month',
		why,
		placeholder: '[date retirée]',
		severity: whole ? 'blocking' : 'confirm'
	});
}

/** A date as digits, so that « 12/03/1984 » and « 12.03.84 » are the same; empty when it is written in words. */
function dateKey(text: string): string {
	const [first = '', second = '', third = ''] = text.split(/\D+/);
	return third === '' ? '' : `${Number(first)}/${Number(second)}/${third.slice(-2)}`;
}

/** [GAR-13] A date of birth: whole it blocks; month and year are asked. */
export const recogniseBirthDate: Recogniser = (view) => {
	const dates = [...view.plain.matchAll(full)].map((match) => {
		const end = match.index + match[0].length;
		const told = followed.test(view.plain.slice(end, end + 24));
		return {
			start: match.index,
			end,
			text: match[0],
			birth: told || isBirth(view, match.index)
		};
	});
	const whole = dates
		.filter(({ birth }) => birth)
		.map(({ start, end, text }) => ({
			...found(view, start, end, true, ['trigger-word', 'shape']),
			memory: dateKey(text)
		}));
	const months = [...view.plain.matchAll(partial)]
		.filter(({ index }) => isBirth(view, index))
		.filter(({ index }) => !dates.some(({ start, end }) => index >= start && index < end))
		.map((match) =>
			found(view, match.index, match.index + match[0].length, false, ['trigger-word', 'shape'])
		);
	return [...whole, ...months];
};

/** [GAR-13] The same date of birth, met again without its announcement (EDS-Pseudo's rule). */
export function recogniseSeenBirth(
	view: TextView,
	seen: ReadonlySet<string>
): readonly Candidate[] {
	if (!/\d/.test(view.plain)) return [];
	return [...view.plain.matchAll(full)]
		.filter((match) => seen.has(dateKey(match[0])))
		.map((match) =>
			found(view, match.index, match.index + match[0].length, true, ['seen-elsewhere'])
		);
}
