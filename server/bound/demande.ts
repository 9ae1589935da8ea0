import {
	readDemandeLinks,
	readDemandePole,
	renewDemandeLink
} from '../use-cases/demande/demande-links.ts';
import { readDemandeTasks } from '../use-cases/demande/demande-tasks.ts';
import { depositDemande } from '../use-cases/demande/deposit-demande.ts';
import { enlistDemande } from '../use-cases/demande/enlist-demande.ts';
import {
	addToDemande,
	readFollowedDemande,
	withdrawDemande
} from '../use-cases/demande/follow-demande.ts';
import { inviteGuests } from '../use-cases/demande/invite-guests.ts';
import { listDemandes } from '../use-cases/demande/list-demandes.ts';
import {
	acceptDemande,
	answerDemande,
	orientDemande,
	reconsiderDemande
} from '../use-cases/demande/move-demande.ts';
import { readDemande } from '../use-cases/demande/read-demande.ts';
import {
	answerSamePatient,
	mergeDossiers,
	splitDossiers
} from '../use-cases/dossier/join-dossiers.ts';
import { findDossier, readDossier } from '../use-cases/dossier/read-dossier.ts';

/** Demandes, and the dossiers that they open. */
export const demandeUseCases = {
	depositDemande,
	readFollowedDemande,
	addToDemande,
	withdrawDemande,
	listDemandes,
	readDemande,
	acceptDemande,
	answerDemande,
	orientDemande,
	reconsiderDemande,
	enlistDemande,
	inviteGuests,
	readDemandeLinks,
	readDemandePole,
	renewDemandeLink,
	readDemandeTasks,
	readDossier,
	findDossier,
	answerSamePatient,
	mergeDossiers,
	splitDossiers
};
