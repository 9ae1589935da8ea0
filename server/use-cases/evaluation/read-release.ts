import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { parsePublished } from '#domain/evaluation/publication/published-content.ts';
import type { ReleasedYear } from '#domain/evaluation/suppression/released-year.ts';
import { parseReleased } from '#domain/evaluation/suppression/stored-release.ts';
import type { Deps } from '../deps.ts';

/** What was decided when a year first left the association. */
export interface FirstRelease {
	readonly released: ReleasedYear;
	/** Its stored text. */
	readonly text: string;
	/** As they were that day. */
	readonly first: readonly Evaluation[];
}

type ReleaseDeps = Pick<Deps, 'publications' | 'sha256'>;

/** [SUP-9] What binds every publication of a year, compared with its hashes; null as long as nothing was decided. */
export async function readFirstRelease(
	deps: ReleaseDeps,
	year: number
): Promise<FirstRelease | null> {
	const found = await deps.publications.firstRelease(year);
	if (!found) return null;
	const contents = await deps.publications.contents(found.id);
	const whole = hashYear(deps, contents, found.released);
	const kept = contents.every(({ content, sha256 }) => deps.sha256(content) === sha256);
	if (!kept || whole !== found.sha256)
		throw new Error('a published evaluation does not match its hash');
	return {
		released: parseReleased(found.released),
		text: found.released,
		first: contents.map(({ content }) => parsePublished(content).evaluation)
	};
}

/** [RAP-4] The hash of a year: of each of its scopes, and of what may be told of it. */
export function hashYear(
	{ sha256 }: Pick<Deps, 'sha256'>,
	scopes: readonly { readonly scope: string; readonly sha256: string }[],
	released: string
): string {
	const lines = scopes.map((one) => `${one.scope} ${one.sha256}`).toSorted();
	return sha256([...lines, `diffusable ${sha256(released)}`].join('\n'));
}
