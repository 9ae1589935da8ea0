import { PDF, PdfArray, PdfBool, PdfDict, PdfName, PdfRef, type PdfObject } from '@libpdf/core';
import type { PdfFacts } from '#domain/documents/judge-pdf.ts';

/** Actions that do something when a page or a link opens (ISO 32000-1, 12.6.4). */
const actions = [
	'JavaScript',
	'Launch',
	'SubmitForm',
	'ImportData',
	'GoToE',
	'Rendition',
	'Movie',
	'Sound',
	'RichMediaExecute'
];
/** Entries that carry a script, a file or another document (12.6.4.16, 7.11.4, 12.7.8, 13). */
const carriers = ['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent'];
const annotations = ['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D'];
/** A page of text has some hundreds of objects: beyond this the file is made to tire whoever reads it. */
const mostObjects = 200_000;

/** Reads what a PDF really holds, by its objects and not by its name; whatever can not be read is said so. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
	const nothing = {
		...{ size: bytes.length, readable: false, encrypted: false },
		...{ active: [], tagged: false, language: false, pages: 0 }
	};
	// The header stands at the very start: a file that is something else too is not a PDF alone.
	if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return nothing;
	try {
		const pdf = await PDF.load(bytes);
		if (pdf.isEncrypted) return { ...nothing, readable: true, encrypted: true };
		const catalog = pdf.getCatalog();
		const resolve = (ref: PdfRef) => pdf.getObject(ref);
		const mark = catalog.get('MarkInfo', resolve);
		const marked = mark instanceof PdfDict ? mark.get('Marked', resolve) : undefined;
		return {
			...nothing,
			readable: true,
			active: [...findActive(catalog, resolve)].sort(),
			tagged:
				marked instanceof PdfBool &&
				marked.value &&
				catalog.get('StructTreeRoot', resolve) instanceof PdfDict,
			language: catalog.has('Lang'),
			pages: pdf.getPageCount()
		};
	} catch {
		return nothing;
	}
}

/** Goes through everything that can be reached from the catalog. */
function findActive(
	start: PdfObject,
	resolve: (ref: PdfRef) => PdfObject | null
): ReadonlySet<string> {
	const found = new Set<string>();
	const seen = new Set<string>();
	const left: PdfObject[] = [start];
	for (let count = 0; left.length > 0; count += 1) {
		if (count > mostObjects) throw new Error('too many objects');
		const object = left.pop();
		if (object instanceof PdfRef) {
			const id = `${object.objectNumber} ${object.generation}`;
			const target = seen.has(id) ? null : resolve(object);
			seen.add(id);
			if (target) left.push(target);
		} else if (object instanceof PdfArray) {
			for (const item of object) left.push(item);
		} else if (object instanceof PdfDict) {
			for (const name of namesIn(object, resolve)) found.add(name);
			for (const [, value] of object) left.push(value);
		}
	}
	return found;
}

/** What of one dictionary acts or carries something. */
function namesIn(dict: PdfDict, resolve: (ref: PdfRef) => PdfObject | null): readonly string[] {
	const nameOf = (key: string) => {
		// A name may stand elsewhere in the file: what it says is the same.
		const value = dict.get(key, resolve);
		return value instanceof PdfName ? value.value : '';
	};
	return [
		...carriers.filter((key) => dict.has(key)),
		...actions.filter((name) => nameOf('S') === name),
		...annotations.filter((name) => nameOf('Subtype') === name)
	];
}
