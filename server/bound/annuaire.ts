import { answerProposal } from '../use-cases/annuaire/answer-proposal.ts';
import { applyImport } from '../use-cases/annuaire/apply-import.ts';
import { archivePeople } from '../use-cases/annuaire/archive-people.ts';
import { addFromDirectory } from '../use-cases/annuaire/bulk-invite.ts';
import { exportDirectory } from '../use-cases/annuaire/export-directory.ts';
import { keepApart, mergePeople } from '../use-cases/annuaire/merge-people.ts';
import { planWaitingImport } from '../use-cases/annuaire/plan-waiting-import.ts';
import { dropImport, mapImport, prepareImport } from '../use-cases/annuaire/prepare-import.ts';
import { readCard, readChangesSince, readOwnCard } from '../use-cases/annuaire/read-card.ts';
import { readDirectoryTasks } from '../use-cases/annuaire/read-directory-tasks.ts';
import { readDirectory } from '../use-cases/annuaire/read-directory.ts';
import { readDuplicates } from '../use-cases/annuaire/read-duplicates.ts';
import { readNewCard } from '../use-cases/annuaire/read-new-card.ts';
import { addConcerned } from '../use-cases/annuaire/add-concerned.ts';
import { readSuggestions } from '../use-cases/annuaire/read-suggestions.ts';
import { createCard, saveCard } from '../use-cases/annuaire/save-card.ts';
import { searchPeople } from '../use-cases/annuaire/search-people.ts';
import { vouchFor } from '../use-cases/annuaire/vouch-for.ts';
import { undoBatch } from '../use-cases/annuaire/undo-batch.ts';

/** The directory of professionals. */
export const annuaireUseCases = {
	readDirectory,
	exportDirectory,
	readCard,
	readOwnCard,
	readNewCard,
	readChangesSince,
	createCard,
	saveCard,
	archivePeople,
	addFromDirectory,
	undoBatch,
	vouchFor,
	answerProposal,
	readDuplicates,
	mergePeople,
	keepApart,
	prepareImport,
	mapImport,
	dropImport,
	planWaitingImport,
	applyImport,
	searchPeople,
	readSuggestions,
	addConcerned,
	readDirectoryTasks
};
