import type { Candidate } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import type { Recogniser } from './recogniser.ts';
import { recogniseCivility } from './recognisers/civility.ts';
import { recogniseEmail } from './recognisers/email.ts';
import { recogniseFullName } from './recognisers/full-name.ts';
import { recogniseKnownName } from './recognisers/known-name.ts';
import { recogniseNir } from './recognisers/nir.ts';
import { recognisePhone } from './recognisers/phone.ts';
import { recogniseSeenName } from './recognisers/seen-name.ts';
import { viewText, type TextView } from './text-view.ts';

const recognisers: readonly Recogniser[] = [
	recogniseKnownName,
	recogniseCivility,
	recogniseFullName,
	recognisePhone,
	recogniseEmail,
	recogniseNir
];

/** A text read once, with everything its own words betray. */
export type Detection = { readonly view: TextView; readonly candidates: readonly Candidate[] };

/** Runs every recogniser over one text; overlaps are not settled yet. */
export function detectCandidates(text: string, context: GuardContext): Detection {
	const view = viewText(text);
	return { view, candidates: recognisers.flatMap((recognise) => recognise(view, context)) };
}

/** Family names certainly found, folded: they stay known for the rest of the fiche, in memory only. */
export function familiesSeen(detections: readonly Detection[]): ReadonlySet<string> {
	const seen = new Set<string>();
	for (const { candidates } of detections) {
		for (const { family, severity } of candidates) {
			if (family !== undefined && family.length > 2 && severity === 'blocking') seen.add(family);
		}
	}
	return seen;
}

/** All the candidates of a text, once the names seen elsewhere are known. */
export function completeCandidates(
	detection: Detection,
	seen: ReadonlySet<string>
): readonly Candidate[] {
	return [...detection.candidates, ...recogniseSeenName(detection.view, seen)];
}
