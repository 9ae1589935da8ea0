import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { valueCandidate } from '../value-candidate.ts';
import { digitRuns } from './digit-runs.ts';

// Letters and digits parted by at most two signs: groups of four are the rule, not the habit.
const shape =
	/(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{2}(?:[ .-]{0,2}[A-Za-z0-9]){11,30}(?![\p{L}\p{N}])/gu;
const announced = /(?<!\p{L})(?:iban|rib|compte)(?!\p{L})[^\n\d]{0,24}$/iu;

/** Remainder of an IBAN by 97, letters counted from 10; 1 when it is right. */
function ibanRemainder(iban: string): number {
	let rest = 0;
	for (const character of (iban.slice(4) + iban.slice(0, 4)).toUpperCase()) {
		for (const digit of String(Number.parseInt(character, 36)))
			rest = (rest * 10 + Number(digit)) % 97;
	}
	return rest;
}

function candidate(view: TextView, start: number, end: number, proved: boolean) {
	return valueCandidate(view, start, end, {
		label: 'IBAN',
		rule: 'iban',
		why: proved ? ['shape', 'checksum'] : ['shape'],
		placeholder: '[numéro retiré]'
	});
}

/** How many signs an IBAN has, by country (ISO 13616): those that may be met here. */
const lengths: Readonly<Record<string, number>> = {
	fr: 27,
	mc: 27,
	be: 16,
	lu: 20,
	ch: 21,
	de: 22,
	nl: 18,
	gb: 22,
	ie: 22,
	es: 24,
	pt: 25,
	it: 27,
	pl: 28,
	ro: 24,
	bg: 22,
	cz: 24,
	sk: 24,
	hu: 28,
	at: 20,
	dk: 18,
	se: 24,
	no: 15,
	fi: 18,
	gr: 27,
	tr: 26,
	tn: 24,
	ma: 28,
	mt: 31,
	cy: 28,
	hr: 21,
	si: 19,
	lt: 20,
	lv: 21,
	ee: 20,
	ua: 29,
	rs: 22,
	al: 28,
	ge: 22,
	sn: 28,
	ci: 28,
	ml: 28,
	bf: 28,
	cm: 27,
	mg: 27,
	bj: 28
};

/** The length in `text` of an IBAN of its country's length whose key is right; 0 when there is none. */
function provedLength(text: string): number {
	const length = lengths[text.slice(0, 2).toLowerCase()] ?? 0;
	let iban = '';
	for (let at = 0; at < text.length && length > 0; at += 1) {
		const character = text[at] ?? '';
		if (!/[A-Za-z0-9]/.test(character)) continue;
		iban += character;
		if (iban.length < length) continue;
		const ends = !/[A-Za-z0-9]/.test(text[at + 1] ?? '');
		return ends && ibanRemainder(iban) === 1 ? at + 1 : 0;
	}
	return 0;
}

// « de 13 Valium par jour » is prose: between the digits an account has no word of four small letters.
const prose = /[a-z]{4}/;

/** [GAR-11] An IBAN: of any country when its key is right, French even when mistyped; a RIB when announced. */
export const recogniseIban: Recogniser = (view) => {
	const ibans = [...view.plain.matchAll(shape)].flatMap((match) => {
		const text = match[0];
		const proved = provedLength(text);
		if (proved > 0 && prose.test(text.slice(2, proved))) return [];
		if (proved > 0) return candidate(view, match.index, match.index + proved, true);
		// A French one of 27 signs, two missing or two too many: typing errors are the point.
		const french = /^fr ?\d{2}(?:[ .-]{0,2}[a-z]{0,2}\d){14,25}/i.exec(text);
		return french === null
			? []
			: candidate(view, match.index, match.index + french[0].length, false);
	});
	const ribs = digitRuns(view.plain)
		.filter(
			({ digits, start }) =>
				digits.length >= 20 && announced.test(view.plain.slice(Math.max(0, start - 40), start))
		)
		.map(({ start, end }) => candidate(view, start, end, false));
	return [...ibans, ...ribs];
};
