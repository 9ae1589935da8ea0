import { PDF } from '@libpdf/core';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { declareAccessible } from '#server/archive/declare-accessible.ts';
import { renderPdf } from './render-pdf.ts';

/** Renders what leaves without a seal: PDF/A-2a and PDF/UA-1 at once, as a sealed document is. */
export async function renderAccessible(document: PrintableDocument): Promise<Uint8Array> {
	return declareAccessiblePdf(await renderPdf(document));
}

/** Adds to a PDF of renderPdf what PDF/UA-1 asks for beside; the same bytes give the same bytes. */
async function declareAccessiblePdf(bytes: Uint8Array): Promise<Uint8Array> {
	const pdf = await PDF.load(bytes);
	declareAccessible(pdf);
	return pdf.save({ incremental: true });
}
