import { compareFiches, type FicheChange } from '#domain/fiche/compare-fiches.ts';
import { correctionWords } from '#domain/fiche/correction.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import type { FicheVersion } from '#server/db/fiche-versions.ts';
import type { Deps } from '../deps.ts';

/** One version of a fiche in the line of its versions. */
interface ShownVersion {
	readonly ficheId: string;
	readonly version: number;
	readonly finalisedAt: string;
	readonly finalisedBy: string;
	/** Why it replaces the one before, in words; null for the first. */
	readonly reason: string | null;
	/** Null too for whoever does not read the fiche. */
	readonly reasonText: string | null;
	/** There is a PDF of it. */
	readonly sealed: boolean;
	/** A later version is sealed. */
	readonly replaced: boolean;
}

/** A version among the others. */
export interface FicheLineage {
	readonly versions: readonly ShownVersion[];
	/** The version in force, when it is another one. */
	readonly current: ShownVersion | null;
	/** What differs from the version before; null for the first, and for whoever does not read the fiche. */
	readonly changes: readonly FicheChange[] | null;
}

/** [FIC-21] [FIC-22] Every version of the same fiche, which one is in force, and what this one changed. */
export async function readLineage(
	{ fiches }: Pick<Deps, 'fiches'>,
	fiche: { readonly id: string; readonly situationId: string },
	whole: boolean
): Promise<FicheLineage> {
	const all = await fiches.versions([fiche.situationId]);
	const versions = all.map((one) => shown(one, all, whole));
	const place = all.findIndex(({ id }) => id === fiche.id);
	const [former, own] = [all[place - 1], all[place]];
	const last = versions.at(-1);
	return {
		versions,
		current: last && last.ficheId !== fiche.id ? last : null,
		changes:
			whole && former && own
				? compareFiches(parseFinalFiche(former.content), parseFinalFiche(own.content))
				: null
	};
}

function shown(one: FicheVersion, all: readonly FicheVersion[], whole: boolean): ShownVersion {
	const { id, version, finalisedAt, finalisedBy, correctionReason, correctionText, sealed } = one;
	return {
		...{ ficheId: id, version, finalisedBy, sealed },
		finalisedAt: finalisedAt.toISOString(),
		reason: correctionReason && correctionWords(correctionReason),
		reasonText: whole ? correctionText : null,
		replaced: all.some((other) => other.version > version && other.sealed)
	};
}
