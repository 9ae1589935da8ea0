import * as v from 'valibot';
import { accordStateCodes, noAccord, type Accord } from '#domain/accord/accord.ts';
import {
	code,
	codes,
	freeText,
	nullableCode,
	nullableText,
	tick,
	type Typed
} from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';

/** What the form can not know by itself. */
export interface AccordFormContext {
	/** Persons expected at this Intervision. */
	readonly personIds: readonly string[];
	/** The accord in force. */
	readonly current: Accord;
	/** The day in Paris. */
	readonly today: string;
}

/** Whether the patient said yes, wholly or in part: then the form asks for everything. */
export function isGiven(state: string): boolean {
	return ['oral', 'ecrit', 'partiel-oral', 'partiel-ecrit'].includes(state);
}

function accordForm({ personIds, today }: AccordFormContext) {
	const among = 'Choisissez parmi les personnes attendues.';
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
		collectedBy: nullableCode(personIds, among),
		remote: tick,
		paperKeptAt: nullableText(200),
		withheld: nullableText(1000),
		copyGiven: tick,
		withdrawalRightTold: tick,
		acceptsUnconcerned: tick,
		representative: code(
			['', 'aucun', 'mineur', 'majeur-protege'],
			'Dites si quelqu’un représente le patient.'
		),
		exceptionReason: nullableText(1000),
		refusedPersonIds: codes(personIds, among)
	});
}

/**
 * Reads the form of the accord. What the chosen state does not ask for is not kept, except whom the patient refused:
 * a refusal outlives a change of state, and someone refused who is not expected here stays refused.
 */
export function parseAccord(typed: Typed, context: AccordFormContext): ParsedForm<Accord> {
	const parsed = parseForm(accordForm(context), typed);
	if (!parsed.ok) return parsed;
	const { state, collectedOn, collectedBy, refusedPersonIds, ...details } = parsed.output;
	const { current, personIds } = context;
	const exception = state === 'exception-rupture-de-soins';
	const elsewhere = current.refusedPersonIds.filter((id) => !personIds.includes(id));
	const refused =
		isGiven(state) || exception ? [...elsewhere, ...refusedPersonIds] : current.refusedPersonIds;
	const base = { ...noAccord, state, collectedOn, collectedBy, refusedPersonIds: refused };
	const representative = details.representative === '' ? 'aucun' : details.representative;
	if (isGiven(state)) {
		const written = state === 'ecrit' || state === 'partiel-ecrit';
		const paperKeptAt = written ? details.paperKeptAt : null;
		const output = { ...base, ...details, representative, paperKeptAt, exceptionReason: null };
		return { ok: true, output, typed };
	}
	const output = exception
		? { ...base, representative, exceptionReason: details.exceptionReason }
		: { ...base, representative };
	return { ok: true, output, typed };
}

/** The accord as it stands once withdrawn: nothing of it is kept but whom the patient refused. */
export function withdrawnAccord(current: Accord, today: string): Accord {
	const { refusedPersonIds, representative } = current;
	return { ...noAccord, state: 'retire', collectedOn: today, representative, refusedPersonIds };
}
