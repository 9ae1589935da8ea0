import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';

/** Where one speaks: in a situation, or in the welcome room (null). */
export type TurnPlace = string | null;

/** [TOUR-1] Who has a hand up in this place, the first to speak first: in the order of the server. */
export function handsIn(
	{ participants }: Pick<MeetingFacts, 'participants'>,
	place: TurnPlace
): readonly ParticipantFacts[] {
	return participants
		.flatMap((person) =>
			person.hand !== null && person.hand.situationId === place
				? [{ person, rank: person.hand.rank }]
				: []
		)
		.sort((one, other) => one.rank - other.rank)
		.map(({ person }) => person);
}

/** [TOUR-2] Who has the floor in this place; null when it is free. */
export function floorIn(
	{ participants }: Pick<MeetingFacts, 'participants'>,
	place: TurnPlace
): ParticipantFacts | null {
	return participants.find(({ floor }) => floor !== null && floor.situationId === place) ?? null;
}
