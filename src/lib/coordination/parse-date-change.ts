import * as v from 'valibot';
import { changeReasonCodes } from '#domain/planning/change-reason.ts';
import { organiserKindCodes } from '#domain/pole/organiser.ts';
import { formatCodes } from '#domain/pole/site.ts';
import { code, line, nullableText } from './form-fields.ts';
import { durations } from './parse-appointment.ts';
import { hourField } from './parse-series.ts';

const reach = code(['seule', 'suivantes'] as const, 'Choisissez les dates à changer.');

/** « Modifier »: hour, place, format, organiser, for this date or the next ones too. */
export const dateSettingsForm = v.object({
	hour: hourField,
	minutes: code(durations, 'Choisissez la durée.'),
	format: code(formatCodes, 'Choisissez comment on se réunit.'),
	siteId: nullableText(40),
	organiser: line('Indiquez qui organise.', 120),
	organiserKind: code(organiserKindCodes, 'Choisissez le type de structure.'),
	reach
});

/** « Reporter »: another day, and why. */
export const postponeForm = v.object({
	day: line('Indiquez la nouvelle date.', 10),
	hour: hourField,
	reason: code(changeReasonCodes, 'Choisissez la raison.')
});

/** « Annuler »: why, and which dates. */
export const cancelForm = v.object({
	reason: code(changeReasonCodes, 'Choisissez la raison.'),
	reach
});

export const moveForm = v.object({
	situationId: line('Cette situation n’est plus à l’ordre du jour. Rechargez la page.', 40),
	toId: line('Choisissez la date.', 40)
});
