import type { Accord, AccordState } from '#domain/accord/accord.ts';

/** From what closes most to what opens most. */
const order: readonly AccordState[] = [
	'retire',
	'refuse',
	'inconnu',
	'exception-rupture-de-soins',
	'partiel-oral',
	'partiel-ecrit',
	'oral',
	'ecrit'
];

/**
 * [DOS-4] The accord of two dossiers that become one, until someone records it anew: the more closed state wins, what
 * is withheld and who is refused add up, and nothing is held for told or accepted unless both say so.
 */
export function restrictiveAccord(one: Accord, other: Accord): Accord {
	const [strict, loose] =
		rank(one.state) <= rank(other.state) ? ([one, other] as const) : ([other, one] as const);
	const withheld = [...new Set([strict.withheld, loose.withheld])].filter((text) => text !== null);
	const refusedPersonIds = [...new Set([...strict.refusedPersonIds, ...loose.refusedPersonIds])];
	const limited = withheld.length > 0 || refusedPersonIds.length > 0;
	return {
		...strict,
		state: limited ? partial(strict.state) : strict.state,
		withheld: withheld.length > 0 ? withheld.join(' ') : null,
		refusedPersonIds,
		copyGiven: one.copyGiven && other.copyGiven,
		withdrawalRightTold: one.withdrawalRightTold && other.withdrawalRightTold,
		acceptsUnconcerned: one.acceptsUnconcerned && other.acceptsUnconcerned,
		representative:
			strict.representative === 'aucun' ? loose.representative : strict.representative,
		// An exception was validated for one patient's file, not for the two together.
		exceptionValidatedBy: null
	};
}

/** A state that the list does not know comes first: it closes. */
const rank = (state: AccordState): number => order.indexOf(state);

/** A limit of either makes the whole partial. */
function partial(state: AccordState): AccordState {
	if (state === 'oral') return 'partiel-oral';
	return state === 'ecrit' ? 'partiel-ecrit' : state;
}
