import { evenly } from './auth/evenly.ts';
import { qrPicture } from './auth/qr-picture.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { frenchAppointment, frenchDay, frenchMoment, isoDay } from './french-moment.ts';
import { cleanScan } from './emargement/clean-scan.ts';
import { drawForPage, drawForPaper } from './charts/draw-chart.ts';
import { protectInThread } from './evaluation/protect-thread.ts';
import { readCsv } from './csv/read-csv.ts';
import { writeCalendar } from './mail/calendar-event.ts';
import { accountNewsMail, identityProposalMail, invitationCodeMail } from './mail/account-texts.ts';
import { ficheMail } from './mail/fiche-texts.ts';
import { readBounce } from './mail/read-bounce.ts';
import { mailAddress } from './mail/mail-address.ts';
import {
	cancelMail,
	changeMail,
	invitationMail,
	loginMail,
	presenceMail,
	receiptMail,
	relanceMail,
	withdrawalMail
} from './mail/texts.ts';
import { satisfactionMail } from './mail/satisfaction-text.ts';
import { suiteMail } from './mail/suite-texts.ts';
import { inspectPdf } from './pdf/inspect-pdf.ts';
import { remembered } from './remembered.ts';
import { renderAccessible } from './pdf/render-accessible.ts';
import { incompleteReturnMail, returnReminderMail, sentReturnMail } from './mail/return-texts.ts';
import { paymentMail } from './mail/payment-text.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { randomDossierCode } from './random-id.ts';
import { zipTexts } from './csv/zip-texts.ts';
import { writeReport } from './xlsx/write-report.ts';
import { baseProblems } from './imports/base-problem.ts';
import { createPlanShelf } from './imports/plan-shelf.ts';
import { writeBordereau } from './xlsx/write-bordereau.ts';
import type { Services } from './services.ts';

/** Enough for the whole catalogue of papers and a change of its durations. */
const printsKept = 40;

/** What use-cases are given beside the services themselves: words, clocks in French, limits, the draft's own door. */
export function createUseCaseDeps(services: Services) {
	const { collab, collabStore } = services;
	return {
		...services.deps,
		formVersion: currentDefinition.version,
		guardVersion,
		names: services.names,
		...services.credentials,
		proposalWords: identityProposalMail,
		accountWords: { news: accountNewsMail, code: invitationCodeMail },
		unsent: (error: unknown) => {
			const kind = error instanceof Error ? error.name : 'unknown';
			services.log.error({ kind }, 'a message about an account did not leave');
		},
		loginLinks: services.loginLinks,
		loginLimit: services.loginLimit,
		guestCookie: services.guestCookie,
		guestLimit: services.guestLimit,
		inscriptionLimit: services.inscriptionLimit,
		signatureLimit: services.signatureLimit,
		questionnaireLimit: services.questionnaireLimit,
		verifyLimit: services.verifyLimit,
		depositLimits: services.depositLimits,
		receiptWords: receiptMail,
		sessions: services.sessions,
		psc: services.psc,
		acrOf: async (sessionId: string) => (await services.psc.sessions.byId(sessionId))?.acr ?? null,
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
			annulation: cancelMail,
			retrait: withdrawalMail
		},
		suiteWords: suiteMail,
		ficheWords: ficheMail,
		presenceWords: presenceMail,
		satisfactionWords: satisfactionMail,
		returnWords: {
			sent: sentReturnMail,
			incomplete: incompleteReturnMail,
			reminder: returnReminderMail
		},
		paymentWords: paymentMail,
		writeSheet: writeBordereau,
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
		removed: services.removed,
		mark: services.mark,
		marks: services.marks,
		protectYear: protectInThread,
		drawForPage,
		drawForPaper,
		writeReport,
		zip: zipTexts,
		render: renderPdf,
		/** For what leaves without a seal. */
		print: renderAccessible,
		printShared: remembered(renderAccessible, printsKept),
		inspectPdf,
		qrPicture,
		readCsv,
		readTables: services.readTables,
		baseProblems,
		repriseKeys: services.repriseKeys,
		openTables: services.openTables,
		plans: createPlanShelf(Date.now),
		repriseRuns: services.repriseRuns,
		cleanScan,
		seal: services.seal,
		verifyArchive: services.verifyArchive,
		planExport: services.planExport,
		exportableYears: services.exportableYears,
		collab: {
			freeze: collab.freeze.bind(collab),
			readValues: collab.readValues.bind(collab),
			unfreeze: collab.unfreeze.bind(collab),
			finalised: collab.finalised.bind(collab),
			destroyDraft: collabStore.destroyDraft,
			giveUpDraft: collabStore.giveUpDraft
		}
	};
}
