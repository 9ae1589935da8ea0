import * as v from 'valibot';
import { isDay } from '#domain/planning/calendar-day.ts';
import type { Recurrence } from '#domain/planning/recurrence.ts';
import { rhythmCodes, weekdays, weeksOfMonth } from '#domain/pole/rhythm.ts';
import { formatCodes, type Format } from '#domain/pole/site.ts';
import { code, codes, freeText, line, nullableText, tick, type Typed } from './form-fields.ts';
import { durations, readMoment } from './parse-appointment.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

export const monthCodes = Array.from({ length: 12 }, (_, place) => String(place + 1));
const day = (missing: string) =>
	v.pipe(line(missing, 10), v.check(isDay, 'Ce jour n’existe pas dans le calendrier.'));
export const hourField = v.pipe(
	line('Indiquez l’heure.', 8),
	v.transform((text) => text.slice(0, 5)),
	v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Écrivez l’heure comme «\u00A012:30\u00A0».')
);

const seriesForm = v.object({
	poleId: line('Choisissez le pôle.', 40),
	from: day('Indiquez le premier jour possible.'),
	until: day('Indiquez le dernier jour possible.'),
	rhythm: code(rhythmCodes, 'Choisissez le rythme.'),
	perYear: freeText(2),
	weekday: code(Object.keys(weekdays), 'Choisissez le jour de la semaine.'),
	weekOfMonth: code(Object.keys(weeksOfMonth), 'Choisissez la semaine du mois.'),
	monthsOff: codes(monthCodes, 'Un de ces mois n’existe pas.'),
	hour: hourField,
	minutes: code(durations, 'Choisissez la durée.'),
	format: code(formatCodes, 'Choisissez comment on se réunit.'),
	site: nullableText(40),
	withAnimateur: tick
});

export interface Series {
	readonly poleId: string;
	readonly hour: string;
	readonly minutes: number;
	readonly format: Format;
	readonly site: string | null;
	readonly withAnimateur: boolean;
	readonly recurrence: Recurrence;
}

/** Reads a recurrence with the settings of its dates. */
export function parseSeries(typed: Typed): ParsedForm<Series> {
	const parsed = parseForm(seriesForm, typed);
	if (!parsed.ok) return parsed;
	const { poleId, hour, minutes, format, site, withAnimateur, ...rest } = parsed.output;
	const perYear = Number(rest.perYear || '0');
	const faults = [
		...(rest.until < rest.from
			? [{ field: 'until', message: 'Le dernier jour doit venir après le premier.' }]
			: []),
		...(rest.rhythm === 'demande'
			? [{ field: 'rhythm', message: 'À la demande, les dates se fixent une par une.' }]
			: []),
		...(rest.rhythm === 'par-an' && !(perYear >= 1 && perYear <= 12)
			? [{ field: 'perYear', message: 'Indiquez un nombre de 1 à 12.' }]
			: [])
	];
	if (faults.length > 0) return { ok: false, errors: faults, typed };
	const recurrence = {
		from: rest.from,
		until: rest.until,
		rhythm: rest.rhythm,
		perYear,
		weekday: Number(rest.weekday),
		weekOfMonth: Number(rest.weekOfMonth),
		monthsOff: rest.monthsOff.map(Number)
	};
	const settings = { poleId, hour, minutes: Number(minutes), format, site, withAnimateur };
	return { ok: true, output: { ...settings, recurrence }, typed };
}

/** Reads which of the proposed days are kept: at least one. */
export function parseKeptDays(typed: Typed, hour: string): readonly Date[] {
	return (typed['days'] ?? []).slice(0, 40).flatMap((text) => {
		const at = isDay(text) ? readMoment(text, hour) : null;
		return at === null ? [] : [at];
	});
}
