import { evenly } from './auth/evenly.ts';
import { deviceWords } from '#domain/access/device-words.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { frenchAppointment, frenchDay, frenchMoment } from './french-moment.ts';
import { writeCalendar } from './mail/calendar-event.ts';
import { accountNewsMail, invitationCodeMail } from './mail/account-texts.ts';
import { invitationMail, loginMail } from './mail/texts.ts';
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
import { abandonDraft } from './use-cases/abandon-draft.ts';
import { addParticipant, setRole } from './use-cases/add-participant.ts';
import { addSituation } from './use-cases/add-situation.ts';
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
import { listOwnPoles, readPerson } from './use-cases/read-person.ts';
import { readPlanning } from './use-cases/read-planning.ts';
import { readPreparation } from './use-cases/read-preparation.ts';
import { readSituation } from './use-cases/read-situation.ts';
import { recordAccord } from './use-cases/record-accord.ts';
import { removeParticipant, removeSituation } from './use-cases/remove-from-agenda.ts';
import { sendInvitations } from './use-cases/send-invitations.ts';
import { setInvites } from './use-cases/set-invites.ts';
import { readInvitation, requestLogin } from './use-cases/sign-in.ts';
import { redeemDemonstration, redeemLogin, signOut } from './use-cases/open-session.ts';
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
		readJournal: bind(readJournal)
	};
}
