import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { printDocument } from '#domain/documents/print-document.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DocumentDeps } from './document-deps.ts';
import { functionsOf, openKind } from './open-kind.ts';
import { installedWords, type InstalledWords } from './read-catalogue.ts';

interface DocumentPage {
	readonly code: string;
	readonly forWhom: string;
	readonly usedWhen: string;
	readonly prefilled: string | null;
	/** Our own words, as a page: the accessible equivalent, whatever file was installed. */
	readonly text: PrintableDocument;
	readonly installed: InstalledWords | null;
	readonly canInstall: boolean;
}

interface DocumentFile {
	readonly bytes: Uint8Array;
	readonly filename: string;
	/** A file of the association's: it is handed over, never opened beside our pages. */
	readonly installed: boolean;
}

/** Shows one document of the catalogue as a page. */
export async function readDocument(
	deps: DocumentDeps,
	actor: Actor | null,
	code: string
): Promise<
	| { readonly ok: true; readonly document: DocumentPage }
	| { readonly ok: false; readonly why: Refusal }
> {
	const opened = await openKind(deps, actor, code);
	if (!opened.ok) return opened;
	const { kind } = opened;
	const [latest] = await deps.documentVersions.history(code);
	const mandats = actor ? await functionsOf(deps, actor) : [];
	return {
		ok: true,
		document: {
			code,
			forWhom: kind.forWhom,
			usedWhen: kind.usedWhen,
			prefilled: kind.prefilled,
			text: printDocument(kind, { retention: await deps.conservation.durations(deps.now()) }),
			installed: installedWords(latest),
			canInstall: decideResource({ mandats, role: null }, 'installer-document').ok
		}
	};
}

/** Gives the PDF that stands: the association's own, or ours. */
export async function readDocumentPdf(
	deps: DocumentDeps,
	actor: Actor | null,
	code: string
): Promise<({ readonly ok: true } & DocumentFile) | { readonly ok: false; readonly why: Refusal }> {
	const opened = await openKind(deps, actor, code);
	if (!opened.ok) return opened;
	const [latest] = await deps.documentVersions.history(code);
	const own = latest ? await deps.documentVersions.bytes(code, latest.version) : null;
	const filename = `${code}.pdf`;
	if (own) return { ok: true, bytes: own, filename, installed: true };
	const text = printDocument(opened.kind, {
		retention: await deps.conservation.durations(deps.now())
	});
	return { ok: true, bytes: await deps.printShared(text), filename, installed: false };
}
