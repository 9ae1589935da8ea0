import { confirmPurge } from '../use-cases/conservation/confirm-purge.ts';
import { continuePurges } from '../use-cases/conservation/continue-purges.ts';
import { eraseDossier } from '../use-cases/conservation/erase-dossier.ts';
import { readConservation } from '../use-cases/conservation/read-conservation.ts';
import { readErasure } from '../use-cases/conservation/read-erasure.ts';
import { setDuration } from '../use-cases/conservation/set-duration.ts';

/** How long things are kept, and how they end. */
export const conservationUseCases = {
	readConservation,
	setDuration,
	confirmPurge,
	continuePurges,
	readErasure,
	eraseDossier
};
