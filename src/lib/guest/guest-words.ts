import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import type { CloseReason } from '#lib/meeting/close-reason.ts';

/** A screen of the guest's own: where he is, what comes next. */
export interface GuestWords {
	readonly title: string;
	readonly text: string;
}

/** Plain words for each place; null while he is in the room with the others. */
export function guestWords({ where, guest, waitingWords }: MeetingView): GuestWords | null {
	switch (where) {
		case 'attente':
			return {
				title: 'Vous êtes annoncé·e',
				text: 'Quelqu’un va vous reconnaître, puis vous faire patienter ici. Laissez cette page ouverte\u00A0: il n’y a rien d’autre à faire.'
			};
		case 'hors-situation':
			return guest?.step === 'apres'
				? {
						title: 'Merci d’être venu·e',
						text: 'La partie de la réunion avec vous est terminée\u00A0: plus personne ne vous voit ni ne vous entend. Un professionnel que vous connaissez vous dira ce qui a été proposé. Vous pouvez fermer cette page.'
					}
				: {
						title: 'On vous a bien reconnu·e',
						text: 'Les professionnels vous feront entrer au moment qui vous est réservé. Pour l’instant, personne ne vous voit ni ne vous entend.'
					};
		case 'terminee':
			return {
				title: 'La réunion est terminée',
				text: 'Un professionnel que vous connaissez vous dira ce qui a été proposé. Vous pouvez fermer cette page.'
			};
		case 'situation':
			return null;
		case 'dehors':
		case 'accueil':
			return { title: 'Un instant', text: waitingWords ?? 'La page se prépare.' };
	}
}

/** Why the page leads nowhere any more: what happened, whom to ask. */
export function guestEnding(reason: Exclude<CloseReason, { retry: true }>): GuestWords {
	return reason.back
		? {
				title: 'Cette page est ouverte ailleurs',
				text: 'Vous l’avez ouverte dans une autre fenêtre. Continuez là-bas, ou reprenez ici.'
			}
		: {
				title: 'Ce lien n’ouvre plus rien',
				text: 'Demandez à la personne qui vous l’a donné\u00A0: elle peut vous en donner un autre.'
			};
}
