import type { Actor } from '#domain/access/actor.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { professions } from '#domain/professionnel/profession.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Registration } from '#server/db/inscriptions.ts';
import { addParticipant } from '../add-participant.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { fullName } from '../full-name.ts';
import { loadMeetingFor } from '../load-meeting.ts';

interface Answer {
	readonly registrationId: string;
	/** Doubts of the guard answered in the form. */
	readonly confirmed: readonly string[];
}

/** [PLA-17] Accepts someone: linked to the person of the directory who has this address, or entered there, then expected. */
export async function acceptRegistration(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ registrationId, confirmed }: Answer
): Promise<FormOutcome> {
	const loaded = await loadRegistration(deps, actor, intervisionId, registrationId);
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { registration, facts } = loaded;
	const known = await deps.people.byEmail(registration.email);
	const expected = known !== null && participantOf(facts, known.id) !== null;
	const added: FormOutcome = expected
		? { ok: true, id: known.id }
		: await addParticipant(deps, actor, intervisionId, {
				givenName: registration.givenName,
				familyName: registration.familyName,
				email: registration.email,
				profession: registration.profession,
				mode: registration.mode,
				structureKind: registration.structureKind,
				structureName: registration.structureName,
				fonction: professions[registration.profession].label,
				coordonne: false,
				role: 'participant',
				confirmed
			});
	if (!added.ok) return added;
	const personId = added.id ?? null;
	await decide(deps, actor, registration, { state: 'validee', personId });
	return { ok: true };
}

/** One registration that a single press could not accept. */
export interface LeftRegistration {
	readonly name: string;
	readonly why: Refusal;
	/** What the guard says, or asks. */
	readonly message: string | null;
}

/** [PLA-21] Accepts those that were on the screen, each decided for itself: one that is refused stops no other. */
export async function acceptRegistrations(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	registrationIds: readonly string[]
): Promise<
	| {
			readonly ok: true;
			readonly accepted: number;
			readonly left: readonly LeftRegistration[];
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const waiting = await deps.inscriptions.waiting(intervisionId);
	const wanted = waiting.filter(({ id }) => registrationIds.includes(id));
	const left: LeftRegistration[] = [];
	for (const registration of wanted) {
		const answer = { registrationId: registration.id, confirmed: [] };
		const accepted = await acceptRegistration(deps, actor, intervisionId, answer);
		if (accepted.ok) continue;
		const said = accepted.fields[0] ?? accepted.questions?.[0];
		left.push({
			name: fullName(registration),
			why: accepted.why,
			message: said?.message ?? null
		});
	}
	return { ok: true, accepted: wanted.length - left.length, left };
}

/** [PLA-17] Sets a registration aside; nobody is entered anywhere. */
export async function dismissRegistration(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	registrationId: string
): Promise<FormOutcome> {
	const loaded = await loadRegistration(deps, actor, intervisionId, registrationId);
	if (!loaded.ok) return { ...loaded, fields: [] };
	await decide(deps, actor, loaded.registration, { state: 'ecartee', personId: null });
	return { ok: true };
}

async function loadRegistration(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	registrationId: string
): Promise<
	| { readonly ok: true; readonly registration: Registration; readonly facts: MeetingFacts }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const registration = await deps.inscriptions.byId(registrationId);
	const mine = registration?.intervisionId === intervisionId && registration.state === 'attente';
	return registration && mine
		? { ok: true, registration, facts: loaded.facts }
		: { ok: false, why: 'introuvable' };
}

async function decide(
	deps: Deps,
	actor: Actor,
	{ id, intervisionId }: Registration,
	answer: { readonly state: 'validee' | 'ecartee'; readonly personId: string | null }
): Promise<void> {
	const at = deps.now();
	const decided = await deps.inscriptions.decide(id, { ...answer, by: actor.personId, at });
	if (!decided) return;
	await deps.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: answer.state === 'validee' ? 'inscription-validee' : 'inscription-ecartee',
		subject: id,
		payload: { intervision: intervisionId }
	});
}
