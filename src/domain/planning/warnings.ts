/** What a date may lack. It is said, never imposed (domain.md §6: the maxima are exceeded in practice). */
type WarningCode =
	| 'annulee-invites'
	| 'date-changee'
	| 'animateur-absent'
	| 'expert-absent'
	| 'medecin-traitant-absent'
	| 'trop-de-situations'
	| 'trop-de-personnes'
	| 'jour-ferie'
	| 'meme-jour'
	| 'lieu-a-preciser';

export interface PlanningWarning {
	readonly code: WarningCode;
	readonly text: string;
	/** In two words, for a calendar. */
	readonly short: string;
}

/** What the warnings are derived from: counts, no names. */
export interface WarningFacts {
	readonly state: 'planifiee' | 'convoquee' | 'reportee' | 'tenue' | 'annulee';
	readonly situations: number;
	readonly persons: number;
	readonly animateurs: number;
	readonly experts: number;
	/** Situations for which no médecin traitant is invited. */
	readonly withoutMedecinTraitant: number;
	/** The public holiday of that day. */
	readonly holiday: string | null;
	/** Other Intervisions of the same pôle that day. */
	readonly sameDay: number;
	readonly placeKnown: boolean;
	/** People whose invitation says another date. */
	readonly misinformed: number;
}

const MAX_SITUATIONS = 5;
const MAX_PERSONS = 15;
const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`);

/** [PLA-9] What this date lacks, most pressing first; nothing once it was held. */
export function planningWarnings(facts: WarningFacts): readonly PlanningWarning[] {
	if (facts.state === 'tenue') return [];
	if (facts.state === 'annulee') return facts.misinformed > 0 ? [cancelled(facts.misinformed)] : [];
	return [...peopleWarnings(facts), ...sizeWarnings(facts), ...dayWarnings(facts)];
}

function cancelled(misinformed: number): PlanningWarning {
	const text = `Cette date est annulée\u00A0: ${people(misinformed)} en attente d’un mot de votre part.`;
	return { code: 'annulee-invites', text, short: 'à prévenir' };
}

function peopleWarnings(facts: WarningFacts): readonly PlanningWarning[] {
	const found: PlanningWarning[] = [];
	if (facts.misinformed > 0) {
		const text = `La date, le lieu ou l’ordre du jour a changé\u00A0: ${people(facts.misinformed)} à prévenir.`;
		found.push({ code: 'date-changee', text, short: 'à prévenir' });
	}
	if (facts.animateurs === 0) {
		const text =
			'Personne n’anime encore. Sans animateur ou animatrice, aucune situation ne s’ouvre.';
		found.push({ code: 'animateur-absent', text, short: 'personne n’anime' });
	}
	// Guide, « Fonctionnement »: each Intervision foresees an expert.
	if (facts.experts === 0) {
		const text = 'Aucun·e expert·e n’est prévu·e. Le guide en prévoit un·e à chaque Intervision.';
		found.push({ code: 'expert-absent', text, short: 'pas d’expert·e' });
	}
	const without = facts.withoutMedecinTraitant;
	if (without > 0) {
		const text =
			without === 1
				? 'Une situation n’a pas de médecin traitant parmi les personnes concernées\u00A0: son rôle est central.'
				: `${without} situations n’ont pas de médecin traitant parmi les personnes concernées\u00A0: son rôle est central.`;
		found.push({ code: 'medecin-traitant-absent', text, short: 'sans médecin traitant' });
	}
	return found;
}

function sizeWarnings({ situations, persons }: WarningFacts): readonly PlanningWarning[] {
	const found: PlanningWarning[] = [];
	if (situations > MAX_SITUATIONS) {
		const text = `${situations} situations\u00A0: le guide en conseille cinq au plus, à 30 minutes chacune.`;
		found.push({ code: 'trop-de-situations', text, short: `${situations} situations` });
	}
	if (persons > MAX_PERSONS) {
		const text = `${persons} personnes\u00A0: au-delà de quinze, le guide déconseille d’élargir encore.`;
		found.push({ code: 'trop-de-personnes', text, short: `${persons} personnes` });
	}
	return found;
}

function dayWarnings({ holiday, sameDay, placeKnown }: WarningFacts): readonly PlanningWarning[] {
	const found: PlanningWarning[] = [];
	if (holiday !== null) {
		found.push({
			code: 'jour-ferie',
			text: `Ce jour est férié\u00A0: ${holiday}.`,
			short: 'jour férié'
		});
	}
	if (sameDay > 0) {
		const text = 'Ce pôle a une autre Intervision le même jour.';
		found.push({ code: 'meme-jour', text, short: 'deux le même jour' });
	}
	if (!placeKnown) {
		const text = 'Le lieu reste à préciser.';
		found.push({ code: 'lieu-a-preciser', text, short: 'lieu à préciser' });
	}
	return found;
}
