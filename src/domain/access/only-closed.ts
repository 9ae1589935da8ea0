import { decideSituation } from './decide-situation.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';

/** Nothing but the closing of the situation stands between this person and its draft: she is not put out ([RT-22]). */
export function onlyClosed(standing: Standing, situation: SituationFacts): boolean {
	if (situation.phase !== 'fermee') return false;
	if (decideSituation(standing, situation, 'ecrire-brouillon').ok) return false;
	return decideSituation(standing, { ...situation, phase: 'ouverte' }, 'ecrire-brouillon').ok;
}
