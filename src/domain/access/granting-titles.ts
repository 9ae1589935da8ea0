import { decideSituation } from './decide-situation.ts';
import type { SituationAction } from './situation-action.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';
import type { Title } from './title.ts';

/** [ACS-18] By which of her titles someone may do this: the « why » of the journal (PGSSI-S, imputabilité). */
export function grantingTitles(
	who: Standing,
	situation: SituationFacts,
	action: SituationAction
): readonly Title[] {
	return who.titles.filter(
		(title) => decideSituation({ ...who, titles: [title] }, situation, action).ok
	);
}
