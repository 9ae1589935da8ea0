import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { catalogue } from '#domain/documents/catalogue.ts';
import type { Moment } from '#domain/documents/document-kind.ts';
import type { DocumentVersion } from '#server/db/document-versions.ts';
import type { Deps } from '../deps.ts';
import { functionsOf } from './open-kind.ts';

/** A document in a list: what it is for, and whose text stands. */
export interface CatalogueEntry {
	readonly code: string;
	readonly title: string;
	readonly moment: Moment;
	readonly forWhom: string;
	readonly usedWhen: string;
	readonly prefilled: string | null;
	/** The association's own; null: our text. */
	readonly installed: InstalledWords | null;
}

export interface InstalledWords {
	readonly version: number;
	readonly setAt: string;
	readonly tagged: boolean;
}

/** Lists the documents that someone may open, in the order in which one needs them. */
export async function readCatalogue(deps: Deps, actor: Actor) {
	const mandats = await functionsOf(deps, actor);
	const who = { mandats, role: null };
	const protects = decideResource(who, 'voir-documents-protection').ok;
	const latest = new Map((await deps.documentVersions.latest()).map((one) => [one.kind, one]));
	return {
		canInstall: decideResource(who, 'installer-document').ok,
		documents: catalogue
			.filter(({ openTo }) => openTo !== 'protection' || protects)
			.map(({ code, title, moment, forWhom, usedWhen, prefilled }): CatalogueEntry => ({
				...{ code, title, moment, forWhom, usedWhen, prefilled },
				installed: installedWords(latest.get(code))
			}))
	};
}

/** Null while, or once again, our own text stands. */
export function installedWords(latest: DocumentVersion | undefined): InstalledWords | null {
	if (!latest || latest.sha256 === null) return null;
	const { version, setAt, tagged } = latest;
	return { version, setAt: setAt.toISOString(), tagged: tagged === true };
}
