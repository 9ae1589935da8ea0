import type { Candidate } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import type { Recogniser } from './recogniser.ts';
import { recogniseCivility } from './persons/civility.ts';
import { recogniseEmail } from './recognisers/email.ts';
import { recogniseFullName } from './persons/full-name.ts';
import { recogniseKnownName } from './persons/known-name.ts';
import { recogniseNir } from './recognisers/nir.ts';
import { recognisePhone } from './recognisers/phone.ts';
import { recogniseSeenName } from './persons/seen-name.ts';
import { recogniseAddress } from './recognisers/address.ts';
import { recogniseAnnouncedName } from './persons/announced-name.ts';
import { recogniseBirthDate } from './recognisers/birth-date.ts';
import { recogniseFileNumber } from './recognisers/file-number.ts';
import { recogniseIban } from './recognisers/iban.ts';
import { recogniseInitialName } from './persons/initial-name.ts';
import { recogniseLoneName } from './persons/lone-name.ts';
import { recogniseSpelledName } from './persons/spelled-name.ts';
import { recogniseProfessional } from './persons/professional.ts';
import { recogniseRelative } from './persons/relative.ts';
import { recogniseReversedName } from './persons/reversed-name.ts';
import { recogniseRpps } from './recognisers/rpps.ts';
import { recogniseUrl } from './recognisers/url.ts';
import { softenInvited } from './persons/soften-invited.ts';
import { viewText, type TextView } from './text-view.ts';

const recognisers: readonly Recogniser[] = [
	recogniseKnownName,
	recogniseCivility,
	recogniseFullName,
	recognisePhone,
	recogniseEmail,
	recogniseNir,
	recogniseAddress,
	recogniseAnnouncedName,
	recogniseBirthDate,
	recogniseFileNumber,
	recogniseIban,
	recogniseInitialName,
	recogniseProfessional,
	recogniseRelative,
	recogniseReversedName,
	recogniseLoneName,
	recogniseSpelledName,
	recogniseRpps,
	recogniseUrl
];

/** A text read once, with everything its own words betray. */
export type Detection = { readonly view: TextView; readonly candidates: readonly Candidate[] };

/** [GAR-14] On screen a person is « Prénom I. » and nothing else: a doubtful name stops too. */
function harden(candidate: Candidate): Candidate {
	return candidate.label === 'PERSON' ? { ...candidate, severity: 'blocking' } : candidate;
}

/** Runs every recogniser over one text; overlaps are not settled yet. */
export function detectCandidates(text: string, context: GuardContext): Detection {
	const view = viewText(text, context.structures);
	const candidates = recognisers.flatMap((recognise) => recognise(view, context));
	if (context.profile === 'displayName') return { view, candidates: candidates.map(harden) };
	return { view, candidates: softenInvited(text, candidates, context.invited) };
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
