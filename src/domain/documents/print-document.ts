import { frenchTypography } from '#domain/document/french-typography.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { DocumentKind, DocumentText, Prefill } from './document-kind.ts';

/** The association whose papers these are. */
const issuer = 'Généralistes et Addictions Hauts-de-France';

/** The day of our texts: the clock of their PDF, so that a text that did not change gives the same file. */
const textsOf = '2026-11-27T00:00:00.000Z';

/** Puts a document of the catalogue into words ready to be printed or shown. */
export function printDocument(kind: DocumentKind, prefill: Prefill): PrintableDocument {
	return printText(kind.title, kind.text(prefill));
}

/** The same for a text made elsewhere: a fiche of one situation. */
export function printText(title: string, text: DocumentText): PrintableDocument {
	return frenchTypography({
		title,
		...text,
		reference: 'Modèle Intervisio, novembre 2026',
		createdAt: textsOf,
		issuer,
		facts: []
	});
}
