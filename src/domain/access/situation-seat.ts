import { decideSituation } from './decide-situation.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';

/** Where someone sits while a situation is open: derived from the decision, never decided here. */
export type Seat = 'animateur' | 'redacteur' | 'auditeur' | 'attente';

/** Says where a person sits: conducts, writes, listens, or waits with the same words as all who wait. */
export function situationSeat(who: Standing, situation: SituationFacts): Seat {
	if (!decideSituation(who, situation, 'assister').ok) return 'attente';
	if (decideSituation(who, situation, 'conduire').ok) return 'animateur';
	if (decideSituation(who, situation, 'ecrire-brouillon').ok) return 'redacteur';
	return 'auditeur';
}
