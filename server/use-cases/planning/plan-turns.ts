import { nextInTurn } from '#domain/planning/turn.ts';
import type { PoleRecord } from '#server/db/poles.ts';
import type { Deps } from '../deps.ts';

/** Where a date would be and who would conduct it, if everyone takes his turn. */
export interface ProposedTurn {
	readonly siteId: string | null;
	readonly animateurId: string | null;
}

/** [PLA-7] Goes on from the last date before the first one: sites in their order, référents in theirs. */
export async function planTurns(
	deps: Deps,
	pole: Pick<PoleRecord, 'id' | 'alternating'>,
	dates: readonly { readonly day: string; readonly at: Date }[]
): Promise<readonly ProposedTurn[]> {
	const [first] = dates;
	if (!first) return [];
	const sites = (await deps.poles.sites(pole.id)).map(({ id }) => id);
	const functions = await deps.mandats.of(pole.id, first.day);
	const last = await deps.dates.lastBefore(pole.id, first.at);
	let site = last.siteId;
	let animateur = last.animateurId;
	return dates.map(({ day }) => {
		const referents = functions
			.filter(
				({ mandat, validFrom, validUntil }) =>
					mandat === 'referent' && validFrom <= day && (validUntil === null || validUntil > day)
			)
			.map(({ personId }) => personId);
		site = nextInTurn(sites, site);
		animateur = pole.alternating ? nextInTurn(referents, animateur) : (referents[0] ?? null);
		return { siteId: site, animateurId: animateur };
	});
}
