import * as v from 'valibot';
import { conventionKindCodes, partyCodes } from '#domain/convention/kind.ts';
import { isDay } from '#domain/planning/calendar-day.ts';
import { code, freeText, line, nullableText, tick } from '#lib/coordination/form-fields.ts';

const noSuchDay = 'Ce jour n’existe pas dans le calendrier.';
const nullableDay = v.pipe(
	freeText(10),
	v.check((text) => text === '' || isDay(text), noSuchDay),
	v.transform((text) => (text === '' ? null : text))
);

export const conventionForm = v.object({
	kind: code(conventionKindCodes, 'Choisissez avec quel genre de structure.'),
	poleId: nullableText(40),
	structureName: line('Indiquez le nom de la structure.', 160),
	structureSeat: freeText(200),
	structureSigner: freeText(120),
	structureQuality: freeText(120),
	associationSigner: freeText(120),
	associationQuality: freeText(120)
});

export const signingForm = v.object({
	associationSignedOn: nullableDay,
	structureSignedOn: nullableDay,
	effectiveOn: nullableDay
});

export const noticeForm = v.object({
	on: v.pipe(line('Indiquez la date de la lettre.', 10), v.check(isDay, noSuchDay)),
	from: code(partyCodes, 'Choisissez qui met fin à la convention.'),
	breach: v.pipe(
		tick,
		v.check(
			(ticked) => ticked,
			'Une convention ne se dénonce que pour non-respect de ses termes (article 5).'
		)
	)
});
