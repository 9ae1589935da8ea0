import { decideAccord } from '#domain/accord/decide-accord.ts';
import { draftWait } from '#domain/situation/draft-end.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';
import type { AgendaState } from '#server/db/planning.ts';

/** One thing to do, with the page where it is done. */
export interface Task {
	readonly kind:
		'accord' | 'invitation' | 'animateur' | 'expert' | 'fiche' | 'signature' | 'archive';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

interface TaskReader {
	readonly conducts: boolean;
	readonly coordination: boolean;
	readonly now: Date;
}

/** What one Intervision still needs from this person, before and after its day. */
export function cardTasks(
	date: PlannedDate,
	agenda: readonly AgendaState[],
	reader: TaskReader
): readonly Task[] {
	if (date.cancelledAt !== null) return [];
	const before = date.endedAt === null ? peopleTasks(date) : [];
	return [...before, ...agenda.flatMap((situation) => situationTasks(date.id, situation, reader))];
}

function peopleTasks({ id, animateurs, experts, uninvited }: PlannedDate): readonly Task[] {
	const found: Task[] = [];
	const prepare = `/intervisions/${id}`;
	if (animateurs === 0) {
		found.push({
			kind: 'animateur',
			text: 'Personne n’anime encore cette Intervision.',
			href: `${prepare}#personnes`,
			action: 'Choisir qui anime'
		});
	}
	// Guide, « Fonctionnement »: each Intervision foresees an expert.
	if (experts === 0) {
		found.push({
			kind: 'expert',
			text: 'Aucun·e expert·e n’est prévu·e.',
			href: `${prepare}#personnes`,
			action: 'Ajouter un·e expert·e'
		});
	}
	if (uninvited > 0) {
		found.push({
			kind: 'invitation',
			text:
				uninvited === 1
					? 'Une personne n’a pas encore reçu son invitation.'
					: `${uninvited} personnes n’ont pas encore reçu leur invitation.`,
			href: `${prepare}#invitations`,
			action: 'Envoyer les invitations'
		});
	}
	return found;
}

function situationTasks(
	intervisionId: string,
	situation: AgendaState,
	{ conducts, coordination, now }: TaskReader
): readonly Task[] {
	const name = `Situation ${situation.position}`;
	const wait = draftWait(situation, now);
	if (situation.phase === 'inscrite' && !decideAccord(situation.accord).ok) {
		return [
			{
				kind: 'accord',
				text: `${name} : l’accord du patient n’est pas enregistré.`,
				href: `/intervisions/${intervisionId}/situations/${situation.id}`,
				action: 'Enregistrer l’accord'
			}
		];
	}
	if (situation.phase === 'fermee' && conducts) {
		return [
			{
				kind: 'fiche',
				text: `${name} : la fiche reste à finaliser${sinceWhen(wait?.days ?? 0)}.`,
				href: `/salle/${intervisionId}`,
				action: 'Compléter la fiche'
			}
		];
	}
	// [RT-19] whoever conducts does not end it: the coordination asks, or gives it up
	if (wait?.tellsCoordination && coordination) {
		const text = `${name} : la fiche n’est toujours pas finalisée${sinceWhen(wait.days)}.`;
		return [{ kind: 'fiche', text, href: '/fiches', action: 'Voir les fiches' }];
	}
	if (situation.phase === 'finalisee' && conducts) {
		const text = `${name} : la fiche attend votre signature.`;
		return [{ kind: 'signature', text, href: '/fiches', action: 'Voir et signer' }];
	}
	if (situation.phase === 'signee' && coordination) {
		const text = `${name} : la fiche signée est à archiver.`;
		return [{ kind: 'archive', text, href: '/fiches', action: 'Archiver la fiche' }];
	}
	return [];
}

function sinceWhen(days: number): string {
	if (days === 0) return '';
	return days === 1 ? ' depuis 1 jour' : ` depuis ${days} jours`;
}
