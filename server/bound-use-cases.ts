import { evenly } from './auth/evenly.ts';
import { deviceWords } from '#domain/access/device-words.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { frenchAppointment, frenchDay, frenchMoment, isoDay } from './french-moment.ts';
import { readCsv } from './csv/read-csv.ts';
import { writeCalendar } from './mail/calendar-event.ts';
import { accountNewsMail, invitationCodeMail } from './mail/account-texts.ts';
import { readBounce } from './mail/read-bounce.ts';
import { mailAddress } from './mail/mail-address.ts';
import { cancelMail, changeMail, invitationMail, loginMail, relanceMail } from './mail/texts.ts';
import { invitationMail, loginMail, receiptMail } from './mail/texts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { randomDossierCode } from './random-id.ts';
import type { Services } from './services.ts';
import { beginAddingPasskey, finishAddingPasskey } from './use-cases/account/add-passkey.ts';
import {
	removePasskey,
	removeTotp,
	renamePasskey,
	renewRecoveryCodes
} from './use-cases/account/change-factors.ts';
import { confirmWithRecoveryCode, confirmWithTotp } from './use-cases/account/confirm-identity.ts';
import { endOtherSessions, endSession, forgetDevice } from './use-cases/account/end-sessions.ts';
import {
	redeemInvitation,
	redeemInvitationCode,
	resendInvitationCode
} from './use-cases/account/open-invitation.ts';
import { readAccount, readWaysToConfirm } from './use-cases/account/read-account.ts';
import { findLost, mayResetFactors, resetFactors } from './use-cases/account/reset-factors.ts';
import { beginTotp, finishTotp } from './use-cases/account/set-up-totp.ts';
import {
	beginPasskeySignIn,
	finishPasskeySignIn
} from './use-cases/account/sign-in-with-passkey.ts';
	answerInvitation,
	knowSituation,
	readOwnInvitation
} from './use-cases/invitations/answer-invitation.ts';
import { informMedecin } from './use-cases/invitations/inform-medecin.ts';
import { handLink, revokeLink, setQuiet } from './use-cases/invitations/manage-link.ts';
	readRelances,
	setPolePlan,
	switchRelances
} from './use-cases/invitations/plan-relances.ts';
import { readInvitations, readInvitationTasks } from './use-cases/invitations/read-invitations.ts';
import { receiveBounce } from './use-cases/invitations/receive-bounce.ts';
import { removeParticipant } from './use-cases/invitations/remove-participant.ts';
import { sendInvitations } from './use-cases/invitations/send-invitations.ts';
import { sendRelances } from './use-cases/invitations/send-relances.ts';
import { takeBackSending, tellChange } from './use-cases/invitations/tell-change.ts';
import { abandonDraft } from './use-cases/abandon-draft.ts';
import { listAccords } from './use-cases/accord/list-accords.ts';
import { readDossierAccord } from './use-cases/accord/read-accord.ts';
import { withdrawAccord } from './use-cases/accord/withdraw-accord.ts';
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
import {
	acceptRegistration,
	dismissRegistration
} from './use-cases/inscriptions/answer-registration.ts';
import {
	askRegistration,
	readRegistrationPage
} from './use-cases/inscriptions/ask-registration.ts';
import {
	cancelDate,
	changeDate,
	postponeDate,
	restoreDate
} from './use-cases/planning/change-date.ts';
import { createDates } from './use-cases/planning/create-dates.ts';
import { scheduleFollowUp } from './use-cases/planning/follow-ups.ts';
import { moveSituation } from './use-cases/planning/move-situation.ts';
import { proposeDates } from './use-cases/planning/propose-dates.ts';
import { readCalendarView } from './use-cases/planning/read-calendar-view.ts';
import { readDateSheet } from './use-cases/planning/read-date-sheet.ts';
import { readPlanningTasks } from './use-cases/planning/read-planning-tasks.ts';
import { listPoles } from './use-cases/poles/list-poles.ts';
import { endFunction, nameFunction } from './use-cases/poles/name-function.ts';
import { readAssociation, readPole } from './use-cases/poles/read-pole.ts';
import { closeRegistration, renewRegistration } from './use-cases/poles/registration-link.ts';
import {
	addSite,
	closeSite,
	createPole,
	settlePole,
	takeOverPole
} from './use-cases/poles/settle-pole.ts';
import { readDraftEnd } from './use-cases/read-draft-end.ts';
import { acceptCharte, readDoor, readRoom } from './use-cases/read-door.ts';
import { arriveFromPsc } from './use-cases/psc/arrive-from-psc.ts';
import { departForPsc } from './use-cases/psc/depart-for-psc.ts';
import {
	endPscSessions,
	preparePscLogout,
	readPscLogout
} from './use-cases/psc/end-psc-sessions.ts';
import { confirmPscCode, readPscPending, requestPscCode } from './use-cases/psc/prove-address.ts';
import { choosePscActivity, readPscAccount, unlinkPsc } from './use-cases/psc/psc-account.ts';
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
import { recordAccord, recordAccordAt } from './use-cases/record-accord.ts';
import { removeSituation } from './use-cases/remove-from-agenda.ts';
import { setInvites } from './use-cases/set-invites.ts';
import { readInvitation, requestLogin } from './use-cases/sign-in.ts';
import { redeemDemonstration, redeemLogin, signOut } from './use-cases/open-session.ts';
import { depositDemande } from './use-cases/demande/deposit-demande.ts';
	readDemandeLinks,
	readDemandePole,
	renewDemandeLink
} from './use-cases/demande/demande-links.ts';
import { readDemandeTasks } from './use-cases/demande/demande-tasks.ts';
import { enlistDemande } from './use-cases/demande/enlist-demande.ts';
	addToDemande,
	readFollowedDemande,
	withdrawDemande
} from './use-cases/demande/follow-demande.ts';
import { listDemandes } from './use-cases/demande/list-demandes.ts';
import { acceptDemande, answerDemande, orientDemande } from './use-cases/demande/move-demande.ts';
import { readDemande } from './use-cases/demande/read-demande.ts';
	answerSamePatient,
	mergeDossiers,
	splitDossiers
} from './use-cases/dossier/join-dossiers.ts';
import { findDossier, readDossier } from './use-cases/dossier/read-dossier.ts';
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
		...services.credentials,
		accountWords: { news: accountNewsMail, code: invitationCodeMail },
		unsent: (error: unknown) => {
			const kind = error instanceof Error ? error.name : 'unknown';
			services.log.error({ kind }, 'a message about an account did not leave');
		},
		loginLinks: services.loginLinks,
		loginLimit: services.loginLimit,
		inscriptionLimit: services.inscriptionLimit,
		depositLimits: services.depositLimits,
		receiptWords: receiptMail,
		sessions: services.sessions,
		psc: services.psc,
		log: services.log,
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
		invitationWords: {
			invitation: invitationMail,
			changement: changeMail,
			relance: relanceMail,
			annulation: cancelMail
		},
		mailAddress: mailAddress(services.mailFrom),
		readBounce: (raw: string) => readBounce(raw, new URL(services.deps.origin).hostname),
		calendar: writeCalendar,
		dossierCode: randomDossierCode,
		generation: services.generation,
		revoke: services.revoke,
		day: frenchDay,
		isoDay,
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
		resendInvitationCode: bind(resendInvitationCode),
		redeemInvitationCode: bind(redeemInvitationCode),
		redeemDemonstration: bind(redeemDemonstration),
		readBrowser: (userAgent: string | null, cookieHeader: string | null) => ({
			device: deviceWords(userAgent),
			tokens: deps.devices.tokens(cookieHeader)
		}),
		readAccount: bind(readAccount),
		readWaysToConfirm: bind(readWaysToConfirm),
		confirmWithTotp: bind(confirmWithTotp),
		confirmWithRecoveryCode: bind(confirmWithRecoveryCode),
		beginPasskeySignIn: bind(beginPasskeySignIn),
		finishPasskeySignIn: bind(finishPasskeySignIn),
		beginAddingPasskey: bind(beginAddingPasskey),
		finishAddingPasskey: bind(finishAddingPasskey),
		renamePasskey: bind(renamePasskey),
		removePasskey: bind(removePasskey),
		beginTotp: bind(beginTotp),
		finishTotp: bind(finishTotp),
		removeTotp: bind(removeTotp),
		renewRecoveryCodes: bind(renewRecoveryCodes),
		endSession: bind(endSession),
		endOtherSessions: bind(endOtherSessions),
		forgetDevice: bind(forgetDevice),
		mayResetFactors: bind(mayResetFactors),
		findLost: bind(findLost),
		resetFactors: bind(resetFactors),
		signOut: bind(signOut),
		readPerson: bind(readPerson),
		listOwnPoles: bind(listOwnPoles),
		findPlaces: bind(findPlaces),
		readPlanning: bind(readPlanning),
		createIntervision: bind(createIntervision),
		acceptRegistration: bind(acceptRegistration),
		dismissRegistration: bind(dismissRegistration),
		askRegistration: bind(askRegistration),
		readRegistrationPage: bind(readRegistrationPage),
		cancelDate: bind(cancelDate),
		changeDate: bind(changeDate),
		postponeDate: bind(postponeDate),
		restoreDate: bind(restoreDate),
		createDates: bind(createDates),
		scheduleFollowUp: bind(scheduleFollowUp),
		moveSituation: bind(moveSituation),
		proposeDates: bind(proposeDates),
		readCalendarView: bind(readCalendarView),
		readDateSheet: bind(readDateSheet),
		readPlanningTasks: bind(readPlanningTasks),
		listPoles: bind(listPoles),
		endFunction: bind(endFunction),
		nameFunction: bind(nameFunction),
		readAssociation: bind(readAssociation),
		readPole: bind(readPole),
		closeRegistration: bind(closeRegistration),
		renewRegistration: bind(renewRegistration),
		addSite: bind(addSite),
		closeSite: bind(closeSite),
		createPole: bind(createPole),
		settlePole: bind(settlePole),
		takeOverPole: bind(takeOverPole),
		readPreparation: bind(readPreparation),
		readSituation: bind(readSituation),
		addParticipant: bind(addParticipant),
		removeParticipant: bind(removeParticipant),
		setRole: bind(setRole),
		addSituation: bind(addSituation),
		removeSituation: bind(removeSituation),
		setInvites: bind(setInvites),
		recordAccord: bind(recordAccord),
		recordAccordAt: bind(recordAccordAt),
		withdrawAccord: bind(withdrawAccord),
		readDossierAccord: bind(readDossierAccord),
		listAccords: bind(listAccords),
		validateException: bind(validateException),
		sendInvitations: bind(sendInvitations),
		readInvitations: bind(readInvitations),
		readInvitationTasks: bind(readInvitationTasks),
		readOwnInvitation: bind(readOwnInvitation),
		answerInvitation: bind(answerInvitation),
		knowSituation: bind(knowSituation),
		revokeLink: bind(revokeLink),
		handLink: bind(handLink),
		setQuiet: bind(setQuiet),
		tellChange: bind(tellChange),
		takeBackSending: bind(takeBackSending),
		readRelances: bind(readRelances),
		switchRelances: bind(switchRelances),
		setPolePlan: bind(setPolePlan),
		sendRelances: bind(sendRelances),
		informMedecin: bind(informMedecin),
		receiveBounce: bind(receiveBounce),
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
		departForPsc: bind(departForPsc),
		arriveFromPsc: bind(arriveFromPsc),
		readPscPending: bind(readPscPending),
		requestPscCode: bind(requestPscCode),
		confirmPscCode: bind(confirmPscCode),
		readPscAccount: bind(readPscAccount),
		choosePscActivity: bind(choosePscActivity),
		unlinkPsc: bind(unlinkPsc),
		endPscSessions: bind(endPscSessions),
		preparePscLogout: bind(preparePscLogout),
		readPscLogout: bind(readPscLogout),
		depositDemande: bind(depositDemande),
		readFollowedDemande: bind(readFollowedDemande),
		addToDemande: bind(addToDemande),
		withdrawDemande: bind(withdrawDemande),
		listDemandes: bind(listDemandes),
		readDemande: bind(readDemande),
		acceptDemande: bind(acceptDemande),
		answerDemande: bind(answerDemande),
		orientDemande: bind(orientDemande),
		enlistDemande: bind(enlistDemande),
		readDemandeLinks: bind(readDemandeLinks),
		readDemandePole: bind(readDemandePole),
		renewDemandeLink: bind(renewDemandeLink),
		readDemandeTasks: bind(readDemandeTasks),
		readDossier: bind(readDossier),
		findDossier: bind(findDossier),
		answerSamePatient: bind(answerSamePatient),
		mergeDossiers: bind(mergeDossiers),
		splitDossiers: bind(splitDossiers),
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
