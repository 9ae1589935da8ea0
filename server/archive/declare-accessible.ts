import { PdfBool, PdfDict, PdfName, type PDF, PdfStream } from '@libpdf/core';

/** Description of the schema that PDF/A-2 demands for a property that is not in its own list (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA =
	'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
	'<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
	'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
	'<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
	'<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>' +
	'</pdfaSchema:property></rdf:li>';
const UA_PART = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';
const SCHEMAS_END = '</rdf:Bag></pdfaExtension:schemas>';

/**
 * Makes a tagged PDF/A-2a also declare itself PDF/UA-1, in the update that the seal will cover:
 * identification in the XMP, title shown by the reader, and tab order by structure on every page, which the
 * seal's invisible widget demands (ISO 14289-1, 5, 7.1 and 7.18.3). Throws when the file is not one that renderPdf made.
 */
export function declareAccessible(pdf: PDF): void {
	const catalog = pdf.getCatalog();
	const reference = catalog.getRef('Metadata');
	const metadata = reference && pdf.getObject(reference);
	if (!(metadata instanceof PdfStream)) throw new Error('the PDF has no XMP metadata');
	const stream = PdfStream.fromDict(
		{ Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') },
		declareInXmp(metadata.getDecodedData())
	);
	catalog.set('Metadata', pdf.register(stream));
	catalog.set('ViewerPreferences', PdfDict.of({ DisplayDocTitle: PdfBool.TRUE }));
	for (const page of pdf.getPages()) page.dict.set('Tabs', PdfName.of('S'));
}

// latin1 in and out: the packet's byte-order mark and its UTF-8 pass through untouched; what is added is ASCII.
function declareInXmp(packet: Uint8Array): Uint8Array {
	const xmp = Buffer.from(packet).toString('latin1');
	if (!xmp.includes(SCHEMAS_END)) throw new Error('the XMP has no extension schemas');
	const declared = xmp.replace(SCHEMAS_END, () => `${UA_SCHEMA}${SCHEMAS_END}${UA_PART}`);
	return new Uint8Array(Buffer.from(declared, 'latin1'));
}
