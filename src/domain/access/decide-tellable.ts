import type { Decision } from '#domain/shared/decision.ts';
import { refused } from '#domain/shared/decision.ts';
import { decideSituation } from './decide-situation.ts';
import type { SituationAction } from './situation-action.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';

/**
 * The same decision, in words that may leave the server. Someone whom the patient refused is answered exactly what
 * someone not concerned is answered at that moment, so that neither the reason, nor a status, nor a close code
 * tells the refusal (decisions.md §1).
 */
export function decideTellable(
	who: Standing,
	situation: SituationFacts,
	action: SituationAction
): Decision {
	const decision = decideSituation(who, situation, action);
	// [REC-5] who is not recognised waits with the words of all who wait
	if (!decision.ok && decision.why === 'pas-reconnu' && waits(action))
		return refused('non-concerne');
	if (decision.ok || !who.refused) return decision;
	const accord = { ...situation.accord, acceptsUnconcerned: false };
	const unconcerned: Standing = { ...who, titles: ['non-concerne'], refused: false };
	const told = decideSituation(unconcerned, { ...situation, accord }, action);
	return told.ok ? refused('non-concerne') : told;
}

/** What someone who is not recognised is kept from as others are; whoever leads is told what is missing. */
function waits(action: SituationAction): boolean {
	return action === 'assister' || action === 'lire-brouillon' || action === 'ecrire-brouillon';
}
