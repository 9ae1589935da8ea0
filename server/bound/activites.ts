import { forgetStep, noteStep } from '../use-cases/accompagnement/pole-steps.ts';
import { listActivites, readNewActivite } from '../use-cases/activites/list-activites.ts';
import { readActivite } from '../use-cases/activites/read-activite.ts';
import { readPoleWork } from '../use-cases/activites/read-pole-work.ts';
import {
	readRemovedActivite,
	removeActivite,
	restoreActivite
} from '../use-cases/activites/remove-activite.ts';
import { changeActivite, createActivite } from '../use-cases/activites/save-activite.ts';
import {
	addAttendee,
	findAttendees,
	removeAttendee,
	setAttendance
} from '../use-cases/activites/save-attendance.ts';
import { readCompteurs, saveCompteurs } from '../use-cases/compteurs/keep-compteurs.ts';
import { printConvention } from '../use-cases/conventions/print-convention.ts';
import {
	listConventions,
	readConvention,
	readNewConvention
} from '../use-cases/conventions/read-conventions.ts';
import {
	changeConvention,
	createConvention,
	readRemovedConvention,
	removeConvention,
	restoreConvention
} from '../use-cases/conventions/save-convention.ts';
import {
	giveNotice,
	signConvention,
	takeBackNotice
} from '../use-cases/conventions/sign-convention.ts';
import {
	answerQuestionnaire,
	readQuestionnaire
} from '../use-cases/questionnaires/answer-questionnaire.ts';
import {
	readMeetingSatisfaction,
	readOwnSatisfaction,
	readSatisfaction
} from '../use-cases/questionnaires/read-satisfaction.ts';
import { sendQuestionnaire } from '../use-cases/questionnaires/send-questionnaire.ts';

/** The association's other work: activités, conventions, questionnaires, accompaniment of pôles, counters. */
export const activitesUseCases = {
	listActivites,
	readNewActivite,
	readActivite,
	createActivite,
	changeActivite,
	removeActivite,
	restoreActivite,
	readRemovedActivite,
	setAttendance,
	addAttendee,
	removeAttendee,
	findAttendees,
	readPoleWork,
	noteStep,
	forgetStep,
	listConventions,
	readConvention,
	readNewConvention,
	createConvention,
	changeConvention,
	readRemovedConvention,
	removeConvention,
	restoreConvention,
	signConvention,
	giveNotice,
	takeBackNotice,
	printConvention,
	readQuestionnaire,
	answerQuestionnaire,
	readMeetingSatisfaction,
	readOwnSatisfaction,
	readSatisfaction,
	sendQuestionnaire,
	readCompteurs,
	saveCompteurs
};
