import { renderAccessible } from '#server/pdf/render-accessible.ts';
import { catalogue } from '#domain/documents/catalogue.ts';
import { printDocument } from '#domain/documents/print-document.ts';
import { defaultRetention } from '#domain/documents/retention.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
mkdirSync('/tmp/docs-cat', {recursive: true});
for (const k of catalogue) { const t=Date.now(); try {
writeFileSync('/tmp/docs-cat/'+k.code+'.pdf', await renderAccessible(printDocument(k, {retention: defaultRetention}))); console.log(k.code, Date.now()-t);} catch(e) { console.log(k.code, String(e)); } }
