import { addParticipant, setRole } from '../use-cases/add-participant.ts';
import { addSituation } from '../use-cases/add-situation.ts';
import { createIntervision } from '../use-cases/create-intervision.ts';
import { findPlaces } from '../use-cases/places/find-places.ts';
import { readCalendar } from '../use-cases/read-calendar.ts';
import { acceptCharte, readDoor, readRoom } from '../use-cases/read-door.ts';
import { correctAttendance, undoCorrection } from '../use-cases/emargement/correct-attendance.ts';
import { attachScan } from '../use-cases/emargement/attach-scan.ts';
import { confirmPresence, readOwnPresence } from '../use-cases/emargement/confirm-presence.ts';
import { keepWord, takeBackConfirmation } from '../use-cases/emargement/keep-word.ts';
import { confirmByLink, readPresenceLink } from '../use-cases/emargement/presence-link.ts';
import { readSheetToSign, readValidatedSheet } from '../use-cases/emargement/print-sheets.ts';
import { destroyScan, readPaper, readScan } from '../use-cases/emargement/read-scans.ts';
import { remindPresences } from '../use-cases/emargement/remind-presences.ts';
import { validateSheet } from '../use-cases/emargement/validate-sheet.ts';
import { addStay, readEmargement, recountAttendance } from '../use-cases/read-emargement.ts';
import { readHome } from '../use-cases/taches/read-home.ts';
import { readPlanning } from '../use-cases/read-planning.ts';
import { readPreparation } from '../use-cases/read-preparation.ts';
import { readSituation } from '../use-cases/read-situation.ts';
import { putSituationBack } from '../use-cases/put-situation-back.ts';
import { removeSituation } from '../use-cases/remove-from-agenda.ts';
import { setInvites } from '../use-cases/set-invites.ts';

/** Preparing an Intervision, its door, its sheet. */
export const meetingUseCases = {
	findPlaces,
	readPlanning,
	readHome,
	createIntervision,
	readPreparation,
	readSituation,
	addParticipant,
	setRole,
	addSituation,
	removeSituation,
	putSituationBack,
	setInvites,
	readDoor,
	acceptCharte,
	readRoom,
	readCalendar,
	readEmargement,
	addStay,
	correctAttendance,
	undoCorrection,
	recountAttendance,
	confirmPresence,
	readOwnPresence,
	keepWord,
	takeBackConfirmation,
	confirmByLink,
	readPresenceLink,
	remindPresences,
	validateSheet,
	readSheetToSign,
	readValidatedSheet,
	attachScan,
	readPaper,
	readScan,
	destroyScan
};
