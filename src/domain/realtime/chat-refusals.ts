import type { Refusal } from '#domain/shared/refusal.ts';

/** Refusals that have their own words in the thread; the room says the first two by itself. */
export const chatRefusals = {
	'garde-alerte':
		'La garde d’identité a relevé un passage à corriger. Votre message n’est pas parti.',
	'garde-indisponible': 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.',
	'trop-de-demandes':
		'Vous écrivez très vite. Votre message n’est pas parti\u00A0: renvoyez-le dans un instant.'
} as const satisfies Partial<Record<Refusal, string>>;
