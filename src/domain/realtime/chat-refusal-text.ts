import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

const own: Partial<Record<Refusal, string>> = {
	'garde-alerte':
		'La garde d’identité a relevé un passage à corriger. Votre message n’est pas parti.',
	'garde-indisponible': 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.',
	'trop-de-demandes':
		'Vous écrivez très vite. Votre message n’est pas parti\u00A0: renvoyez-le dans un instant.'
};

/** What the sender of a message reads when it did not leave; the message stays under his fingers. */
export function chatRefusalText(why: Refusal): string {
	return own[why] ?? refusalText[why];
}
