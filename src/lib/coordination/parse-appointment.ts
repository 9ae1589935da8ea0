import * as v from 'valibot';
import { code, line } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';
import type { Typed } from './form-fields.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';

/** Lengths offered, in minutes: an Intervision lasts 1 h to 1 h 30 (Guide); a meeting of a pôle may be longer. */
export const durations = ['45', '60', '75', '90', '105', '120'] as const;

export interface Appointment {
	readonly poleId: string;
	readonly startsAt: Date;
	readonly minutes: number;
}

const form = v.object({
	poleId: line('Choisissez le pôle.', 40),
	day: line('Indiquez la date.', 10),
	hour: line('Indiquez l’heure.', 5),
	minutes: code(durations, 'Choisissez la durée.')
});

/** Reads date, hour (in Paris) and duration of an Intervision. It may be in the past, to keep one that was held. */
export function parseAppointment(typed: Typed): ParsedForm<Appointment> {
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { poleId, day, hour, minutes } = parsed.output;
	const startsAt = parisInstant(day, hour.slice(0, 5));
	if (startsAt === null || !/^20\d\d-/.test(day)) {
		const message =
			'Cette date ou cette heure n’existe pas. Choisissez un jour du calendrier et une heure, «\u00A012:30\u00A0».';
		return { ok: false, errors: [{ field: 'day', message }], typed };
	}
	return { ok: true, output: { poleId, startsAt, minutes: Number(minutes) }, typed };
}
