import * as v from 'valibot';
import { isDay } from '#domain/planning/calendar-day.ts';
import { mandatCodes } from '#domain/intervision/role.ts';
import { organiserKindCodes } from '#domain/pole/organiser.ts';
import { rhythmCodes, weekdays, weeksOfMonth } from '#domain/pole/rhythm.ts';
import { formatCodes, siteKindCodes } from '#domain/pole/site.ts';
import { code, codes, freeText, line, nullableCode, tick } from './form-fields.ts';
import { durations } from './parse-appointment.ts';
import { hourField, monthCodes } from './parse-series.ts';

const noSuchDay = 'Ce jour n’existe pas dans le calendrier.';
const day = (missing: string) => v.pipe(line(missing, 10), v.check(isDay, noSuchDay));
const nullableDay = v.pipe(
	freeText(10),
	v.check((text) => text === '' || isDay(text), noSuchDay),
	v.transform((text) => (text === '' ? null : text))
);
const nullableNumber = (known: readonly string[], unknown: string) =>
	v.pipe(
		nullableCode(known, unknown),
		v.transform((text) => (text === null ? null : Number(text)))
	);

export const newPoleForm = v.object({
	name: line('Indiquez le nom du pôle.', 80),
	code: v.pipe(
		line('Indiquez trois lettres.', 3),
		v.transform((text) => text.toUpperCase()),
		v.regex(/^[A-Z]{3}$/, 'Trois lettres sans accent, «\u00A0PER\u00A0».')
	),
	bassin: freeText(80),
	organiser: line('Indiquez la structure porteuse.', 120),
	organiserKind: code(organiserKindCodes, 'Choisissez le type de structure.'),
	defaultFormat: code(formatCodes, 'Choisissez comment on se réunit.')
});

export const habitsForm = v.object({
	name: line('Indiquez le nom du pôle.', 80),
	bassin: freeText(80),
	rhythm: code(rhythmCodes, 'Choisissez le rythme.'),
	perYear: nullableNumber(monthCodes, 'Indiquez un nombre de 1 à 12.'),
	weekday: nullableNumber(Object.keys(weekdays), 'Ce jour n’existe pas.'),
	weekOfMonth: nullableNumber(Object.keys(weeksOfMonth), 'Cette semaine n’existe pas.'),
	hour: hourField,
	minutes: v.pipe(code(durations, 'Choisissez la durée.'), v.transform(Number)),
	monthsOff: v.pipe(
		codes(monthCodes, 'Un de ces mois n’existe pas.'),
		v.transform((list) => list.map(Number))
	),
	defaultFormat: code(formatCodes, 'Choisissez comment on se réunit.'),
	alternating: tick,
	vacantSince: nullableDay
});

export const siteForm = v.object({
	name: line('Indiquez le nom du lieu.', 120),
	address: freeText(200),
	kind: code(siteKindCodes, 'Choisissez le genre de lieu.')
});

export const takeoverForm = v.object({
	name: line('Indiquez la structure qui prend le relais.', 120),
	kind: code(organiserKindCodes, 'Choisissez le type de structure.'),
	validFrom: day('Indiquez à partir de quel jour.')
});

export const functionForm = v.object({
	email: v.pipe(
		line('Indiquez l’adresse électronique de la personne.', 200),
		v.transform((text) => text.toLowerCase())
	),
	mandat: code(mandatCodes, 'Choisissez la fonction.'),
	validFrom: day('Indiquez à partir de quel jour.'),
	validUntil: nullableDay
});
