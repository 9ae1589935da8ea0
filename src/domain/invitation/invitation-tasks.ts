import type { Appointment, InvitationFacts } from './invitation-facts.ts';
import { invitationState, isReleaseDue, toTellAgain } from './invitation-state.ts';
import { isToInform, type MedecinFacts } from './medecin-informe.ts';
import { daysBetween, parisClock } from './paris-clock.ts';

/** One line of « À faire ». */
export interface InvitationTask {
	readonly kind: 'invitation' | 'changement' | 'adresse' | 'reponse' | 'identification' | 'medecin';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

interface Facts {
	readonly appointment: Appointment;
	readonly people: readonly InvitationFacts[];
	readonly medecins: readonly MedecinFacts[];
	/** Persons whose address refuses our mails. */
	readonly refusedIds: readonly string[];
}

/** Days before the meeting from which answers, then knowledge of the situations, are chased. */
const answersFrom = 3;
const knowledgeFrom = 2;

/** [INV-17] What the invitations of one Intervision ask of the coordinatrice today, one line each. */
export function invitationTasks(
	{ appointment, people, medecins, refusedIds }: Facts,
	now: Date
): readonly InvitationTask[] {
	if (appointment.ended) return [];
	const tasks: InvitationTask[] = [];
	const page = `/intervisions/${appointment.intervisionId}`;
	const add = (kind: InvitationTask['kind'], text: string, action: string, part = 'invitations') =>
		tasks.push({ kind, text, href: `${page}#${part}`, action });
	const told = toTellAgain(appointment, people);
	if (told.length > 0) {
		add(
			'changement',
			`${persons(told.length)} à prévenir\u00A0: ${what(appointment, told)}.`,
			'Prévenir'
		);
	}
	if (appointment.cancelled) return tasks;
	const inState = (state: string) =>
		people.filter(
			(person) =>
				invitationState(person, refusedIds.includes(person.personId), appointment) === state
		);
	const toInvite = inState('a-inviter').length;
	if (toInvite > 0) {
		add('invitation', `${persons(toInvite)} à inviter.`, 'Envoyer les invitations');
	}
	for (const { name } of inState('adresse-refusee')) {
		add('adresse', `L’adresse de ${name} refuse les messages.`, 'Joindre autrement');
	}
	const left = daysBetween(parisClock(now).day, parisClock(new Date(appointment.startsAt)).day);
	const silent = ['invitee', 'ouverte', 'remise'].flatMap((state) => inState(state)).length;
	if (left <= answersFrom && silent > 0) {
		add('reponse', `${persons(silent)} sans réponse.`, 'Voir les réponses');
	}
	if (left <= knowledgeFrom) {
		const unknowing = people.filter(
			({ answer, situations }) =>
				answer !== 'absent' && situations.some(({ knownAt }) => knownAt === null)
		).length;
		if (unknowing > 0) {
			add(
				'identification',
				`${persons(unknowing)} ne savent pas encore de qui il s’agit.`.replace(
					/^1 personne ne savent/,
					'1 personne ne sait'
				),
				'Voir qui appeler'
			);
		}
	}
	for (const medecin of medecins.filter(isToInform)) {
		add(
			'medecin',
			`Situation ${medecin.position} : ${absenceWords(medecin)}`,
			'Noter qu’il est informé',
			'medecins'
		);
	}
	return tasks;
}

/** What those who know something else are to be told. */
function what({ cancelled }: Appointment, told: readonly InvitationFacts[]): string {
	if (cancelled) return 'l’annulation';
	const released = told.filter(isReleaseDue).length;
	if (released === told.length) return 'leur situation n’est plus à cette date';
	return released === 0
		? 'le changement de date ou de lieu'
		: 'le changement de date, de lieu ou d’ordre du jour';
}

/** [INV-16] Why the médecin traitant is to be informed: he cannot come, or nobody put him on the list. */
export const absenceWords = ({ name }: Pick<MedecinFacts, 'name'>): string =>
	name === null
		? 'aucun médecin traitant n’est attendu, il est à inviter ou à informer.'
		: 'le médecin traitant ne vient pas, il est à informer.';

const persons = (count: number): string => (count === 1 ? '1 personne' : `${count} personnes`);
