import type { MeetingWords } from '#domain/documents/document-kind.ts';
import { placeWords } from '#domain/invitation/invitation-facts.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { DocumentDeps } from './document-deps.ts';

/** One Intervision as a sheet of paper says it. */
export function meetingWords(
	{ moment }: Pick<DocumentDeps, 'moment'>,
	facts: MeetingFacts
): MeetingWords {
	return {
		poleName: facts.poleName,
		organiser: facts.organiser,
		moment: moment(new Date(facts.startsAt)),
		place: placeWords(facts)
	};
}
