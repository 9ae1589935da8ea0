import type { Actor } from '#domain/access/actor.ts';
import { documentKind } from '#domain/documents/catalogue.ts';
import { refusePdf } from '#domain/documents/judge-pdf.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DocumentVersion, NewDocumentVersion } from '#server/db/document-versions.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import type { DocumentDeps } from './document-deps.ts';

interface VersionsPage {
	readonly code: string;
	readonly title: string;
	/** The latest first. */
	readonly versions: readonly DocumentVersion[];
}

/** [DOC-14] Lists the versions of a document for whoever may install one. */
export async function readVersions(
	deps: DocumentDeps,
	actor: Actor,
	code: string
): Promise<({ readonly ok: true } & VersionsPage) | { readonly ok: false; readonly why: Refusal }> {
	const loaded = await loadAssociationFor(deps, actor, 'installer-document');
	if (!loaded.ok) return loaded;
	const kind = documentKind(code);
	if (!kind) return { ok: false, why: 'introuvable' };
	const versions = await deps.documentVersions.history(code);
	return { ok: true, code, title: kind.title, versions };
}

/** [DOC-14] Installs the association's own PDF as the version that stands. */
export async function installDocument(
	deps: DocumentDeps,
	actor: Actor,
	code: string,
	{ bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }
): Promise<FormOutcome> {
	const found = await readVersions(deps, actor, code);
	if (!found.ok) return { ...found, fields: [] };
	const facts = await deps.inspectPdf(bytes);
	const problem = refusePdf(facts);
	if (problem) return refuseFile(problem);
	const sha256 = deps.sha256(bytes);
	if (found.versions[0]?.sha256 === sha256)
		return refuseFile('Ce fichier est déjà celui qui est proposé.');
	return write(deps, actor, code, {
		...{ bytes, sha256, tagged: facts.tagged },
		fileName: fileName.slice(-120)
	});
}

/** [DOC-14] Goes back to a former version, or to our own text (0): as a new version, so that nothing is lost. */
export async function restoreDocument(
	deps: DocumentDeps,
	actor: Actor,
	code: string,
	version: number
): Promise<FormOutcome> {
	const found = await readVersions(deps, actor, code);
	if (!found.ok) return { ...found, fields: [] };
	const current = found.versions[0]?.sha256 ?? null;
	if (version === 0) {
		if (current === null) return refuseFile('Notre texte est déjà celui qui est proposé.');
		return write(deps, actor, code, null);
	}
	const former = found.versions.find((one) => one.version === version);
	const bytes = await deps.documentVersions.bytes(code, version);
	if (!former?.sha256 || !bytes) return refuse('introuvable');
	if (current === former.sha256)
		return refuseFile('Cette version est déjà celle qui est proposée.');
	// [DOC-18] what was stored is checked before it is handed out again
	if (deps.sha256(bytes) !== former.sha256)
		throw new Error('stored document does not match its hash');
	return write(deps, actor, code, {
		...{ bytes, sha256: former.sha256, tagged: former.tagged === true },
		fileName: former.fileName ?? `${code}.pdf`
	});
}

async function write(
	deps: DocumentDeps,
	actor: Actor,
	code: string,
	file: NewDocumentVersion['file']
): Promise<FormOutcome> {
	const setAt = deps.now();
	await deps.transaction(async (tx) => {
		const row = { id: deps.id(), kind: code, file, setBy: actor.personId, setAt };
		const version = await deps.documentVersions.add(tx, row);
		await deps.journal.append(
			{
				at: setAt.toISOString(),
				actor: actor.personId,
				event: 'document-installe',
				subject: code,
				payload: { version, sha256: file?.sha256 ?? null }
			},
			tx
		);
	});
	return { ok: true };
}

/** One version as it was installed, for whoever may go back to it. */
export async function readVersionPdf(
	deps: DocumentDeps,
	actor: Actor,
	code: string,
	version: number
): Promise<
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const found = await readVersions(deps, actor, code);
	if (!found.ok) return found;
	const bytes = await deps.documentVersions.bytes(code, version);
	if (!bytes) return { ok: false, why: 'introuvable' };
	return { ok: true, bytes, filename: `${code}-version-${version}.pdf` };
}

const refuse = (why: Refusal): FormOutcome => ({
	ok: false,
	why,
	fields: [{ field: 'fichier', message: refusalText[why] }]
});

const refuseFile = (message: string): FormOutcome => ({
	ok: false,
	why: 'saisie-invalide',
	fields: [{ field: 'fichier', message }]
});
