import * as v from 'valibot';
import type { SituationInviteFacts } from '#domain/intervision/meeting-facts.ts';
import { codes, nullableCode, type Typed } from './form-fields.ts';
import { parseForm, type ParsedForm } from './parse-form.ts';

/** Reads who is concerned; the médecin traitant and the pharmacien attitré always are. */
export function parseInvites(
	typed: Typed,
	personIds: readonly string[]
): ParsedForm<readonly SituationInviteFacts[]> {
	const among = 'Choisissez parmi les personnes attendues.';
	const form = v.object({
		invites: codes(personIds, among),
		medecinTraitant: nullableCode(personIds, among),
		pharmacienAttitre: nullableCode(personIds, among)
	});
	const parsed = parseForm(form, typed);
	if (!parsed.ok) return parsed;
	const { invites, medecinTraitant, pharmacienAttitre } = parsed.output;
	const output = personIds
		.filter((id) => invites.includes(id) || id === medecinTraitant || id === pharmacienAttitre)
		.map((personId) => ({
			personId,
			medecinTraitant: personId === medecinTraitant,
			pharmacienAttitre: personId === pharmacienAttitre
		}));
	return { ok: true, output, typed };
}

/** The same list as the form posts it: what undoes a change sends the former one again. */
export function typedInvites(invites: readonly SituationInviteFacts[]) {
	const holder = (title: 'medecinTraitant' | 'pharmacienAttitre') =>
		invites.find((invite) => invite[title])?.personId ?? '';
	return {
		invites: invites.map(({ personId }) => personId),
		medecinTraitant: holder('medecinTraitant'),
		pharmacienAttitre: holder('pharmacienAttitre')
	};
}
