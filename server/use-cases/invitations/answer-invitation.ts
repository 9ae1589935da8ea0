import type { Actor } from '#domain/access/actor.ts';
import {
	checkAnswer,
	offeredAnswers,
	type AbsenceReason,
	type Answer
} from '#domain/invitation/answer.ts';
import {
	placeWords,
	type Appointment,
	type InvitedSituation
} from '#domain/invitation/invitation-facts.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import { readInvitation } from '#server/use-cases/sign-in.ts';
import { loadInvitations, type LoadedInvitation } from './load-invitations.ts';

/** What someone sees of her own invitation: no patient, and nobody else. */
export interface OwnInvitation {
	readonly givenName: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly place: string;
	/** Answers may change until it begins. */
	readonly open: boolean;
	readonly cancelled: boolean;
	readonly offered: readonly Answer[];
	readonly answer: Answer | null;
	readonly reason: AbsenceReason | null;
	readonly phone: string | null;
	readonly situations: readonly InvitedSituation[];
}

/** Whose answer it is: by the link of a mail, or by a session at the door. */
export type Answering =
	{ readonly token: string } | { readonly actor: Actor; readonly intervisionId: string };

interface Mine {
	readonly ok: true;
	readonly facts: MeetingFacts;
	readonly appointment: Appointment;
	readonly person: LoadedInvitation;
}

/** Shows someone her own invitation. It changes nothing: scanners of mails follow links ([INV-10]). */
export async function readOwnInvitation(
	deps: Deps,
	who: Answering
): Promise<
	| { readonly ok: true; readonly invitation: OwnInvitation }
	| { readonly ok: false; readonly why: Refusal }
> {
	const mine = await loadMine(deps, who);
	if (!mine.ok) return mine;
	const { appointment, person } = mine;
	const { poleName, organiser, startsAt, minutes, cancelled } = appointment;
	const { givenName, answer, reason, phone, situations } = person;
	return {
		ok: true,
		invitation: {
			...{ givenName, poleName, organiser, startsAt, minutes, cancelled },
			...{ answer, reason, phone, situations },
			place: placeWords(appointment),
			open: isOpen(appointment, deps.now()),
			offered: offeredAnswers(appointment.format)
		}
	};
}

/** Keeps an answer; the last one counts, until the meeting begins. */
export async function answerInvitation(
	deps: Deps,
	who: Answering,
	typed: { readonly answer: string; readonly reason: string; readonly phone: string }
): Promise<FormOutcome> {
	const mine = await loadMine(deps, who);
	if (!mine.ok) return { ...mine, fields: [] };
	const { appointment, person } = mine;
	if (!isOpen(appointment, deps.now())) return { ok: false, why: 'reponse-close', fields: [] };
	const checked = checkAnswer(typed, appointment.format);
	if (!checked.ok) {
		const { field, message } = checked;
		return { ok: false, why: 'saisie-invalide', fields: [{ field, message }] };
	}
	const now = deps.now();
	const place = { intervisionId: appointment.intervisionId, personId: person.personId };
	await deps.invitations.answer(place, checked.given, now);
	await deps.invitations.opened(place, now);
	await deps.journal.append({
		at: now.toISOString(),
		actor: person.personId,
		event: 'invitation-reponse',
		subject: person.personId,
		payload: { intervision: appointment.intervisionId, reponse: checked.given.answer }
	});
	return { ok: true };
}

/** « Je sais de qui il s'agit »: kept with its moment; the application never says who (decisions.md §2). */
export async function knowSituation(
	deps: Deps,
	who: Answering,
	situationId: string
): Promise<Decision> {
	const mine = await loadMine(deps, who);
	if (!mine.ok) return mine;
	const { person, appointment } = mine;
	// A situation whose patient refused this person is answered like one that does not exist.
	const invited = person.situations.some((situation) => situation.situationId === situationId);
	if (!invited) return refused('introuvable');
	const now = deps.now();
	await deps.invitations.know(situationId, person.personId, now);
	await deps.invitations.opened({ ...appointment, personId: person.personId }, now);
	await deps.journal.append({
		at: now.toISOString(),
		actor: person.personId,
		event: 'situation-identifiee',
		subject: situationId,
		payload: { intervision: appointment.intervisionId }
	});
	return { ok: true };
}

async function loadMine(
	deps: Deps,
	who: Answering
): Promise<Mine | { readonly ok: false; readonly why: Refusal }> {
	const found = 'token' in who ? await byLink(deps, who.token) : await atDoor(deps, who);
	if (!found.ok) return found;
	const { facts, personId } = found;
	const { appointment, people } = await loadInvitations(deps, facts);
	const person = people.find((one) => one.personId === personId);
	return person ? { ok: true, facts, appointment, person } : { ok: false, why: 'introuvable' };
}

async function byLink(deps: Deps, token: string) {
	const invitation = await readInvitation(deps, token);
	if (!invitation.ok) return invitation;
	const facts = await deps.reader.loadFacts(invitation.intervisionId);
	if (!facts) return { ok: false as const, why: 'lien-inconnu' as const };
	return { ok: true as const, facts, personId: invitation.personId };
}

async function atDoor(deps: Deps, who: { actor: Actor; intervisionId: string }) {
	const { actor, intervisionId } = who;
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	return loaded.ok ? { ok: true as const, facts: loaded.facts, personId: actor.personId } : loaded;
}

function isOpen(appointment: Appointment, now: Date): boolean {
	const { ended, cancelled, startsAt } = appointment;
	return !ended && !cancelled && now < new Date(startsAt);
}
