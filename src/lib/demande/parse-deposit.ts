import * as v from 'valibot';
import {
	addresseeCodes,
	declaredAccordCodes,
	urgencyCodes
} from '#domain/demande/demande-words.ts';
import type { DemandeForm, WishedGuest } from '#domain/demande/demande.ts';
import {
	code,
	freeText,
	nullableCode,
	nullableEmail,
	type Typed
} from '#lib/coordination/form-fields.ts';
import { demandeForm, problemLength } from '#lib/coordination/parse-demande.ts';
import { parseForm, type ParsedForm } from '#lib/coordination/parse-form.ts';

/** Rows of « qui inviter » at most. */
export const guestLimit = 12;

const { demandeurs, motifs, problematiques } = demandeForm.entries;
const day = v.pipe(
	freeText(10),
	v.check(
		(text) => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text),
		'Cette date n’est pas comprise.'
	),
	v.transform((text) => (text === '' ? null : text))
);
const choose = 'Cette réponse n’est pas dans la liste. Rechargez la page.';

const depositForm = v.object({
	name: freeText(120),
	profession: freeText(120),
	structure: freeText(160),
	phone: freeText(40),
	email: nullableEmail,
	transmittedBy: freeText(160),
	addressee: code(addresseeCodes, 'Dites à qui la demande s’adresse.'),
	designation: freeText(200),
	problem: freeText(problemLength),
	demandeurs,
	motifs,
	problematiques,
	accord: v.pipe(
		nullableCode(declaredAccordCodes, choose),
		v.transform((chosen) => declaredAccordCodes.find((one) => one === chosen) ?? null)
	),
	accordOn: day,
	exceptionReason: freeText(500),
	urgency: code(urgencyCodes, 'Dites si c’est urgent.')
});

/** Reads the form of a demande; the rows of guests that say nothing are left out. */
export function parseDeposit(typed: Typed): ParsedForm<DemandeForm> {
	const parsed = parseForm(depositForm, typed);
	if (!parsed.ok) return parsed;
	const guests = readGuests(typed);
	const long = guests.some((guest) => Object.values(guest).some((text) => text.length > 160));
	if (guests.length > guestLimit || long) {
		const message = 'La liste des personnes à inviter est trop longue.';
		return { ok: false, errors: [{ field: 'inviteName-0', message }], typed };
	}
	return { ok: true, output: { ...parsed.output, guests }, typed };
}

function readGuests(typed: Typed): readonly WishedGuest[] {
	const column = (name: string) => typed[name] ?? [];
	return column('inviteName')
		.map((name, row) => ({
			name: name.trim(),
			fonction: (column('inviteFonction')[row] ?? '').trim(),
			reach: (column('inviteReach')[row] ?? '').trim()
		}))
		.filter(({ name, fonction, reach }) => `${name}${fonction}${reach}` !== '');
}
