import type { Actor } from '#domain/access/actor.ts';
import { answers } from '#domain/invitation/answer.ts';
import { placeWords } from '#domain/invitation/invitation-facts.ts';
import type { Appointment, InvitationFacts } from '#domain/invitation/invitation-facts.ts';
import {
	invitationState,
	isReleaseDue,
	toTellAgain,
	type InvitationState
} from '#domain/invitation/invitation-state.ts';
import { invitationTasks, type InvitationTask } from '#domain/invitation/invitation-tasks.ts';
import { isToInform, type MedecinFacts } from '#domain/invitation/medecin-informe.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import { loadInvitations, loadMedecins } from './load-invitations.ts';
import { readSendings, type ShownSending } from './read-sendings.ts';

/** One person's invitation as those who prepare see it: never the address, nor the link. */
export interface ShownInvitation extends Omit<InvitationFacts, 'email' | 'told' | 'givenName'> {
	readonly state: InvitationState;
	readonly hasEmail: boolean;
	readonly hasLink: boolean;
	/** Her last mail came back. */
	readonly addressRefused: boolean;
	readonly answerWords: string | null;
}

export interface InvitationsBoard {
	readonly place: string;
	readonly cancelled: boolean;
	readonly people: readonly ShownInvitation[];
	/** Who was told another date or place: their names. */
	readonly toTell: readonly string[];
	/** Among them, who came for a situation that went to another date, or away. */
	readonly toRelease: readonly string[];
	readonly sendings: readonly ShownSending[];
	readonly medecins: readonly (MedecinFacts & { readonly toInform: boolean })[];
}

/** Shows who is invited to what, how each answered, and what is being sent. */
export async function readInvitations(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	| { readonly ok: true; readonly board: InvitationsBoard }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { appointment, people } = await loadInvitations(deps, loaded.facts);
	const refusing = await refusedAddresses(deps, people);
	const medecins = await loadMedecins(deps, loaded.facts, people);
	const told = toTellAgain(appointment, people);
	return {
		ok: true,
		board: {
			place: placeWords(appointment),
			cancelled: appointment.cancelled,
			people: people.map((person) => shown(person, refusing(person), appointment)),
			toTell: told.map(({ name }) => name),
			toRelease: told.filter(isReleaseDue).map(({ name }) => name),
			sendings: await readSendings(deps, intervisionId),
			medecins: medecins.map((medecin) => ({ ...medecin, toInform: isToInform(medecin) }))
		}
	};
}

/** The lines of « À faire » of one Intervision, for whoever invites there. */
export async function readInvitationTasks(
	deps: Deps,
	facts: MeetingFacts
): Promise<readonly InvitationTask[]> {
	const { appointment, people } = await loadInvitations(deps, facts);
	const refusing = await refusedAddresses(deps, people);
	const refusedIds = people.filter(refusing).map(({ personId }) => personId);
	const medecins = await loadMedecins(deps, facts, people);
	return invitationTasks({ appointment, people, medecins, refusedIds }, deps.now());
}

async function refusedAddresses({ outbox }: Deps, people: readonly InvitationFacts[]) {
	const addresses = people.flatMap(({ email }) => (email === null ? [] : [email]));
	const refusing = await outbox.refusing(addresses);
	return ({ email }: InvitationFacts): boolean => email !== null && refusing.has(email);
}

function shown(
	person: InvitationFacts & { readonly linkHash: string | null },
	addressRefused: boolean,
	appointment: Appointment
): ShownInvitation {
	const { personId, name, role, invitedAt, linkOpenedAt, linkHandedAt, linkRevokedAt } = person;
	const { answer, answeredAt, reason, phone, quiet, situations } = person;
	return {
		...{ personId, name, role, invitedAt, linkOpenedAt, linkHandedAt, linkRevokedAt },
		...{ answer, answeredAt, reason, phone, quiet, situations, addressRefused },
		state: invitationState(person, addressRefused, appointment),
		hasEmail: person.email !== null,
		hasLink: person.linkHash !== null,
		answerWords: answer === null ? null : answers[answer]
	};
}
