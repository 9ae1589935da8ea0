import { answerReturn } from '../use-cases/envoi/answer-return.ts';
import { listReturns } from '../use-cases/envoi/list-returns.ts';
import { readAfterMeeting } from '../use-cases/envoi/read-after-meeting.ts';
import { readOwed } from '../use-cases/envoi/read-owed.ts';
import { readReturn } from '../use-cases/envoi/read-return.ts';
import { remindReturns } from '../use-cases/envoi/remind-returns.ts';
import { sendReturn } from '../use-cases/envoi/send-return.ts';

/** What pôles return to the association, its receipt, and what is still awaited. */
export const envoiUseCases = {
	sendReturn,
	answerReturn,
	listReturns,
	readOwed,
	readReturn,
	readAfterMeeting,
	remindReturns
};
