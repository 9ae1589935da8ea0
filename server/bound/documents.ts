import {
	installDocument,
	readVersionPdf,
	readVersions,
	restoreDocument
} from '../use-cases/documents/install-document.ts';
import { printForMeeting, readMeetingDocuments } from '../use-cases/documents/print-for-meeting.ts';
import { printAccord, printFicheSheet } from '../use-cases/documents/print-for-situation.ts';
import { readCatalogue } from '../use-cases/documents/read-catalogue.ts';
import { readDocument, readDocumentPdf } from '../use-cases/documents/read-document.ts';

/** The association's papers: read, printed, replaced. */
export const documentUseCases = {
	readCatalogue,
	readDocument,
	readDocumentPdf,
	readVersions,
	readVersionPdf,
	installDocument,
	restoreDocument,
	readMeetingDocuments,
	printForMeeting,
	printFicheSheet,
	printAccord
};
