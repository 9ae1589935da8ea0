import type { DemandeForm } from '#domain/demande/demande.ts';
import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import { parseDesignation } from '#domain/situation/designation.ts';
import { designationRefusalText } from '#domain/situation/designation-refusal-text.ts';
import type { GuardQuestion } from '#server/guard/guard-question.ts';
import type { Deps } from '../deps.ts';
import type { RefusedForm } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';

/** Professionals bear their own names; nothing else of a demande may name anyone ([GAR-37]). */
export function demandeQuestion(
	form: Pick<DemandeForm, 'name' | 'structure'> & Partial<Pick<DemandeForm, 'guests'>>
): GuardQuestion {
	const names = [form.name, ...(form.guests ?? []).map(({ name }) => name)];
	return {
		profile: 'fiche',
		known: [],
		invited: names.filter((name) => name !== ''),
		structures: form.structure === '' ? [] : [form.structure]
	};
}

/** Reads every free text of a demande before it is kept; gives the patient's designation in its accepted form. */
export async function guardDemande(
	deps: Pick<Deps, 'guard'>,
	form: DemandeForm,
	confirmed: readonly string[]
): Promise<{ readonly ok: true; readonly designation: string } | RefusedForm> {
	const parsed = form.designation === '' ? null : parseDesignation(form.designation);
	if (parsed && !parsed.ok) {
		const message = designationRefusalText(parsed.why);
		return { ok: false, why: 'designation-refusee', fields: [{ field: 'designation', message }] };
	}
	const question = demandeQuestion(form);
	const designation = parsed?.designation.text ?? '';
	if (parsed?.designation.kind === 'pseudonyme') {
		const shown = { texts: { designation }, confirmed };
		const read = await guardForm(deps, shown, { ...question, profile: 'displayName' });
		if (!read.ok) return read;
	}
	// [DEM-17] a structure is read before it is believed: a patient's name typed there would pass everywhere else
	const { problem, exceptionReason, structure, profession, transmittedBy } = form;
	const unread = { ...question, structures: [] };
	const where = await guardForm(deps, { texts: { structure }, confirmed }, unread);
	if (!where.ok) return where;
	const fonctions = form.guests.map(({ fonction }, index) => [`inviteFonction-${index}`, fonction]);
	const texts = {
		...{ problem, exceptionReason, profession, transmittedBy },
		...Object.fromEntries(fonctions)
	};
	const guarded = await guardForm(deps, { texts, confirmed }, question);
	if (!guarded.ok) return guarded;
	const people = await guardForm(deps, { texts: contactsIn(form), confirmed: [] }, question, isOdd);
	return people.ok ? { ok: true, designation } : people;
}

/** Who asks, whom to invite and how to reach them. */
function contactsIn({ name, guests }: DemandeForm): Readonly<Record<string, string>> {
	const reached = guests.flatMap((guest, index) => [
		[`inviteName-${index}`, guest.name],
		[`${reach}${index}`, guest.reach]
	]);
	return { name, ...Object.fromEntries(reached) };
}

const reach = 'inviteReach-';
/** [DEM-17] A name belongs where a name is asked for, a number and an address where one is reached; nothing else does. */
const isOdd = ({ field, label, severity }: FieldFinding) => {
	const belongs = field.startsWith(reach) ? ['PHONE', 'EMAIL', 'ADDRESS'] : ['PERSON'];
	return severity === 'blocking' && !belongs.includes(label);
};
