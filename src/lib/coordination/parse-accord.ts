import * as v from 'valibot';
import { accordStateCodes, isGiven, noAccord, type Accord } from '#domain/accord/accord.ts';
import {
	consentBasisCodes,
	noRepresentation,
	ownWishCodes,
	protectionCodes,
	representedCodes,
	type Representation
} from '#domain/accord/representation.ts';
import { professionCodes } from '#domain/professionnel/profession.ts';
import {
	code,
	codes,
	freeText,
	nullableChoice,
	nullableCode,
	nullableText,
	tick,
	type Typed
} from './form-fields.ts';
import { parseForm, type FormError, type ParsedForm } from './parse-form.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';

/** What the form can not know by itself. */
export interface AccordFormContext {
	/** Persons whom the form shows: expected, or of the pôle. */
	readonly personIds: readonly string[];
	/** The accord in force. */
	readonly current: Accord;
	/** The day in Paris. */
	readonly today: string;
}

/** The choice « Un autre professionnel » of the list of collectors. */
export const otherCollector = 'autre';

function accordForm({ personIds, today }: AccordFormContext) {
	const among = 'Choisissez parmi les personnes proposées.';
	return v.object({
		state: code(accordStateCodes, 'Choisissez ce que le patient a répondu.'),
		collectedOn: v.pipe(
			freeText(10),
			v.check(
				(day) => day === '' || parisInstant(day, '12:00') !== null,
				'Cette date n’existe pas.'
			),
			v.check((day) => day <= today, 'Cette date est dans l’avenir.'),
			v.transform((day) => (day === '' ? null : day))
		),
		collectedBy: nullableCode([...personIds, otherCollector], among),
		collectorFonction: nullableText(120),
		remote: tick,
		paperKeptAt: nullableText(200),
		withheld: nullableText(1000),
		copyGiven: tick,
		withdrawalRightTold: tick,
		acceptsUnconcerned: tick,
		representative: nullableChoice(representedCodes, 'Dites si quelqu’un représente le patient.'),
		protection: nullableChoice(protectionCodes, 'Choisissez parmi les mesures proposées.'),
		consentBasis: nullableChoice(consentBasisCodes, 'Choisissez parmi les réponses proposées.'),
		ownWish: nullableChoice(ownWishCodes, 'Choisissez parmi les réponses proposées.'),
		representativeInformed: tick,
		exceptionReason: nullableText(1000),
		// The list of the directory posts an empty line when nobody is chosen in it.
		refusedPersonIds: v.pipe(
			codes(['', ...personIds], among),
			v.transform((ids) => [...new Set(ids.filter((id) => id !== ''))])
		),
		refusedProfessions: codes(professionCodes, 'Choisissez parmi les professions proposées.')
	});
}

type AccordInput = v.InferOutput<ReturnType<typeof accordForm>>;

/**
 * Reads the form of the accord. What the chosen state does not ask for is not kept, except whom the patient refused:
 * a refusal outlives a change of state, and someone refused who is not shown here stays refused.
 */
export function parseAccord(typed: Typed, context: AccordFormContext): ParsedForm<Accord> {
	const parsed = parseForm(accordForm(context), typed);
	if (!parsed.ok) return parsed;
	const { output } = parsed;
	const collector = collectorOf(output);
	if (!collector.ok) return { ok: false, errors: [collector.error], typed };
	const { state, collectedOn } = output;
	const base = {
		...noAccord,
		...{ state, collectedOn, ...collector.output },
		...representationOf(output),
		...refusalsOf(output, context)
	};
	return { ok: true, output: withDetails(base, output), typed };
}

/** [ACO-6] A yes was heard by someone: a person of the lists, or another professional, whose function is said. */
function collectorOf({
	state,
	collectedBy,
	collectorFonction
}: AccordInput):
	| { readonly ok: true; readonly output: Pick<Accord, 'collectedBy' | 'collectorFonction'> }
	| { readonly ok: false; readonly error: FormError } {
	if (collectedBy === otherCollector) {
		const message = 'Précisez la fonction de ce professionnel.';
		if (collectorFonction === null) {
			return { ok: false, error: { field: 'collectorFonction', message } };
		}
		return { ok: true, output: { collectedBy: null, collectorFonction } };
	}
	if (collectedBy === null && isGiven(state)) {
		const message = 'Indiquez qui a recueilli l’accord.';
		return { ok: false, error: { field: 'collectedBy', message } };
	}
	return { ok: true, output: { collectedBy, collectorFonction: null } };
}

function representationOf(output: AccordInput): Representation {
	const representative = output.representative ?? 'aucun';
	if (representative === 'aucun') return noRepresentation;
	const { consentBasis, ownWish, representativeInformed } = output;
	const protection = representative === 'majeur-protege' ? output.protection : null;
	return { representative, protection, consentBasis, ownWish, representativeInformed };
}

function refusalsOf(
	{ state, refusedPersonIds, refusedProfessions }: AccordInput,
	{ current, personIds }: AccordFormContext
): Pick<Accord, 'refusedPersonIds' | 'refusedProfessions'> {
	const asked = isGiven(state) || state === 'exception-rupture-de-soins';
	if (!asked) {
		const { refusedPersonIds: persons, refusedProfessions: professions } = current;
		return { refusedPersonIds: persons, refusedProfessions: professions };
	}
	const elsewhere = current.refusedPersonIds.filter((id) => !personIds.includes(id));
	return { refusedPersonIds: [...elsewhere, ...refusedPersonIds], refusedProfessions };
}

function withDetails(base: Accord, output: AccordInput): Accord {
	const { state, exceptionReason, paperKeptAt } = output;
	if (state === 'exception-rupture-de-soins') return { ...base, exceptionReason };
	if (!isGiven(state)) return base;
	const { remote, withheld, copyGiven, withdrawalRightTold, acceptsUnconcerned } = output;
	const written = state === 'ecrit' || state === 'partiel-ecrit';
	return {
		...base,
		...{ remote, withheld, copyGiven, withdrawalRightTold, acceptsUnconcerned },
		paperKeptAt: written ? paperKeptAt : null
	};
}
