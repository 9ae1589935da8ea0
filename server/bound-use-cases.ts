import { evenly } from './auth/evenly.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { readCsv } from './csv/read-csv.ts';
import { frenchAppointment, frenchDay, frenchMoment } from './french-moment.ts';
import { writeCalendar } from './mail/calendar-event.ts';
import { invitationMail, loginMail } from './mail/texts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { randomDossierCode } from './random-id.ts';
import type { Services } from './services.ts';
import { abandonDraft } from './use-cases/abandon-draft.ts';
import { addParticipant, setRole } from './use-cases/add-participant.ts';
import { addSituation } from './use-cases/add-situation.ts';
import { answerProposal } from './use-cases/annuaire/answer-proposal.ts';
import { applyImport } from './use-cases/annuaire/apply-import.ts';
import { archivePeople } from './use-cases/annuaire/archive-people.ts';
import { addFromDirectory } from './use-cases/annuaire/bulk-invite.ts';
import { exportDirectory } from './use-cases/annuaire/export-directory.ts';
import { keepApart, mergePeople } from './use-cases/annuaire/merge-people.ts';
import { planWaitingImport } from './use-cases/annuaire/plan-waiting-import.ts';
import { dropImport, mapImport, prepareImport } from './use-cases/annuaire/prepare-import.ts';
import { readCard, readChangesSince, readOwnCard } from './use-cases/annuaire/read-card.ts';
import { readDirectory } from './use-cases/annuaire/read-directory.ts';
import { readDirectoryTasks } from './use-cases/annuaire/read-directory-tasks.ts';
import { readNewCard } from './use-cases/annuaire/read-new-card.ts';
import { readDuplicates } from './use-cases/annuaire/read-duplicates.ts';
import { addConcerned, readSuggestions } from './use-cases/annuaire/read-suggestions.ts';
import { createCard, saveCard } from './use-cases/annuaire/save-card.ts';
import { searchPeople } from './use-cases/annuaire/search-people.ts';
import { undoBatch } from './use-cases/annuaire/undo-batch.ts';
import { archiveFiche } from './use-cases/archive-fiche.ts';
import { createIntervision } from './use-cases/create-intervision.ts';
import { finaliseFiche } from './use-cases/finalise-fiche.ts';
import { maintainPassage, releasePassage } from './use-cases/maintain-passage.ts';
import { listFiches } from './use-cases/list-fiches.ts';
import { readDraftEnd } from './use-cases/read-draft-end.ts';
import { acceptCharte, readDoor, readRoom } from './use-cases/read-door.ts';
import { readCalendar } from './use-cases/read-calendar.ts';
import { addStay, readEmargement } from './use-cases/read-emargement.ts';
import { readFiche, readFichePdf } from './use-cases/read-fiche.ts';
import { readFicheContext } from './use-cases/read-fiche-context.ts';
import { readJournal } from './use-cases/read-journal.ts';
import { findPlaces } from './use-cases/places/find-places.ts';
import { listOwnPoles, readPerson } from './use-cases/read-person.ts';
import { readPlanning } from './use-cases/read-planning.ts';
import { readPreparation } from './use-cases/read-preparation.ts';
import { readSituation } from './use-cases/read-situation.ts';
import { recordAccord } from './use-cases/record-accord.ts';
import { removeParticipant, removeSituation } from './use-cases/remove-from-agenda.ts';
import { sendInvitations } from './use-cases/send-invitations.ts';
import { setInvites } from './use-cases/set-invites.ts';
import { readInvitation, requestLogin } from './use-cases/sign-in.ts';
import {
	redeemDemonstration,
	redeemInvitation,
	redeemLogin,
	signOut
} from './use-cases/open-session.ts';
import { signFiche } from './use-cases/sign-fiche.ts';
import { validateException } from './use-cases/validate-exception.ts';
import { watchName } from './use-cases/watch-name.ts';

/** Gives every use-case its services: what routes call is `app.signFiche(actor, ficheId)`. */
export function createBoundUseCases(services: Services) {
	const { collab, collabStore } = services;
	const deps = {
		...services.deps,
		formVersion: currentDefinition.version,
		guardVersion,
		names: services.names,
		loginLinks: services.loginLinks,
		loginLimit: services.loginLimit,
		sessions: services.sessions,
		presence: services.presence,
		mediaStays: services.mediaStays,
		mediaUrl: services.mediaUrl,
		loginWords: loginMail,
		evenly: (work: () => Promise<void>) =>
			evenly(work, {
				ms: 400,
				failed: (error) =>
					services.log.error(
						{ kind: error instanceof Error ? error.name : 'unknown' },
						'a sign-in link did not leave'
					)
			}),
		words: invitationMail,
		calendar: writeCalendar,
		dossierCode: randomDossierCode,
		generation: services.generation,
		revoke: services.revoke,
		day: frenchDay,
		moment: frenchMoment,
		appointment: frenchAppointment,
		overrides: services.overrides,
		mark: services.mark,
		marks: services.marks,
		render: renderPdf,
		readCsv,
		seal: services.seal,
		collab: {
			freeze: collab.freeze.bind(collab),
			readValues: collab.readValues.bind(collab),
			unfreeze: collab.unfreeze.bind(collab),
			finalised: collab.finalised.bind(collab),
			destroyDraft: collabStore.destroyDraft,
			giveUpDraft: collabStore.giveUpDraft
		}
	};
	const bind =
		<Rest extends unknown[], Result>(work: (given: typeof deps, ...rest: Rest) => Result) =>
		(...rest: Rest): Result =>
			work(deps, ...rest);

	return {
		requestLogin: bind(requestLogin),
		redeemLogin: bind(redeemLogin),
		readInvitation: bind(readInvitation),
		redeemInvitation: bind(redeemInvitation),
		redeemDemonstration: bind(redeemDemonstration),
		signOut: bind(signOut),
		readPerson: bind(readPerson),
		listOwnPoles: bind(listOwnPoles),
		findPlaces: bind(findPlaces),
		readPlanning: bind(readPlanning),
		createIntervision: bind(createIntervision),
		readPreparation: bind(readPreparation),
		readSituation: bind(readSituation),
		addParticipant: bind(addParticipant),
		removeParticipant: bind(removeParticipant),
		setRole: bind(setRole),
		addSituation: bind(addSituation),
		removeSituation: bind(removeSituation),
		setInvites: bind(setInvites),
		recordAccord: bind(recordAccord),
		validateException: bind(validateException),
		sendInvitations: bind(sendInvitations),
		readDoor: bind(readDoor),
		acceptCharte: bind(acceptCharte),
		readRoom: bind(readRoom),
		readCalendar: bind(readCalendar),
		readFicheContext: bind(readFicheContext),
		watchName: bind(watchName),
		maintainPassage: bind(maintainPassage),
		releasePassage: bind(releasePassage),
		finaliseFiche: bind(finaliseFiche),
		readDraftEnd: bind(readDraftEnd),
		abandonDraft: bind(abandonDraft),
		listFiches: bind(listFiches),
		readFiche: bind(readFiche),
		readFichePdf: bind(readFichePdf),
		signFiche: bind(signFiche),
		archiveFiche: bind(archiveFiche),
		readEmargement: bind(readEmargement),
		addStay: bind(addStay),
		readJournal: bind(readJournal),
		readDirectory: bind(readDirectory),
		exportDirectory: bind(exportDirectory),
		readCard: bind(readCard),
		readOwnCard: bind(readOwnCard),
		readNewCard: bind(readNewCard),
		readChangesSince: bind(readChangesSince),
		createCard: bind(createCard),
		saveCard: bind(saveCard),
		archivePeople: bind(archivePeople),
		addFromDirectory: bind(addFromDirectory),
		undoBatch: bind(undoBatch),
		answerProposal: bind(answerProposal),
		readDuplicates: bind(readDuplicates),
		mergePeople: bind(mergePeople),
		keepApart: bind(keepApart),
		prepareImport: bind(prepareImport),
		mapImport: bind(mapImport),
		dropImport: bind(dropImport),
		planWaitingImport: bind(planWaitingImport),
		applyImport: bind(applyImport),
		searchPeople: bind(searchPeople),
		readSuggestions: bind(readSuggestions),
		addConcerned: bind(addConcerned),
		readDirectoryTasks: bind(readDirectoryTasks)
	};
}
