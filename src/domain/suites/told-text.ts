import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { pisteKinds, pisteLabel } from './piste-kinds.ts';

/** What the restituteur reads, and nothing else of the fiche (decisions.md §1). */
export interface ToldText {
	/** « Ce qui sera restitué au patient »; empty: nothing was written. */
	readonly told: readonly string[];
	/** The pistes in the words of the form, with what was added to them; what professionals owe each other is not told. */
	readonly pistes: readonly string[];
}

export function toldText({ answers }: Pick<FinalFiche, 'answers'>): ToldText {
	const told = answers['restitue']?.value;
	const pistes = answers['pistes'];
	const chosen = Array.isArray(pistes?.value) ? pistes.value : [];
	const codes = chosen.filter((code) => pisteKinds[code] !== 'retour');
	return {
		told:
			typeof told === 'string'
				? told
						.split('\n')
						.map((line) => line.trim())
						.filter(Boolean)
				: [],
		pistes: codes.map((code) => {
			const precision = pistes?.precisions[code];
			return precision ? `${pisteLabel(code)}\u00a0: ${precision}` : pisteLabel(code);
		})
	};
}
