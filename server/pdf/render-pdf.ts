import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { readDocumentFonts } from './document-fonts.ts';
import { documentTemplate } from './document-template.ts';
import { findUndrawable, printableText } from './printable-text.ts';

/** Refusals about characters are read this many times: Typst may report some of them only once others are gone. */
const MAX_ATTEMPTS = 5;

let compiler: NodeCompiler | undefined;

/**
 * Renders a document as an accessible, archival PDF (PDF/A-2a, tagged, French, fonts embedded).
 * The same document gives the same bytes: its own `createdAt` is the only clock.
 * The data travel as JSON beside the template, never inside it: no text can become markup.
 */
export async function renderPdf(document: PrintableDocument): Promise<Uint8Array> {
	const seconds = Math.floor(Date.parse(document.createdAt) / 1000);
	if (!Number.isFinite(seconds)) throw new RangeError('createdAt is not an ISO moment');
	const undrawable = new Set<string>();
	for (let attempt = 1; ; attempt++) {
		try {
			return typeset(document, seconds, undrawable);
		} catch (error) {
			const found = findUndrawable(describeError(error));
			if (found.size === 0 || attempt === MAX_ATTEMPTS) throw refuse(error);
			found.forEach((character) => undrawable.add(character));
		}
	}
}

function typeset(
	document: PrintableDocument,
	seconds: number,
	undrawable: ReadonlySet<string>
): Uint8Array {
	// Fonts cost 20 ms and the compiler is reusable: one for the process.
	compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readDocumentFonts() }] });
	const clean = (_: string, value: unknown) =>
		typeof value === 'string' ? printableText(value, undrawable) : value;
	const compiled = compiler.compile({
		mainFileContent: documentTemplate,
		inputs: { document: JSON.stringify(document, clean) }
	});
	const { result } = compiled;
	if (!result) {
		const diagnostics: unknown = compiled.takeError()?.shortDiagnostics;
		throw new Error(JSON.stringify(diagnostics));
	}
	const pdf = compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: seconds });
	compiler.evictCache(10); // memory stays flat over thousands of documents
	return new Uint8Array(pdf);
}

function describeError(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

// Typst quotes the text that it refuses: nothing of it may reach a log (house rule on secrecy).
function refuse(error: unknown): Error {
	const message = describeError(error);
	const standard = /PDF\/A-2a error/.test(message) ? ' (refused by PDF/A-2a)' : '';
	return new Error(`the document could not be typeset${standard}`);
}
