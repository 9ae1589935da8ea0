import { lackWords } from '#domain/envoi/receipt.ts';
import {
	openWorkWords,
	returnState,
	returnStates,
	type ReturnFacts
} from '#domain/envoi/return-state.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { plural } from '#lib/ui/french-date.ts';

/** Where a return stands, what it lacks: two short lines. */
export function returnWords(facts: ReturnFacts): {
	readonly state: string;
	readonly lacks: string;
} {
	const state = returnState(facts);
	const open = openWorkWords(facts);
	const said = state === 'incomplet' && facts.last ? lackWords(facts.last.lacking) : '';
	const ready =
		open === '' && said === '' && facts.unsent > 0 ? 'tout est prêt, rien ne manque au pôle' : '';
	const lacks = [said, open, ready].filter(Boolean).join(', ');
	return { state: returnStates[state], lacks: frenchSpaces(lacks) };
}

/** « 12 jours » since that day, in Paris. */
export function ageWords(startsAt: string): string {
	const days = Math.round(
		(Date.parse(parisDay(new Date())) - Date.parse(parisDay(new Date(startsAt)))) / 86_400_000
	);
	return days === 0 ? 'aujourd’hui' : plural(days, 'jour', 'jours');
}
