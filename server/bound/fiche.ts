import { abandonDraft } from '../use-cases/abandon-draft.ts';
import { archiveFiche } from '../use-cases/archive-fiche.ts';
import { finaliseFiche } from '../use-cases/finalise-fiche.ts';
import { listFiches } from '../use-cases/list-fiches.ts';
import { maintainPassage, releasePassage } from '../use-cases/maintain-passage.ts';
import { readDraftEnd } from '../use-cases/read-draft-end.ts';
import { readFicheContext } from '../use-cases/read-fiche-context.ts';
import { readFiche, readFichePdf } from '../use-cases/read-fiche.ts';
import { readJournal } from '../use-cases/read-journal.ts';
import { signFiche } from '../use-cases/sign-fiche.ts';
import { answerRelecture } from '../use-cases/fiches/answer-relecture.ts';
import { askRelecture, withdrawRelecture } from '../use-cases/fiches/ask-relecture.ts';
import { awaitSigner, releaseSigner } from '../use-cases/fiches/choose-signers.ts';
import { correctFiche } from '../use-cases/fiches/correct-fiche.ts';
import { readCorrection } from '../use-cases/fiches/read-correction.ts';
import { sendFicheRappels } from '../use-cases/fiches/send-rappels.ts';
import { watchName } from '../use-cases/watch-name.ts';

/** Drafts, fiches, their archive and the journal. */
export const ficheUseCases = {
	readFicheContext,
	watchName,
	maintainPassage,
	releasePassage,
	finaliseFiche,
	readDraftEnd,
	abandonDraft,
	listFiches,
	readFiche,
	readFichePdf,
	signFiche,
	askRelecture,
	withdrawRelecture,
	answerRelecture,
	awaitSigner,
	releaseSigner,
	sendFicheRappels,
	readCorrection,
	correctFiche,
	archiveFiche,
	readJournal
};
