import type { Accord, AccordState } from '#domain/accord/accord.ts';
import type { Representation } from '#domain/accord/representation.ts';

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
	const refusedProfessions = [
		...new Set([...strict.refusedProfessions, ...loose.refusedProfessions])
	];
	const limited =
		withheld.length > 0 || refusedPersonIds.length > 0 || refusedProfessions.length > 0;
	return {
		...strict,
		state: limited ? partial(strict.state) : strict.state,
		withheld: withheld.length > 0 ? withheld.join(' ') : null,
		refusedPersonIds,
		refusedProfessions,
		copyGiven: one.copyGiven && other.copyGiven,
		withdrawalRightTold: one.withdrawalRightTold && other.withdrawalRightTold,
		acceptsUnconcerned: one.acceptsUnconcerned && other.acceptsUnconcerned,
		...representation(strict, loose),
		// An exception was validated for one patient's file, not for the two together.
		exceptionValidatedBy: null
	};
}

/** Who speaks for the patient, as far as the two agree; what one alone says of it is kept whole. */
function representation(strict: Accord, loose: Accord): Representation {
	if (strict.representative === 'aucun') return representationOf(loose);
	if (loose.representative === 'aucun') return representationOf(strict);
	const agree = strict.consentBasis === loose.consentBasis;
	const secret = [strict.consentBasis, loose.consentBasis].includes('mineur-secret');
	const wishes = [strict.ownWish, loose.ownWish];
	return {
		representative: strict.representative,
		protection: strict.protection ?? loose.protection,
		// A minor's secret is never lost; two other grounds that differ are asked for anew.
		consentBasis: secret ? 'mineur-secret' : agree ? strict.consentBasis : null,
		ownWish: wishes.includes('oppose') ? 'oppose' : strict.ownWish,
		representativeInformed: strict.representativeInformed && loose.representativeInformed
	};
}

function representationOf(accord: Accord): Representation {
	const { representative, protection, consentBasis, ownWish, representativeInformed } = accord;
	return { representative, protection, consentBasis, ownWish, representativeInformed };
}

/** A state that the list does not know comes first: it closes. */
const rank = (state: AccordState): number => order.indexOf(state);

/** A limit of either makes the whole partial. */
function partial(state: AccordState): AccordState {
	if (state === 'oral') return 'partiel-oral';
	return state === 'ecrit' ? 'partiel-ecrit' : state;
}
