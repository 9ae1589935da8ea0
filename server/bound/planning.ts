import {
	acceptRegistration,
	acceptRegistrations,
	dismissRegistration
} from '../use-cases/inscriptions/answer-registration.ts';
import {
	askRegistration,
	readRegistrationPage
} from '../use-cases/inscriptions/ask-registration.ts';
import {
	cancelDate,
	changeDate,
	postponeDate,
	restoreDate
} from '../use-cases/planning/change-date.ts';
import { createDates } from '../use-cases/planning/create-dates.ts';
import { scheduleFollowUp } from '../use-cases/planning/follow-ups.ts';
import { moveSituation } from '../use-cases/planning/move-situation.ts';
import { proposeDates } from '../use-cases/planning/propose-dates.ts';
import { readCalendarView } from '../use-cases/planning/read-calendar-view.ts';
import { readDateSheet } from '../use-cases/planning/read-date-sheet.ts';
import { readPlanningTasks } from '../use-cases/planning/read-planning-tasks.ts';
import { listPoles } from '../use-cases/poles/list-poles.ts';
import { endFunction, nameFunction } from '../use-cases/poles/name-function.ts';
import { readAssociation, readPole } from '../use-cases/poles/read-pole.ts';
import { closeRegistration, renewRegistration } from '../use-cases/poles/registration-link.ts';
import {
	addSite,
	closeSite,
	createPole,
	settlePole,
	takeOverPole
} from '../use-cases/poles/settle-pole.ts';

/** Pôles, dates, self-registration. */
export const planningUseCases = {
	acceptRegistration,
	acceptRegistrations,
	dismissRegistration,
	askRegistration,
	readRegistrationPage,
	cancelDate,
	changeDate,
	postponeDate,
	restoreDate,
	createDates,
	scheduleFollowUp,
	moveSituation,
	proposeDates,
	readCalendarView,
	readDateSheet,
	readPlanningTasks,
	listPoles,
	endFunction,
	nameFunction,
	readAssociation,
	readPole,
	closeRegistration,
	renewRegistration,
	addSite,
	closeSite,
	createPole,
	settlePole,
	takeOverPole
};
