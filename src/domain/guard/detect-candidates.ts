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
import { recogniseBirthDate, recogniseSeenBirth } from './recognisers/birth-date.ts';
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
	recogniseReversedName,
	recogniseInitialName,
	recogniseAnnouncedName,
	recogniseProfessional,
	recogniseRelative,
	recogniseLoneName,
	recogniseSpelledName,
	recogniseAddress
];

// Most blocks hold no digit and no sign: these are looked for from what is rare (guard.md §4.7).
const numeric: readonly Recogniser[] = [
	recognisePhone,
	recogniseNir,
	recogniseIban,
	recogniseRpps,
	recogniseFileNumber,
	recogniseBirthDate
];
const digit = /\d|[oO][ .-]?\d/;
const written: readonly Recogniser[] = [recogniseEmail, recogniseUrl];
const sign =
	/[@/]|www|\.(?:com|fr|me|tv|be|fans)|[([ ](?:at|arobase|a commercial)[)\] ]|[([]a[)\]]/i;

/** A block read once, with everything its own words betray. */
export type Detection = {
	readonly view: TextView;
	readonly candidates: readonly Candidate[];
	/** [GAR-14] On screen a doubt stops too. */
	readonly hard: boolean;
};

/** [GAR-14] On screen a person is « Prénom I. » and nothing else: a doubtful name stops too. */
function harden(candidate: Candidate): Candidate {
	return candidate.label === 'PERSON' ? { ...candidate, severity: 'blocking' } : candidate;
}

/** Runs every recogniser over one block; overlaps are not settled yet. */
export function detectCandidates(text: string, context: GuardContext): Detection {
	const view = viewText(text, context.structures);
	const used = [
		...recognisers,
		...(digit.test(view.plain) ? numeric : []),
		...(sign.test(view.plain) ? written : [])
	];
	const candidates = used.flatMap((recognise) => recognise(view, context));
	const hard = context.profile === 'displayName';
	if (hard) return { view, candidates: candidates.map(harden), hard };
	return { view, candidates: softenInvited(text, candidates, context.invited), hard };
}

const shortestMemory = 3;

/** What a block makes known to the rest of the fiche ([GAR-6]): only what certainly stops, in memory only. */
export function memoriesOf({ candidates }: Detection): readonly string[] {
	return candidates.flatMap(({ memory, severity }) =>
		memory !== undefined && memory.length >= shortestMemory && severity === 'blocking' ? memory : []
	);
}

/** All the candidates of a block, once what was seen elsewhere is known. */
export function completeCandidates(
	{ view, candidates, hard }: Detection,
	seen: ReadonlySet<string>
): readonly Candidate[] {
	if (seen.size === 0) return candidates;
	const again = [...recogniseSeenName(view, seen), ...recogniseSeenBirth(view, seen)];
	return [...candidates, ...(hard ? again.map(harden) : again)];
}
