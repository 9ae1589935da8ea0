import type { Actor } from '#domain/access/actor.ts';
import { decideJustification } from '#domain/access/decide-exception.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { checkAccord } from '#domain/accord/check-accord.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { loadAccordScene, type AccordPlace, type AccordScene } from './accord/accord-scene.ts';
import { writeAccord } from './accord/write-accord.ts';
import type { WithdrawalDeps } from './invitations/tell-withdrawal.ts';
import type { FormOutcome } from './form-outcome.ts';
import { guardForm } from './guard-form.ts';
import { guardQuestion } from './guard-question.ts';

type RecordDeps = WithdrawalDeps & {
	readonly names: { known(situationId: string): readonly string[] | null };
};

/** What the form says beside the accord itself. */
export interface AccordForm {
	/** Doubts of the guard answered in the form. */
	readonly confirmed?: readonly string[];
	/** The accord in force when the form was shown. */
	readonly seen?: string | null;
}

/** Records the patient's accord for the dossier; the former ones stay. Rooms are told at once. */
export function recordAccord(
	deps: RecordDeps,
	actor: Actor,
	situationId: string,
	accord: Accord,
	form: AccordForm = {}
): Promise<FormOutcome> {
	return recordAccordAt(deps, actor, { situationId }, accord, form);
}

/** The same from the dossier itself, for the clinical coordination. */
export async function recordAccordAt(
	deps: RecordDeps,
	actor: Actor,
	place: AccordPlace,
	wanted: Accord,
	{ confirmed = [], seen }: AccordForm
): Promise<FormOutcome> {
	const loaded = await loadAccordScene(deps, actor, place, 'enregistrer-accord');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { scene } = loaded;
	const accord = justified(scene, actor, wanted);
	const fields = [...checkAccord(accord), ...checkJustification(scene, accord)];
	const guarded = await guardTexts(deps, scene, accord, confirmed);
	if (!guarded.ok && guarded.why === 'garde-indisponible') return guarded;
	const unknown = await unknownPersons(deps, scene, accord);
	const all = [...fields, ...(guarded.ok ? [] : guarded.fields), ...unknown];
	if (all.length > 0 || !guarded.ok) {
		const questions = guarded.ok ? [] : (guarded.questions ?? []);
		return { ok: false, why: 'saisie-invalide', fields: all, questions };
	}
	const { dossierId } = scene;
	const act = { dossierId, accord, by: actor.personId, event: 'accord-enregistre', seen } as const;
	const written = await writeAccord(deps, act);
	return written.ok ? written : { ...written, fields: [] };
}

/** [ACO-2] Who writes a justification answers for it, until it is written anew; validated or not is never said by a form. */
function justified({ accord: before }: AccordScene, actor: Actor, wanted: Accord): Accord {
	if (wanted.state !== 'exception-rupture-de-soins') {
		return { ...wanted, exceptionJustifiedBy: null, exceptionValidatedBy: null };
	}
	const same = before.exceptionReason === wanted.exceptionReason;
	const by = (same ? before.exceptionJustifiedBy : null) ?? actor.personId;
	return { ...wanted, exceptionJustifiedBy: by, exceptionValidatedBy: null };
}

function checkJustification({ standing, demandeurId }: AccordScene, { state }: Accord) {
	if (state !== 'exception-rupture-de-soins') return [];
	const decision = decideJustification(standing, demandeurId);
	return decision.ok ? [] : [{ field: 'exceptionReason', message: refusalText[decision.why] }];
}

async function guardTexts(
	deps: RecordDeps,
	{ facts, situation, poleId }: AccordScene,
	accord: Accord,
	confirmed: readonly string[]
): Promise<FormOutcome> {
	const { withheld, exceptionReason, paperKeptAt, collectorFonction } = accord;
	const texts = { withheld, exceptionReason, paperKeptAt, collectorFonction };
	const known = situation ? deps.names.known(situation.id) : null;
	if (facts) return guardForm(deps, { texts, confirmed }, guardQuestion(facts, known ?? []));
	const invited = (await deps.accords.directory(poleId)).map(({ name }) => name);
	const question = { profile: 'fiche', known: [], invited, structures: [] } as const;
	return guardForm(deps, { texts, confirmed }, question);
}

/** Ids from browsers are checked: who is expected, whoever works in the pôle, or who was refused already. */
async function unknownPersons(
	deps: RecordDeps,
	{ facts, poleId, accord: before }: AccordScene,
	{ refusedPersonIds, collectedBy }: Accord
) {
	const known = new Set(before.refusedPersonIds);
	if (before.collectedBy !== null) known.add(before.collectedBy);
	for (const { personId } of facts?.participants ?? []) known.add(personId);
	const asked = collectedBy === null ? refusedPersonIds : [...refusedPersonIds, collectedBy];
	const others = asked.filter((id) => !known.has(id));
	if (others.length === 0) return [];
	const found = new Set((await deps.accords.directory(poleId)).map(({ personId }) => personId));
	const message = 'Choisissez parmi les personnes du pôle.';
	const wrong = others.filter((id) => !found.has(id));
	if (wrong.length === 0) return [];
	const field = wrong.some((id) => refusedPersonIds.includes(id))
		? 'refusedPersonIds'
		: 'collectedBy';
	return [{ field, message }];
}
