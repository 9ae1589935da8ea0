import type { ReminderStep } from '#domain/suites/due-reminders.ts';

/** What a mail about something to do may say: nothing of a patient, not even a code ([INV-5]). */
export interface SuiteWords {
	readonly givenName: string;
	readonly kind: 'restitution' | 'retour-absent' | 'piste';
	readonly poleName: string;
	/** « mardi 24 novembre 2026 » */
	readonly heldOn: string;
	readonly dueOn: string;
	/** `https://…/suites` */
	readonly link: string;
}

const what = {
	restitution: 'une restitution au patient',
	'retour-absent': 'un retour à une personne absente',
	piste: 'une piste à mettre en œuvre'
} as const;

const done = {
	restitution: 'La restitution',
	'retour-absent': 'Le retour',
	piste: 'La piste'
} as const;

const closing = (link: string) => `Ce que vous avez à faire, et le bouton pour dire que c’est fait :

${link}

Rien de ce qui concerne les patients ne circule par courriel : connectez-vous avec votre adresse.`;

/** The words of each step; `relais` goes to whoever leads and coordinates. */
export function suiteMail(step: ReminderStep, words: SuiteWords) {
	const { givenName, kind, poleName, heldOn, dueOn, link } = words;
	const from = `l’Intervision du pôle ${poleName} du ${heldOn}`;
	switch (step) {
		case 'confiee':
			return {
				subject: `Après l’Intervision du pôle ${poleName} : ce qui vous est confié`,
				text: `Bonjour ${givenName},

À la suite de ${from}, ${what[kind]} vous est confié${kind === 'retour-absent' ? '' : 'e'}, à faire avant le ${dueOn}.

${closing(link)}`
			};
		case 'avant':
			return {
				subject: `Rappel : ce qui vous est confié après l’Intervision du pôle ${poleName}`,
				text: `Bonjour ${givenName},

À la suite de ${from}, vous avez ${what[kind]}, à faire avant le ${dueOn}.

${closing(link)}`
			};
		case 'apres':
			return {
				subject: `Échéance passée : ce qui vous est confié après l’Intervision du pôle ${poleName}`,
				text: `Bonjour ${givenName},

${done[kind]} qui vous est confié${kind === 'retour-absent' ? '' : 'e'} à la suite de ${from} était à faire avant le ${dueOn}, et n’est pas noté${kind === 'retour-absent' ? '' : 'e'}.
C’est fait, ou ce n’est pas possible ? Dites-le en un instant.

${closing(link)}`
			};
		case 'relais':
			return {
				subject: `Restitution en retard : Intervision du pôle ${poleName}`,
				text: `Bonjour ${givenName},

À la suite de ${from}, une restitution au patient était attendue avant le ${dueOn}. Rien n’est noté.
Vous pouvez appeler la personne qui en est chargée, noter que c’est fait, ou la confier à quelqu’un d’autre :

${link}?etat=retard

Rien de ce qui concerne les patients ne circule par courriel.`
			};
	}
}
