import type { Actor } from '#domain/access/actor.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { checkAccord } from '#domain/accord/check-accord.ts';
import type { Deps } from './deps.ts';
import { guardForm } from './guard-form.ts';
import { guardQuestion } from './guard-question.ts';
import type { FormOutcome } from './form-outcome.ts';
import { loadSituationFor } from './load-meeting.ts';

/** Records the patient's accord for the dossier; the former ones stay. Rooms are told at once. */
export async function recordAccord(
	deps: Deps & { readonly names: { known(situationId: string): readonly string[] | null } },
	actor: Actor,
	situationId: string,
	accord: Accord,
	confirmed: readonly string[] = []
): Promise<FormOutcome> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'enregistrer-accord');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts, situation } = loaded;
	const fields: { field: string; message: string }[] = [...checkAccord(accord)];
	const { withheld, exceptionReason, paperKeptAt } = accord;
	const guarded = await guardForm(
		deps,
		{ texts: { withheld, exceptionReason, paperKeptAt }, confirmed },
		guardQuestion(facts, deps.names.known(situationId) ?? [])
	);
	if (!guarded.ok && guarded.why === 'garde-indisponible') return guarded;
	if (!guarded.ok) fields.push(...guarded.fields);
	// Someone refused who is not expected this time stays refused: the accord belongs to the dossier (ACO-4).
	const known = new Set([
		...facts.participants.map(({ personId }) => personId),
		...situation.accord.refusedPersonIds
	]);
	if (!accord.refusedPersonIds.every((id) => known.has(id))) {
		fields.push({
			field: 'refusedPersonIds',
			message: 'Choisissez parmi les personnes attendues.'
		});
	}
	if (fields.length > 0 || !guarded.ok) {
		const questions = guarded.ok ? [] : (guarded.questions ?? []);
		return { ok: false, why: 'saisie-invalide', fields, questions };
	}
	const id = deps.id();
	const at = deps.now();
	await deps.transaction(async (tx) => {
		await deps.dossiers.recordAccord(tx, situation.dossierId, accord, {
			id,
			by: actor.personId,
			at
		});
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'accord-enregistre',
				subject: situation.dossierId,
				payload: { state: accord.state, refused: accord.refusedPersonIds.length }
			},
			tx
		);
	});
	await deps.changed(facts.id);
	return { ok: true, id };
}
