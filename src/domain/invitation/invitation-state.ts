import type { Appointment, InvitationFacts } from './invitation-facts.ts';
import { appointmentMark } from './invitation-facts.ts';

/** Where an invitation stands; one state at a time, the first that holds. */
export type InvitationState =
	| 'adresse-refusee'
	| 'lien-retire'
	| 'repondu'
	| 'a-inviter'
	| 'jamais-invitee'
	| 'sans-courriel'
	| 'ouverte'
	| 'remise'
	| 'invitee';

export const invitationStateWords: Readonly<Record<InvitationState, string>> = {
	'adresse-refusee': 'Adresse refusée',
	'lien-retire': 'Lien retiré',
	repondu: 'A répondu',
	'a-inviter': 'À inviter',
	'jamais-invitee': 'Sans invitation',
	'sans-courriel': 'Sans courriel',
	ouverte: 'Lien ouvert, sans réponse',
	remise: 'Lien remis, sans réponse',
	invitee: 'Invité·e, sans réponse'
};

/** What someone was told last, when the situation for which she came left the agenda ([ACO-18]). */
export const withdrawnMark = 'retirée';

/** The situation for which she came went to another date, or off the agenda: she is to be told so ([INV-18]). */
export const releaseDueMark = 'à libérer';

/** [INV-18] Whether what is to be told is that she is expected no more. */
export function isReleaseDue({ told }: Pick<InvitationFacts, 'told'>): boolean {
	return told === releaseDueMark;
}

/**
 * [INV-9] What the coordinatrice reads beside a name. `addressRefused`: the last mail to this address came back. Once the
 * Intervision has ended nobody is to be invited any more.
 */
export function invitationState(
	facts: InvitationFacts,
	addressRefused: boolean,
	{ ended }: Pick<Appointment, 'ended'>
): InvitationState {
	if (facts.linkRevokedAt !== null) return 'lien-retire';
	if (facts.answer !== null) return 'repondu';
	if (facts.email !== null && addressRefused) return 'adresse-refusee';
	if (facts.linkOpenedAt !== null) return 'ouverte';
	if (facts.linkHandedAt !== null) return 'remise';
	if (facts.invitedAt !== null) return 'invitee';
	if (ended) return 'jamais-invitee';
	return facts.email === null ? 'sans-courriel' : 'a-inviter';
}

/** [INV-7] Who was told an appointment that is no more the right one. */
export function toTellAgain(
	appointment: Appointment,
	people: readonly InvitationFacts[]
): readonly InvitationFacts[] {
	if (appointment.ended) return [];
	const mark = appointmentMark(appointment);
	return people.filter(
		({ told, email, linkRevokedAt }) =>
			told !== null && told !== mark && email !== null && linkRevokedAt === null
	);
}
