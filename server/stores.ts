import { createAccords } from './db/accords.ts';
import { createAnnuaire } from './db/annuaire.ts';
import { createConservation } from './db/conservation.ts';
import { createCorrections } from './db/corrections.ts';
import { createDemandeLists } from './db/demande-lists.ts';
import { createDemandes } from './db/demandes.ts';
import { createDossierAges } from './db/dossier-age.ts';
import { createDocumentVersions } from './db/document-versions.ts';
import { createDossierReader } from './db/dossier-reader.ts';
import { createDossierUnions } from './db/dossier-unions.ts';
import { createDossiers } from './db/dossiers.ts';
import { createEmargements } from './db/emargements.ts';
import { createEnvois } from './db/envois.ts';
import { createEvaluationPublications } from './db/evaluation-publications.ts';
import { createEvaluations } from './db/evaluations.ts';
import { createEvaluationYears } from './db/evaluation-years.ts';
import { createFiches } from './db/fiches.ts';
import { createFollowUps } from './db/follow-ups.ts';
import { createGuests } from './db/guests.ts';
import { createHomeCounts } from './db/home-counts.ts';
import { createInscriptions } from './db/inscriptions.ts';
import { createBordereaux } from './db/bordereaux.ts';
import { createIndemniteLists } from './db/indemnite-lists.ts';
import { createIndemnites } from './db/indemnites.ts';
import { createTarifs } from './db/tarifs.ts';
import { createIntervisionDates } from './db/intervision-dates.ts';
import { createIntervisions } from './db/intervisions.ts';
import { createInvitations } from './db/invitations.ts';
import { createJournal } from './db/journal.ts';
import { createMandats } from './db/mandats.ts';
import { createMeetingReader } from './db/meeting-reader.ts';
import { createSignatureLinks } from './db/meeting-seats.ts';
import { createScans } from './db/scans.ts';
import { createSealedDocuments } from './db/sealed-documents.ts';
import { createSeatStore } from './db/seats.ts';
import { createOldPayments } from './db/old-payments.ts';
import { createPeople } from './db/people.ts';
import { createPlanning } from './db/planning.ts';
import { createPoles } from './db/poles.ts';
import { createRelances } from './db/relances.ts';
import { createReprises } from './db/reprises.ts';
import { createReturnLists } from './db/return-lists.ts';
import { createSituations } from './db/situations.ts';
import { createSuites } from './db/suites.ts';
import { createActivites } from './db/activites.ts';
import { createActiviteLists } from './db/activite-lists.ts';
import { createConventions } from './db/conventions.ts';
import { createCompteurs } from './db/compteurs.ts';
import { createPoleSteps } from './db/pole-steps.ts';
import { createQuestionnaires } from './db/questionnaires.ts';
import { createThemes } from './db/themes.ts';
import type { Sql } from './db/database.ts';

/** Every reader and writer of the database that use-cases are given. */
export function createStores(sql: Sql) {
	return {
		reader: createMeetingReader(sql),
		people: createPeople(sql),
		annuaire: createAnnuaire(sql),
		intervisions: createIntervisions(sql),
		documentVersions: createDocumentVersions(sql),
		dossiers: createDossiers(sql),
		accords: createAccords(sql),
		dossierReader: createDossierReader(sql),
		unions: createDossierUnions(sql),
		corrections: createCorrections(sql),
		conservation: createConservation(sql),
		ages: createDossierAges(sql),
		payments: createOldPayments(sql),
		demandes: createDemandes(sql),
		demandeLists: createDemandeLists(sql),
		situations: createSituations(sql),
		fiches: createFiches(sql),
		emargements: createEmargements(sql),
		scans: createScans(sql),
		envois: createEnvois(sql),
		returns: createReturnLists(sql),
		homeCounts: createHomeCounts(sql),
		seats: createSeatStore(sql),
		signatureLinks: createSignatureLinks(sql),
		poles: createPoles(sql),
		mandats: createMandats(sql),
		planning: createPlanning(sql),
		dates: createIntervisionDates(sql),
		guests: createGuests(sql),
		inscriptions: createInscriptions(sql),
		followUps: createFollowUps(sql),
		tarifs: createTarifs(sql),
		indemnites: createIndemnites(sql),
		indemniteLists: createIndemniteLists(sql),
		bordereaux: createBordereaux(sql),
		evaluations: createEvaluations(sql),
		evaluationYears: createEvaluationYears(sql),
		publications: createEvaluationPublications(sql),
		journal: createJournal(sql),
		invitations: createInvitations(sql),
		relances: createRelances(sql),
		suites: createSuites(sql),
		sealedDocuments: createSealedDocuments(sql),
		activites: createActivites(sql),
		activiteLists: createActiviteLists(sql),
		conventions: createConventions(sql),
		compteurs: createCompteurs(sql),
		poleSteps: createPoleSteps(sql),
		questionnaires: createQuestionnaires(sql),
		themes: createThemes(sql),
		reprises: createReprises(sql)
	};
}
