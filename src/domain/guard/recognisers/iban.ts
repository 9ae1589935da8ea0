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

const longest = 34;

/** The longest beginning of `text` whose key is right, as a length of `text`; 0 when none is. */
function provedLength(text: string): number {
	let iban = '';
	let found = 0;
	for (let at = 0; at < text.length && iban.length < longest; at += 1) {
		const character = text[at] ?? '';
		if (!/[A-Za-z0-9]/.test(character)) continue;
		iban += character;
		if (
			iban.length >= 15 &&
			/[A-Za-z0-9]/.test(character) &&
			!/[A-Za-z0-9]/.test(text[at + 1] ?? '') &&
			ibanRemainder(iban) === 1
		)
			found = at + 1;
	}
	return found;
}

/** [GAR-11] An IBAN: of any country when its key is right, French even when mistyped; a RIB when announced. */
export const recogniseIban: Recogniser = (view) => {
	const ibans = [...view.plain.matchAll(shape)].flatMap((match) => {
		const text = match[0];
		const proved = provedLength(text);
		if (proved > 0) return candidate(view, match.index, match.index + proved, true);
		// A French one of 27 signs, two missing or two too many: typing errors are the point.
		const french = /^fr ?\d{2}(?:[ .-]{0,2}\d){8}(?:[ .-]{0,2}[a-z0-9]){9,16}/i.exec(text);
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
