import { buildEmargement, type EmargementLine } from '#domain/emargement/attendance.ts';
import { applyCorrections } from '#domain/emargement/correction.ts';
import { freezeSheet, type SheetContent } from '#domain/emargement/sheet-content.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { StoredCorrection } from '#server/db/corrections.ts';
import type { PresenceStore } from '#server/db/presence.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from './names-of.ts';

export type EmargementDeps = Deps & {
	readonly presence: PresenceStore;
	/** What LiveKit said and was seen to hold: the second source and the third. */
	mediaStays(facts: MeetingFacts): Promise<readonly Stay[]>;
};

interface Sheet {
	readonly lines: readonly EmargementLine[];
	readonly corrections: readonly StoredCorrection[];
}

/** The sheet as it stands: the union of the three sources, corrected by those who may. */
export async function readSheet(deps: EmargementDeps, facts: MeetingFacts): Promise<Sheet> {
	const own = await deps.presence.list(facts.id);
	const seen = await deps.mediaStays(facts);
	const corrections = await deps.corrections.ofIntervision(facts.id);
	const stays = applyCorrections([...own, ...seen], corrections);
	return { lines: buildEmargement(facts, stays), corrections };
}

/** The same, as it would be frozen now. */
export async function readContent(
	deps: EmargementDeps,
	facts: MeetingFacts,
	lines: readonly EmargementLine[]
): Promise<SheetContent> {
	const witnesses = lines.flatMap(({ signature }) => signature?.witnessId ?? []);
	return freezeSheet(facts, lines, await namesOf(deps, facts, witnesses));
}
