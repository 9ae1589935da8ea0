import type { Profession } from '#domain/professionnel/profession.ts';

/** What is known of someone around one situation; read by one query. */
export interface SuggestionFacts {
	readonly personId: string;
	readonly profession: Profession;
	readonly name: string;
	/** Earlier Intervisions of this dossier where she was concerned. */
	readonly metForDossier: number;
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
	readonly demandeur: boolean;
	/** Intervisions of the pôle that she attended, and those where she was the expert, in the last two years. */
	readonly attended: number;
	readonly asExpert: number;
}

/** What the Intervision already has. */
export interface SuggestionContext {
	readonly expected: readonly string[];
	/** Already concerned by the situation: nothing to propose. */
	readonly concerned: readonly string[];
	/** Refused by the patient: never proposed, without a word ([ACO-8]). */
	readonly refused: readonly string[];
	readonly hasExpert: boolean;
	readonly hasMedecinTraitant: boolean;
	readonly hasPharmacien: boolean;
	/** Professions that the demande asks for. */
	readonly wanted: readonly Profession[];
}

export const suggestionReasons = {
	'medecin-traitant': 'Médecin traitant la dernière fois',
	pharmacien: 'Pharmacien·ne attitré·e la dernière fois',
	demandeur: 'A demandé une Intervision pour ce dossier',
	'deja-rencontre': 'Déjà concernée par ce dossier',
	expert: 'Expert·e habituel·le du pôle',
	habitue: 'Vient souvent dans ce pôle'
} as const;
export type SuggestionReason = keyof typeof suggestionReasons;

export interface Suggestion {
	readonly personId: string;
	readonly reason: SuggestionReason;
	/** Already on the Intervision's list: one press makes her concerned, nobody is added. */
	readonly expected: boolean;
	/** « médecin traitant » and « pharmacien attitré » come back with the person. */
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
}

const limit = 8;
const weight: Readonly<Record<SuggestionReason, number>> = {
	'medecin-traitant': 600,
	pharmacien: 500,
	demandeur: 400,
	'deja-rencontre': 300,
	expert: 200,
	habitue: 100
};

/** [ANN-14] Orders who is likely to be needed for a situation, and says why; at most eight, the dossier before the pôle. */
export function rankSuggestions(
	people: readonly SuggestionFacts[],
	context: SuggestionContext
): readonly Suggestion[] {
	const hidden = new Set([...context.concerned, ...context.refused]);
	return people
		.filter(({ personId }) => !hidden.has(personId))
		.flatMap((facts) => {
			const reason = reasonFor(facts, context);
			return reason ? [{ facts, reason, score: weight[reason] + habit(facts) }] : [];
		})
		.sort((a, b) => b.score - a.score || a.facts.name.localeCompare(b.facts.name, 'fr'))
		.slice(0, limit)
		.map(({ facts, reason }) => ({
			personId: facts.personId,
			reason,
			expected: context.expected.includes(facts.personId),
			medecinTraitant: reason === 'medecin-traitant',
			pharmacienAttitre: reason === 'pharmacien'
		}));
}

function reasonFor(facts: SuggestionFacts, context: SuggestionContext): SuggestionReason | null {
	if (facts.medecinTraitant && !context.hasMedecinTraitant) return 'medecin-traitant';
	if (facts.pharmacienAttitre && !context.hasPharmacien) return 'pharmacien';
	if (facts.demandeur) return 'demandeur';
	if (facts.metForDossier > 0) return 'deja-rencontre';
	if (facts.asExpert > 0 && !context.hasExpert) return 'expert';
	if (facts.attended >= 2 && context.wanted.includes(facts.profession)) return 'habitue';
	return null;
}

/** Between two people of one reason, who comes more often. */
const habit = ({ metForDossier, attended, asExpert }: SuggestionFacts) =>
	Math.min(metForDossier * 10 + asExpert * 3 + attended, 99);
