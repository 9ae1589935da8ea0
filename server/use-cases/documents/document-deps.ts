import type { PdfFacts } from '#domain/documents/judge-pdf.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { Deps } from '../deps.ts';

/** What making and receiving documents needs beside the usual services. */
export interface DocumentDeps extends Deps {
	print(document: PrintableDocument): Promise<Uint8Array>;
	/** For what is the same for everybody: made once. */
	printShared(document: PrintableDocument): Promise<Uint8Array>;
	inspectPdf(bytes: Uint8Array): Promise<PdfFacts>;
	/** « mardi 24 novembre 2026 à 12 h 30 » */
	moment(at: Date): string;
	/** « mardi 24 novembre 2026 » */
	day(at: Date): string;
}
