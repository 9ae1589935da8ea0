import fc from 'fast-check';
import { composeIBAN, isValidBBAN, isValidIBAN } from 'ibantools';
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { mark } from '#tests/support/guard/mark.ts';

const runs = { numRuns: 150 };
const digits = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const padded = (max: number, length: number) =>
	fc.integer({ min: 1, max }).map((number) => String(number).padStart(length, '0'));

/** The keys 00 to 98, of which other people's code chooses the right one. */
const keys = Array.from({ length: 99 }, (_, key) => String(key).padStart(2, '0'));

/** Cuts a number into groups of the given lengths. */
function grouped(number: string, lengths: readonly number[], separator: string): string {
	let at = 0;
	const groups = lengths.map((length) => number.slice(at, (at += length)));
	return [...groups, number.slice(at)].filter((group) => group !== '').join(separator);
}

const separators = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f');
const randomGroups = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 });
const around = fc.constantFrom(
	['', ''],
	['noté ', ', ce jour'],
	['« ', ' »'],
	['voir : ', ', merci'],
	['le ', '.']
);

describe('against stdnum', () => {
	const body = fc
		.tuple(
			fc.constantFrom('1', '2'),
			digits(2),
			padded(12, 2),
			fc.oneof(padded(95, 2), fc.constantFrom('2A', '2B', '99')),
			padded(990, 3),
			padded(999, 3)
		)
		.map((parts) => parts.join(''));
	const nir = body.map((start) => {
		const key = keys.find((two) => stdnum.FR?.nir?.validate(start + two).isValid);
		return start + (key ?? '');
	});

	it('[GAR-11] finds whole every NIR that it accepts, in its official groups', () => {
		fc.assert(
			fc.property(nir, separators, around, (number, separator, [before, after]) => {
				const written = grouped(number, [1, 2, 2, 2, 3, 3, 2], separator);
				expect(mark(before + written + after, 'NIR')).toBe(`${before}[${written}]${after}`);
			}),
			runs
		);
	});

	it('[GAR-11] finds it in any groups of digits once it is announced', () => {
		fc.assert(
			fc.property(nir, randomGroups, around, (number, lengths, [before, after]) => {
				fc.pre(/^\d+$/.test(number));
				const written = grouped(number, lengths, ' ');
				expect(mark(`${before}sécu : ${written}${after}`, 'NIR')).toBe(
					`${before}sécu : [${written}]${after}`
				);
			}),
			runs
		);
	});
});

describe('against ibantools', () => {
	const french = fc
		.tuple(digits(10), digits(11))
		.map(([bank, account]) => bank + account)
		.map((start) => start + (keys.find((key) => isValidBBAN(start + key, 'FR')) ?? ''))
		.map((bban) => composeIBAN({ countryCode: 'FR', bban }) ?? '');
	const foreign = fc.oneof(
		digits(18).map((bban) => composeIBAN({ countryCode: 'DE', bban }) ?? ''),
		digits(16).map((bban) => composeIBAN({ countryCode: 'LU', bban }) ?? ''),
		digits(14).map((bban) => composeIBAN({ countryCode: 'GB', bban: `NWBK${bban}` }) ?? '')
	);
	const iban = fc.oneof(french, foreign).filter((number) => isValidIBAN(number));

	it('[GAR-11] finds whole every IBAN that it accepts, in groups of four or of anything', () => {
		const groups = fc.oneof(fc.constant([4, 4, 4, 4, 4, 4]), randomGroups);
		fc.assert(
			fc.property(
				iban,
				groups,
				separators,
				around,
				(number, lengths, separator, [before, after]) => {
					// The country and its key stay together, as on every paper.
					const written = grouped(number, [4, ...lengths.slice(1)], separator);
					expect(mark(before + written + after, 'IBAN')).toBe(`${before}[${written}]${after}`);
				}
			),
			runs
		);
	});
});

describe('against libphonenumber', () => {
	const isHelpLine = (number: string) => /^08|^0980980930$/.test(number);
	const french = fc
		.tuple(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '9'), digits(8))
		.map(([zone, rest]) => `0${zone}${rest}`)
		.filter((number) => isValidPhoneNumber(number, 'FR') && !isHelpLine(number));

	it('[GAR-8] finds whole every French number that it accepts, in pairs', () => {
		const pairs = fc.constantFrom('', ' ', '.', '-', '/', '_', ' - ', '\u00a0', '\u202f', '\u2011');
		fc.assert(
			fc.property(french, pairs, around, (number, separator, [before, after]) => {
				const written = grouped(number, [2, 2, 2, 2, 2], separator);
				expect(mark(before + written + after, 'PHONE')).toBe(`${before}[${written}]${after}`);
			}),
			runs
		);
	});

	it('[GAR-8] finds it in any groups with blanks', () => {
		fc.assert(
			fc.property(french, randomGroups, around, (number, lengths, [before, after]) => {
				const written = grouped(number, lengths, ' ');
				expect(mark(before + written + after, 'PHONE')).toBe(`${before}[${written}]${after}`);
			}),
			runs
		);
	});

	it('[GAR-8] finds the international writings that it gives', () => {
		const foreign = fc.oneof(
			french.map((number) => `+33${number.slice(1)}`),
			digits(7).map((rest) => `+3247${rest}`),
			digits(8).map((rest) => `+351${9}${rest}`),
			digits(8).map((rest) => `+485${rest}`),
			digits(8).map((rest) => `+2135${rest}`),
			digits(8).map((rest) => `+407${rest}`)
		);
		const written = foreign.chain((text) => {
			const number = parsePhoneNumberFromString(text);
			return number?.isValid()
				? fc.constantFrom(number.formatInternational(), number.number)
				: fc.constant('');
		});
		fc.assert(
			fc.property(written, around, (number, [before, after]) => {
				fc.pre(number !== '');
				expect(mark(before + number + after, 'PHONE')).toBe(`${before}[${number}]${after}`);
			}),
			runs
		);
	});
});
