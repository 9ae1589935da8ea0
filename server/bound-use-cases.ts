import { evenly } from './auth/evenly.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { frenchAppointment, frenchDay, frenchMoment } from './french-moment.ts';
import { writeCalendar } from './mail/calendar-event.ts';
import { invitationMail, loginMail } from './mail/texts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { randomDossierCode } from './random-id.ts';
import type { Services } from './services.ts';
import { abandonDraft } from './use-cases/abandon-draft.ts';
import { addParticipant, setRole } from './use-cases/add-participant.ts';
import { addSituation } from './use-cases/add-situation.ts';
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
		inscriptionLimit: services.inscriptionLimit,
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
		readJournal: bind(readJournal)
	};
}
