import { accordStates, type Accord } from './accord.ts';

/** What one accord changes in the one before, in short words: never the withheld text, never a name. */
export function accordChanges(before: Accord | null, after: Accord): readonly string[] {
	if (before === null) return [accordStates[after.state]];
	const told: string[] = [];
	if (before.state !== after.state) told.push(accordStates[after.state]);
	if (before.exceptionValidatedBy === null && after.exceptionValidatedBy !== null) {
		told.push('exception validée');
	}
	if (before.exceptionReason !== after.exceptionReason && after.exceptionReason !== null) {
		told.push('justification écrite');
	}
	if (before.withheld !== after.withheld) told.push('information à taire');
	if (refusals(before) !== refusals(after)) told.push('personnes refusées');
	if (before.acceptsUnconcerned !== after.acceptsUnconcerned) {
		told.push('professionnels qui ne le suivent pas');
	}
	if (representation(before) !== representation(after)) told.push('représentation');
	if (recueil(before) !== recueil(after)) told.push('recueil');
	return told.length > 0 ? told : ['sans changement'];
}

function refusals({ refusedPersonIds, refusedProfessions }: Accord): string {
	return [...refusedPersonIds, ...refusedProfessions].toSorted().join(' ');
}

function representation(accord: Accord): string {
	const { representative, protection, consentBasis, ownWish, representativeInformed } = accord;
	return JSON.stringify([
		representative,
		protection,
		consentBasis,
		ownWish,
		representativeInformed
	]);
}

function recueil(accord: Accord): string {
	const { collectedOn, collectedBy, collectorFonction, remote, paperKeptAt } = accord;
	const { copyGiven, withdrawalRightTold } = accord;
	return JSON.stringify([
		...[collectedOn, collectedBy, collectorFonction, remote, paperKeptAt],
		...[copyGiven, withdrawalRightTold]
	]);
}
