import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const shape =
	/(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{4}){3,7}(?:[ .-]?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** Remainder of an IBAN by 97, letters counted from 10; 1 when it is right. */
function ibanRemainder(iban: string): number {
	let rest = 0;
	for (const character of (iban.slice(4) + iban.slice(0, 4)).toUpperCase()) {
		for (const digit of String(Number.parseInt(character, 36)))
			rest = (rest * 10 + Number(digit)) % 97;
	}
	return rest;
}

/** [GAR-11] An IBAN: of any country when its key is right, French even when mistyped. */
export const recogniseIban: Recogniser = (view) =>
	[...view.plain.matchAll(shape)].flatMap((match) => {
		const iban = match[0].replace(/[^A-Za-z0-9]/g, '');
		const proved = ibanRemainder(iban) === 1;
		const french = /^fr\d{2}\d{10}/i.test(iban) && iban.length >= 26 && iban.length <= 28;
		if (!proved && !french) return [];
		return valueCandidate(view, match.index, match.index + match[0].length, {
			label: 'IBAN',
			rule: 'iban',
			why: proved ? ['shape', 'checksum'] : ['shape'],
			placeholder: '[numéro retiré]'
		});
	});
