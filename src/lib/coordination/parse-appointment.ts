import * as v from 'valibot';
import { formatCodes, type Format } from '#domain/pole/site.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import { code, freeText, line, nullableText, tick } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';
import type { Typed } from './form-fields.ts';

/** Lengths offered, in minutes: an Intervision lasts 1 h to 1 h 30 (Guide); a meeting of a pôle may be longer. */
export const durations = ['45', '60', '75', '90', '105', '120'] as const;

/** The same, in words. */
export const durationChoices = durations.map((value) => {
	const hours = Math.floor(Number(value) / 60);
	const rest = Number(value) % 60;
	const label = hours === 0 ? `${value} minutes` : `${hours} h${rest ? ` ${rest}` : ''}`;
	return { value, label: label.replaceAll(' ', '\u00A0') };
});

export interface Appointment {
	readonly poleId: string;
	readonly startsAt: Date;
	readonly minutes: number;
	/** Undefined: the pôle's own. */
	readonly format: Format | undefined;
	readonly site: string | null;
	readonly withAnimateur: boolean;
}

const form = v.object({
	poleId: line('Choisissez le pôle.', 40),
	day: line('Indiquez la date.', 10),
	hour: line('Indiquez l’heure.', 5),
	minutes: code(durations, 'Choisissez la durée.'),
	format: freeText(20),
	site: nullableText(40),
	withAnimateur: tick
});

/** Reads date, hour (in Paris) and duration of an Intervision. It may be in the past, to keep one that was held. */
export function parseAppointment(typed: Typed): ParsedForm<Appointment> {
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { poleId, day, hour, minutes, format, site, withAnimateur } = parsed.output;
	const startsAt = readMoment(day, hour);
	if (startsAt === null) {
		return { ok: false, errors: [{ field: 'day', message: noSuchMoment }], typed };
	}
	const known = formatCodes.find((one) => one === format);
	const output = {
		...{ poleId, startsAt, minutes: Number(minutes) },
		...{ format: known, site, withAnimateur }
	};
	return { ok: true, output, typed };
}

export const noSuchMoment =
	'Cette date ou cette heure n’existe pas. Choisissez un jour du calendrier et une heure, «\u00A012:30\u00A0».';

/** The instant of a typed day and hour in Paris; null when there is none, or in another century. */
export function readMoment(day: string, hour: string): Date | null {
	return /^20\d\d-/.test(day) ? parisInstant(day, hour.slice(0, 5)) : null;
}
