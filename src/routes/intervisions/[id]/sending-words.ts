import type { InvitationOutcome } from '#server/use-cases/invitations/send-invitations.ts';
import { plural } from '#lib/ui/french-date.ts';

type Sent = Extract<InvitationOutcome, { ok: true }>;

/** What became of a sending: what left, then each cause in its own words with what mends it. */
export function sendingWords(outcome: Sent): { readonly done: string; readonly undone: string } {
	const { sent, waiting, refused, tooLate, withoutEmail } = outcome;
	const done = [
		sent > 0 ? `${plural(sent, 'invitation envoyée', 'invitations envoyées')}.` : '',
		waiting.length > 0
			? `${plural(waiting.length, 'invitation part', 'invitations partent')} dès que le serveur de courrier répond\u00A0: rien à refaire.`
			: ''
	];
	const undone = [
		refused.length > 0
			? `${named(refused, 'L’adresse est refusée', 'Les adresses sont refusées')}\u00A0: corrigez l’adresse dans l’annuaire, ou remettez un lien vous-même.`
			: '',
		tooLate.length > 0
			? `${named(tooLate, 'L’invitation n’est plus partie', 'Les invitations ne sont plus parties')}\u00A0: elle arriverait après l’Intervision. Remettez un lien vous-même si la personne est attendue maintenant.`
			: '',
		withoutEmail.length > 0
			? `${named(withoutEmail, 'Aucune adresse électronique', 'Aucune adresse électronique')}\u00A0: ajoutez-la dans l’annuaire, ou remettez un lien vous-même.`
			: ''
	];
	const join = (parts: readonly string[]) => parts.filter(Boolean).join(' ');
	return { done: join(done), undone: join(undone) };
}

const named = (names: readonly string[], one: string, several: string): string =>
	`${names.length === 1 ? one : several} (${names.join(', ')})`;
