import type { PrintableDocument } from './printable-document.ts';

/** Puts the non-breaking spaces of French typography in every text of a document. */
export function frenchTypography(document: PrintableDocument): PrintableDocument {
	const spaced: unknown = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
		typeof value === 'string' ? frenchSpaces(value) : value
	);
	// Same shape, same keys: only texts were changed.
	return spaced as PrintableDocument;
}

/** The non-breaking spaces of French typography, in one text. */
export function frenchSpaces(text: string): string {
	return text
		.replace(/ ([:;?!»€%])/g, '\u00A0$1')
		.replace(/« /g, '«\u00A0')
		.replace(/(\d) (min|h|mois|ans)\b/g, '$1\u00A0$2')
		.replace(/\b([LRD])\. (\d)/g, '$1.\u00A0$2')
		.replace(/N° /g, 'N°\u00A0');
}
