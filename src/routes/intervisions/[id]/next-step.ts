import { absenceWords } from '#domain/invitation/invitation-tasks.ts';
import type { InvitationsBoard } from '#server/use-cases/invitations/read-invitations.ts';
import type { DateSheet } from '#server/use-cases/planning/read-date-sheet.ts';
import type { Preparation } from '#server/use-cases/read-preparation.ts';
import { plural } from '#lib/ui/french-date.ts';

export interface NextStep {
	readonly text: string;
	readonly action: string;
	/** A part of this page, or the page of a situation. */
	readonly href: string;
}

/** What it is read from: of the page's data, only what counts. */
export interface StepFacts {
	readonly preparation: {
		readonly id: string;
		readonly ended: boolean;
		readonly people: readonly Pick<Preparation['people'][number], 'role'>[];
		readonly situations: readonly Pick<
			Preparation['situations'][number],
			'id' | 'position' | 'canOpen' | 'obstacle' | 'invited'
		>[];
	};
	readonly sheet: {
		readonly state: DateSheet['state'];
		readonly registrations: readonly unknown[];
	};
	readonly board: {
		readonly toTell: readonly string[];
		readonly people: readonly Pick<InvitationsBoard['people'][number], 'state'>[];
		readonly medecins: readonly Pick<
			InvitationsBoard['medecins'][number],
			'position' | 'name' | 'toInform'
		>[];
	};
}

/**
 * The one thing to do first: somebody who waits for an answer, then what the Intervision cannot do without, then what
 * prepares it. Null when nothing is left, or nothing can be done any more.
 */
export function nextStep({ preparation, sheet, board }: StepFacts): NextStep | null {
	if (preparation.ended) return null;
	if (board.toTell.length > 0) {
		const what = sheet.state === 'annulee' ? 'l’annulation' : 'le changement';
		const text = `${plural(board.toTell.length, 'personne', 'personnes')} à prévenir\u00A0: ${what}.`;
		return { text, action: 'Prévenir', href: '#invitations' };
	}
	if (sheet.state === 'annulee') return null;
	if (sheet.registrations.length > 0) {
		const waiting = plural(sheet.registrations.length, 'personne demande', 'personnes demandent');
		return { text: `${waiting} à participer.`, action: 'Répondre', href: '#inscriptions' };
	}
	return peopleStep(preparation) ?? situationStep(preparation) ?? invitationStep(board);
}

function peopleStep({ people }: StepFacts['preparation']): NextStep | null {
	const step = (text: string, action: string) => ({ text, action, href: '#personnes' });
	if (people.length === 0) return step('Personne n’est encore attendu.', 'Ajouter une personne');
	if (!people.some(({ role }) => role === 'animateur')) {
		return step('Personne n’anime encore.', 'Choisir qui anime');
	}
	return null;
}

function situationStep({ id, situations }: StepFacts['preparation']): NextStep | null {
	if (situations.length === 0) {
		const text = 'Aucune situation à l’ordre du jour.';
		return { text, action: 'Ajouter une situation', href: '#situations' };
	}
	// Whoever cannot open a situation has nothing to mend in it.
	const open = situations.filter(({ canOpen }) => canOpen);
	const page = (situation: string) => `/intervisions/${id}/situations/${situation}`;
	const without = open.find(({ obstacle }) => obstacle !== null);
	if (without) {
		const text = `Situation ${without.position}\u00A0: l’accord du patient ne permet pas de l’ouvrir.`;
		return { text, action: 'Voir son accord', href: page(without.id) };
	}
	const alone = open.find(({ invited }) => invited === 0);
	if (!alone) return null;
	const text = `Situation ${alone.position}\u00A0: personne n’est encore désigné comme concerné.`;
	return { text, action: 'Désigner les personnes', href: page(alone.id) };
}

function invitationStep({ people, medecins }: StepFacts['board']): NextStep | null {
	const toInvite = people.filter(({ state }) => state === 'a-inviter').length;
	if (toInvite > 0) {
		const text = `${plural(toInvite, 'personne', 'personnes')} à inviter.`;
		return { text, action: 'Envoyer les invitations', href: '#invitations' };
	}
	const medecin = medecins.find(({ toInform }) => toInform);
	if (!medecin) return null;
	const text = `Situation ${medecin.position}\u00A0: ${absenceWords(medecin)}`;
	return { text, action: 'Noter qu’il est informé', href: '#medecins' };
}
