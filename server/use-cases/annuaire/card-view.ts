import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { explainCategorie } from '#domain/professionnel/explain-categorie.ts';
import type { Card } from '#server/db/cards.ts';
import { mayChange, type Editor } from './load-editor.ts';

/** One line of the directory, as this reader may see it. */
export interface CardView {
	readonly id: string;
	readonly name: string;
	readonly details: PersonDetails;
	readonly categorie: string;
	readonly poles: readonly string[];
	readonly archived: boolean;
	readonly hasEmail: boolean;
	/** Contact details are shown, and the card may be changed, by the coordination of her pôles. */
	readonly canChange: boolean;
}

/** [ANN-7] Names and professions are seen by every coordination; how to reach someone, by that of her pôles only. */
export function cardView(editor: Editor, card: Card): CardView {
	const canChange = mayChange(editor, card) || card.id === editor.personId;
	const { details } = card;
	return {
		id: card.id,
		name: `${details.givenName} ${details.familyName}`,
		details: canChange ? details : withoutContact(details),
		categorie: explainCategorie({ ...details }).label,
		poles: card.poles.map(({ name }) => name),
		archived: card.archivedAt !== null,
		hasEmail: details.email !== null,
		canChange
	};
}

function withoutContact(details: PersonDetails): PersonDetails {
	return { ...details, email: null, phone: null, mssante: null, rpps: null };
}
