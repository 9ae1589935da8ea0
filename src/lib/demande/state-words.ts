import type { DemandeState } from '#domain/demande/demande-state.ts';
import { formatDay, formatTime } from '#lib/ui/french-date.ts';

/** What the demandeur is told of a demande: where it is, and what comes next. */
export function followedWords({
	state,
	poleName,
	oriented,
	startsAt
}: {
	readonly state: DemandeState;
	readonly poleName: string | null;
	readonly oriented: boolean;
	readonly startsAt: string | null;
}): { readonly title: string; readonly text: string } {
	const pole = poleName === null ? '' : ` du pôle ${poleName}`;
	switch (state) {
		case 'recue':
			if (poleName === null) {
				return {
					title: 'Reçue par l’association',
					text: 'Elle sera orientée vers le pôle qui convient. Rien d’autre n’est attendu de vous.'
				};
			}
			return {
				title: oriented ? `Orientée vers le pôle ${poleName}` : `Reçue par le pôle ${poleName}`,
				text: `La coordination${pole} la lit et revient vers vous.`
			};
		case 'a-completer':
			return {
				title: 'À compléter',
				text: `La coordination${pole} vous demande une précision. Répondez ci-dessous.`
			};
		case 'acceptee':
			return {
				title: 'Acceptée',
				text: 'Elle sera inscrite à une prochaine Intervision. La date s’affichera ici.'
			};
		case 'inscrite':
			return {
				title: startsAt
					? `Inscrite à l’Intervision du ${formatDay(startsAt, { year: true })}, ${formatTime(startsAt)}`
					: 'Inscrite à une Intervision',
				text: 'Votre invitation personnelle vient de la coordination.'
			};
		case 'reglee':
			return { title: 'Réglée', text: 'La situation a été étudiée.' };
		case 'refusee':
			return {
				title: 'Non retenue',
				text: 'La coordination ne donne pas suite à cette demande. Vous pouvez l’appeler pour en parler.'
			};
		case 'retiree':
			return {
				title: 'Retirée',
				text: 'Vous avez retiré cette demande. Plus personne n’en lit le texte.'
			};
	}
}
