import type { Actor } from '#domain/access/actor.ts';
import { decideNaming } from '#domain/access/decide-naming.ts';
import { answersIn } from '#domain/access/introduction.ts';
import type { Viewer } from '#domain/access/standing.ts';
import { isStrong } from '#domain/access/strength.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { ModeExercice, Profession } from '#domain/professionnel/profession.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { Deps } from './deps.ts';
import { guardForm } from './guard-form.ts';
import { guardQuestion } from './guard-question.ts';
import { loadMeetingFor } from './load-meeting.ts';
import type { FormOutcome } from './form-outcome.ts';

export interface NewParticipant {
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string | null;
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
	readonly fonction: string;
	readonly coordonne: boolean;
	readonly role: IntervisionRole;
	/** Doubts of the guard answered in the form. */
	readonly confirmed?: readonly string[];
}

/** Adds a professional to an Intervision; an e-mail already known is the same person, whose details are kept. */
export async function addParticipant(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ role, confirmed = [], ...details }: NewParticipant
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const known = details.email === null ? null : await deps.people.byEmail(details.email);
	const personId = known?.id ?? deps.id();
	if (participantOf(loaded.facts, personId)) {
		const message = 'Cette personne est déjà sur la liste : changez son rôle dans la liste.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'email', message }] };
	}
	const naming = nameBy(actor, loaded.facts, { personId, role });
	if (!naming.ok) return { ...naming, fields: [] };
	if (!known) {
		const guarded = await guardDetails(deps, loaded.facts, { ...details, confirmed });
		if (!guarded.ok) return guarded;
		await deps.people.add({ id: personId, ...details }, introducerIn(deps, actor, loaded));
	}
	await giveRole(deps, actor, intervisionId, { personId, role });
	return { ok: true, id: personId };
}

/** [REC-18] A strong session of somebody who reads clinical text there is enough to answer for an address. */
function introducerIn(
	deps: Deps,
	actor: Actor,
	{ facts, viewer }: { readonly facts: MeetingFacts; readonly viewer: Viewer }
) {
	const answers = isStrong(actor.method) && answersIn(facts, viewer);
	return { by: actor.personId, answers, at: deps.now() };
}

/**
 * [GAR-39] A professional bears her own name in the directory; where and as what she works is read like any other text,
 * and a name is no place for a number or an address.
 */
async function guardDetails(
	deps: Deps,
	facts: MeetingFacts,
	{
		givenName,
		familyName,
		structureName,
		fonction,
		confirmed
	}: Omit<NewParticipant, 'role'> & {
		readonly confirmed: readonly string[];
	}
): Promise<FormOutcome> {
	const question = guardQuestion(facts, []);
	const invited = [...question.invited, `${givenName} ${familyName}`];
	const work = { texts: { structureName, fonction }, confirmed };
	const guarded = await guardForm(deps, work, { ...question, invited });
	if (!guarded.ok) return guarded;
	const names = { texts: { givenName, familyName }, confirmed: [] };
	return guardForm(deps, names, question, ({ label }) => label !== 'PERSON');
}

/** Changes someone's role in the Intervision, for instance to name another animateur. */
export async function setRole(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ personId, role }: { personId: string; role: IntervisionRole }
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return { ...loaded, fields: [] };
	if (!participantOf(loaded.facts, personId)) return { ok: false, why: 'introuvable', fields: [] };
	const naming = nameBy(actor, loaded.facts, { personId, role });
	if (!naming.ok) return { ...naming, fields: [] };
	await giveRole(deps, actor, intervisionId, { personId, role });
	return { ok: true };
}

interface Named {
	readonly personId: string;
	readonly role: IntervisionRole;
}

function nameBy({ personId }: Actor, facts: MeetingFacts, named: Named) {
	const role = participantOf(facts, personId)?.role ?? null;
	return decideNaming({ personId, role }, named);
}

/** A role opens rights: who gave it to whom stays in the journal. */
async function giveRole(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ personId, role }: Named
): Promise<void> {
	await deps.intervisions.addParticipant(intervisionId, personId, role);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'role-attribue',
		subject: personId,
		payload: { intervision: intervisionId, role }
	});
	await deps.changed(intervisionId);
}
