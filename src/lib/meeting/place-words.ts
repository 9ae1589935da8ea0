import type { MeetingView } from '#domain/realtime/meeting-view.ts';

/** A screen for whoever is not in a room: what happens, what comes next. */
export interface PlaceWords {
	readonly title: string;
	readonly text: string;
}

/** Words for whoever waits or has finished; null for whoever is in a room with the others. */
export function describePlace(view: MeetingView): PlaceWords | null {
	switch (view.where) {
		case 'dehors':
			return view.waitingWords
				? { title: 'Pas pour le moment', text: view.waitingWords }
				: { title: 'Vous êtes devant la salle', text: 'Vous entrez dans un instant.' };
		case 'attente':
			return {
				title: 'Votre arrivée est signalée',
				text: 'La personne qui anime vous fait entrer dès que possible. Vous pouvez laisser cette page ouverte\u00A0: vous entrerez automatiquement.'
			};
		case 'hors-situation':
			// [SAL-1] the same words for all who wait: nothing may be guessed from them (decisions.md §1).
			return {
				title: view.me.heldBack ? 'Votre salle attend un instant' : 'Vous êtes en attente',
				text: view.waitingWords ?? ''
			};
		case 'terminee':
			return {
				title: 'L’Intervision est terminée',
				text: view.agenda.some(({ canWriteFiche }) => canWriteFiche)
					? 'Votre présence est enregistrée. Il reste à compléter et à signer ce qui suit.'
					: 'Merci de votre participation. Votre présence est enregistrée\u00A0: vous pouvez fermer cette page.'
			};
		case 'accueil':
		case 'situation':
			return null;
	}
}
