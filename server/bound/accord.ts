import { listAccords } from '../use-cases/accord/list-accords.ts';
import { noteWithdrawal } from '../use-cases/accord/note-withdrawal.ts';
import { readDossierAccord } from '../use-cases/accord/read-accord.ts';
import { withdrawAccord } from '../use-cases/accord/withdraw-accord.ts';
import { recordAccord, recordAccordAt } from '../use-cases/record-accord.ts';
import { validateException } from '../use-cases/validate-exception.ts';

/** What the patient answered. */
export const accordUseCases = {
	recordAccord,
	recordAccordAt,
	withdrawAccord,
	noteWithdrawal,
	readDossierAccord,
	listAccords,
	validateException
};
