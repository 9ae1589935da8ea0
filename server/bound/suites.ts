import {
	dropReprogrammation,
	giveSuite,
	resumeReprogrammation
} from '../use-cases/suites/give-suite.ts';
import { listSuites } from '../use-cases/suites/list-suites.ts';
import { noteSuite, reopenSuite } from '../use-cases/suites/note-suite.ts';
import { printRestitutionSheet } from '../use-cases/suites/print-restitution.ts';
import { readSuites } from '../use-cases/suites/read-suites.ts';
import { sendSuiteReminders } from '../use-cases/suites/send-suite-reminders.ts';
import { settleOldFiches } from '../use-cases/suites/settle-old-fiches.ts';
import { sumUpSuites } from '../use-cases/suites/sum-up-suites.ts';

/** What is to be done after a meeting. */
export const suitesUseCases = {
	listSuites,
	readSuites,
	noteSuite,
	reopenSuite,
	giveSuite,
	dropReprogrammation,
	resumeReprogrammation,
	printRestitutionSheet,
	sendSuiteReminders,
	settleOldFiches,
	sumUpSuites
};
