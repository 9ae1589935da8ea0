import * as v from 'valibot';
import { notedStepCodes } from '#domain/accompagnement/step.ts';
import { isDay } from '#domain/planning/calendar-day.ts';
import { code, line } from '#lib/coordination/form-fields.ts';

const unknown = 'Cette étape n’existe pas.';

export const stepForm = v.object({
	step: code(notedStepCodes, unknown),
	on: v.pipe(
		line('Indiquez la date.', 10),
		v.check(isDay, 'Ce jour n’existe pas dans le calendrier.')
	),
	by: line('Choisissez qui l’a fait.', 64)
});

export const forgetForm = v.object({ step: code(notedStepCodes, unknown) });
