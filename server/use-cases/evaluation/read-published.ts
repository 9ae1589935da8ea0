import {
	parsePublished,
	type PublishedContent
} from '#domain/evaluation/publication/published-content.ts';
import type { PublicationRecord } from '#server/db/evaluation-publications.ts';
import type { Deps } from '../deps.ts';

export interface Published {
	readonly publication: PublicationRecord;
	readonly scopeName: string;
	readonly sha256: string;
	readonly content: PublishedContent;
}

/** [RAP-4] A published version of a scope, compared with its hash before it is told; null: the last one. */
export async function readPublished(
	deps: Pick<Deps, 'publications' | 'sha256'>,
	year: number,
	scope: string,
	version: number | null
): Promise<Published | null> {
	const versions = await deps.publications.ofYear(year);
	const publication = versions.find((one) => version === null || one.version === version);
	const stored = publication && (await deps.publications.content(publication.id, scope));
	if (!stored) return null;
	if (deps.sha256(stored.content) !== stored.sha256)
		throw new Error('a published evaluation does not match its hash');
	const { scopeName, sha256, content } = stored;
	return { publication, scopeName, sha256, content: parsePublished(content) };
}
