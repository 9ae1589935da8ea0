import type { PrintableSection } from '#domain/document/printable-document.ts';
import type { DocumentKind, DocumentText, Prefill } from './document-kind.ts';

interface LetterWords {
	readonly code: string;
	readonly title: string;
	readonly forWhom: string;
	/** « Docteur, », « Madame, Monsieur, » */
	readonly greeting: string;
	/** Why this person in particular. */
	readonly why: readonly string[];
	/** What is expected of him or her. */
	readonly asked: readonly string[];
	/** What one should know to come, what must not be said in writing, the last line. */
	readonly practical: readonly string[];
	readonly notice: string;
	readonly closing: string;
}

/** A letter of invitation: to whom, why, when; of the patient it says nothing ([INV-5]). */
export function letter(words: LetterWords): DocumentKind {
	const { code, title, forWhom } = words;
	return {
		...{ code, title, forWhom, moment: 'avant', openTo: 'session' },
		usedWhen: 'Quand une lettre vaut mieux qu’un courriel, ou l’accompagne.',
		prefilled: 'la date, le lieu et le destinataire, depuis la page de l’Intervision',
		text: (prefill) => letterText(words, prefill)
	};
}

function letterText(words: LetterWords, { meeting, recipient }: Prefill): DocumentText {
	const what: PrintableSection = {
		heading: '',
		rows: [
			{
				kind: 'paragraphs',
				tone: 'address',
				paragraphs: recipient
					? [`${recipient.name}\n${recipient.fonction}\n${recipient.structureName}`]
					: ['Destinataire :\n\n\n']
			},
			{ kind: 'paragraphs', paragraphs: [words.greeting, ...words.why] },
			{
				kind: 'blanks',
				blanks: [
					{ label: 'Quand', value: meeting?.moment ?? null },
					{ label: 'Où', value: meeting?.place ?? null },
					{ label: 'Pôle', value: meeting?.poleName ?? null }
				]
			},
			{ kind: 'list', label: 'Ce qui vous est demandé', items: words.asked },
			{ kind: 'paragraphs', paragraphs: words.practical },
			{ kind: 'paragraphs', tone: 'notice', paragraphs: [words.notice] },
			{
				kind: 'paragraphs',
				paragraphs: [words.closing]
			},
			{
				kind: 'paragraphs',
				tone: 'address',
				paragraphs: [
					meeting
						? `La coordination du pôle ${meeting.poleName},\npour ${meeting.organiser}`
						: 'La coordination du pôle'
				]
			}
		]
	};
	return { title: 'Invitation à une Intervision', subtitle: '', sections: [what] };
}

/** What every professional is told (Guide, « Fonctionnement général », « Indemnisation »). */
export const forProfessionals = {
	practical: [
		'Une situation demande une demi-heure environ. Vous pouvez venir sur place lorsqu’une salle est prévue, ou participer en visioconférence, par le son seul ou par téléphone : votre lien personnel vous est envoyé par courriel, rien n’est à installer.',
		'Si vous exercez en libéral, votre participation est indemnisée, au même taux sur place et à distance.',
		'Merci de répondre par le lien du courriel, ou à la coordination.'
	],
	notice:
		'Cette lettre ne nomme pas le patient. Pour savoir de qui il s’agit, appelez le professionnel qui a demandé l’Intervision, ou la coordination, par téléphone ou par messagerie sécurisée de santé ; jamais par courriel ordinaire.',
	closing:
		'Nous espérons vous compter parmi nous et vous prions de recevoir nos salutations les meilleures.'
};
