import * as v from 'valibot';
import { ecartReasonCodes } from '#domain/indemnisation/indemnite.ts';
import { parseEuros } from '#domain/indemnisation/euros.ts';
import { tarifRoleCodes } from '#domain/indemnisation/tarif.ts';
import { isDay } from '#domain/planning/calendar-day.ts';
import { professionCodes } from '#domain/professionnel/profession.ts';
import { code, line, nullableChoice } from '#lib/coordination/form-fields.ts';

const day = (missing: string) =>
	v.pipe(line(missing, 10), v.check(isDay, 'Ce jour n’existe pas dans le calendrier.'));
const reload = 'Rechargez la page, puis recommencez.';

export const tarifForm = v.object({
	role: code(tarifRoleCodes, 'Choisissez qui ce tarif paie.'),
	profession: nullableChoice(professionCodes, 'Cette profession n’existe pas.'),
	amountCents: v.pipe(
		line('Indiquez le montant, «\u00A050\u00A0» ou «\u00A052,50\u00A0».', 12),
		v.transform(parseEuros),
		v.number('Ce montant n’est pas compris. Écrivez «\u00A050\u00A0» ou «\u00A052,50\u00A0».')
	),
	validFrom: day('Indiquez à partir de quel jour.')
});

export const tarifIdForm = v.object({ tarifId: line(reload, 40) });

export const lineForm = v.object({ id: line(reload, 40) });

export const asideForm = v.object({
	id: line(reload, 40),
	reason: code(ecartReasonCodes, 'Choisissez pourquoi.')
});

export const chosenForm = v.object({
	ids: v.pipe(
		v.optional(v.array(v.string()), []),
		v.check((ids) => ids.length > 0, 'Cochez au moins une indemnité.'),
		v.maxLength(200, 'Deux cents indemnités à la fois, au plus.')
	)
});

export const paymentForm = v.object({
	paidOn: day('Indiquez quel jour la comptabilité a payé.'),
	ids: v.pipe(
		v.optional(v.array(v.string()), []),
		v.check((ids) => ids.length > 0, 'Cochez au moins une indemnité.')
	)
});
