import * as v from 'valibot';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { readMssante, readPhone } from '#domain/professionnel/contact.ts';
import { modeExerciceCodes, professionCodes } from '#domain/professionnel/profession.ts';
import { readRpps } from '#domain/professionnel/rpps.ts';
import { structureKindCodes } from '#domain/professionnel/structure-kind.ts';
import {
	code,
	freeText,
	line,
	nullableEmail,
	tick,
	type Typed
} from '#lib/coordination/form-fields.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, type ParsedForm } from '#lib/coordination/parse-form.ts';

/** A field that may be empty, then null; else read by the domain, or said to be wrong. */
const nullable = (read: (text: string) => string | null, wrong: string) =>
	v.pipe(
		freeText(200),
		v.check((text) => text === '' || read(text) !== null, wrong),
		v.transform((text) => (text === '' ? null : read(text)))
	);

const cardForm = v.object({
	givenName: line('Indiquez le prénom.', 80),
	familyName: line('Indiquez le nom.', 80),
	profession: code(professionCodes, 'Choisissez la profession.'),
	savoirFaire: freeText(120),
	mode: code(modeExerciceCodes, 'Choisissez le mode d’exercice.'),
	structureKind: code(structureKindCodes, 'Choisissez le type de structure.'),
	structureName: line('Indiquez le nom de la structure ou du cabinet.', 120),
	fonction: line('Indiquez la fonction, telle qu’elle s’imprime sur la fiche.', 120),
	coordonne: tick,
	email: nullableEmail,
	phone: nullable(
		readPhone,
		'Ce numéro n’est pas complet\u00A0: dix chiffres, «\u00A003\u00A022\u00A0…\u00A0».'
	),
	mssante: nullable(readMssante, 'Une adresse MSSanté se termine par «\u00A0mssante.fr\u00A0».'),
	rpps: nullable(
		readRpps,
		'Ce numéro RPPS n’est pas juste\u00A0: onze chiffres, vérifiez-les un à un.'
	)
});

/** What the form of a card says, with the pôles ticked and the doubts of the guard answered. */
export interface ParsedCard {
	readonly details: PersonDetails;
	readonly poleIds: readonly string[];
	readonly confirmed: readonly string[];
}

/** Reads the form of a card. */
export function parseCard(typed: Typed): ParsedForm<ParsedCard> {
	const parsed = parseForm(cardForm, typed);
	if (!parsed.ok) return parsed;
	const poleIds = typed['poles'] ?? [];
	const confirmed = typed[questionBox] ?? [];
	return { ok: true, output: { details: parsed.output, poleIds, confirmed }, typed };
}

/** The version of the card that the form was filled from. */
export const readVersion = (typed: Typed): number => Number(typed['version']?.[0] ?? 0) || 0;
