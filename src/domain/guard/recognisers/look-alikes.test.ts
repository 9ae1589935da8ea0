import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectText } from '../inspect-text.ts';

const upTo = (max: number, min = 0) => fc.integer({ min, max });
const two = (number: number) => String(number).padStart(2, '0');
const year = upTo(2029, 1990);
const date = fc
	.tuple(upTo(28, 1), upTo(12, 1), year, fc.constantFrom('/', '.', '-'))
	.map(([day, month, of, sign]) => [two(day), two(month), of].join(sign));
const shortDate = fc
	.tuple(upTo(28, 1), upTo(12, 1), upTo(29, 10))
	.map((parts) => parts.map(two).join('/'));
const hour = fc.tuple(upTo(23), upTo(59)).map(([at, minute]) => `${at} h ${two(minute)}`);
const several = <Value>(value: fc.Arbitrary<Value>, sign: string) =>
	fc.array(value, { minLength: 2, maxLength: 5 }).map((values) => values.join(sign));

/** What a fiche of the field is full of, and nobody's number. */
const lookAlikes: Record<string, fc.Arbitrary<string>> = {
	'dates side by side': several(date, ' '),
	'short dates side by side': several(shortDate, ' '),
	'days of stay': fc.tuple(shortDate, shortDate).map(([from, to]) => `du ${from} au ${to}`),
	hours: several(hour, ', '),
	'opening hours': fc
		.tuple(upTo(12), upTo(20))
		.map(([from, to]) => `${two(from)}:00-${two(to)}:30`),
	doses: several(
		fc
			.tuple(upTo(300, 1), fc.constantFrom('mg', 'g', 'ml', 'UI', 'gouttes'))
			.map((dose) => dose.join(' ')),
		' puis '
	),
	prescriptions: fc
		.array(upTo(40), { minLength: 3, maxLength: 4 })
		.map((take) => `Valium ${take.join('-')}`),
	'blood pressures': fc.tuple(upTo(22, 9), upTo(12, 5)).map(([high, low]) => `TA ${high}/${low}`),
	biology: fc
		.tuple(upTo(2_000), upTo(400), upTo(120, 70))
		.map(([ggt, asat, vgm]) => `GGT ${ggt}, ASAT ${asat} UI/l, VGM ${vgm} fl`),
	thousands: upTo(999, 100).map((count) => `plaquettes ${count} 000/mm3`),
	prices: fc
		.tuple(upTo(9_999), upTo(99))
		.map(([euros, cents]) => `${euros.toLocaleString('fr')},${two(cents)} €`),
	years: several(year, ', '),
	'spans of years': fc.tuple(year, year).map(([from, to]) => `${from}-${to}`),
	scores: fc
		.tuple(upTo(40), upTo(60), upTo(21))
		.map(([audit, madrs, had]) => `AUDIT ${audit}/40, MADRS ${madrs}/60, HAD ${had}/21`),
	'glasses a day': fc
		.tuple(upTo(40), upTo(200))
		.map(([glasses, packs]) => `${glasses} verres/j, ${packs} PA`),
	'rooms and beds': fc
		.tuple(upTo(499), upTo(4, 1))
		.map(([room, bed]) => `chambre ${room}, lit ${bed}`),
	'ages and sizes': fc
		.tuple(upTo(99, 18), upTo(200, 140), upTo(140, 40))
		.map(([age, size, weight]) => `${age} ans, ${size} cm, ${weight} kg`),
	'help-lines': several(
		fc.constantFrom(
			'15',
			'17',
			'18',
			'112',
			'115',
			'119',
			'3114',
			'3919',
			'39 77',
			'0 800 23 13 13',
			'09 80 98 09 30'
		),
		', '
	)
};

it.each(Object.entries(lookAlikes))('[GAR-9] %s are nobody’s number', (_what, text) => {
	fc.assert(
		fc.property(text, (line) => {
			const found = inspectText(line, { profile: 'fiche', known: [], invited: [] });
			expect(found.map(({ start, end }) => line.slice(start, end))).toEqual([]);
		}),
		{ numRuns: 100 }
	);
});
