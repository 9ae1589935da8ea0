import {
	seatKinds,
	signatureMeansCodes,
	type SeatKind,
	type SignatureMeans
} from '#domain/salle/seat.ts';
import { categorieCodes, type Categorie } from '#domain/professionnel/categorie.ts';
import {
	absenceReasonCodes,
	answerCodes,
	type AbsenceReason,
	type Answer
} from '#domain/invitation/answer.ts';
import { guidePhaseCodes, type GuidePhase } from '#domain/facilitation/guide-phase.ts';
import { informedByCodes, type InformedBy } from '#domain/invitation/medecin-informe.ts';
import {
	correctionKindCodes,
	correctionReasonCodes,
	type CorrectionKind,
	type CorrectionReason
} from '#domain/emargement/correction.ts';
import {
	removalReasonCodes,
	scanTypeCodes,
	type RemovalReason,
	type ScanType
} from '#domain/emargement/scan.ts';
import {
	validationReasonCodes,
	type ValidationReason
} from '#domain/emargement/validation-reason.ts';
import { staySources, type Stay } from '#domain/emargement/stay.ts';
import { accordStateCodes, type AccordState } from '#domain/accord/accord.ts';
import {
	consentBasisCodes,
	ownWishCodes,
	protectionCodes,
	representedCodes,
	type ConsentBasis,
	type OwnWish,
	type Protection,
	type Represented
} from '#domain/accord/representation.ts';
import { guestKindCodes, type GuestKind } from '#domain/guest/guest-kind.ts';
import { lobbyStates, type LobbyState } from '#domain/intervision/meeting-facts.ts';
import { presenceModeCodes, type PresenceMode } from '#domain/intervision/presence-mode.ts';
import {
	intervisionRoleCodes,
	mandatCodes,
	type IntervisionRole,
	type Mandat
} from '#domain/intervision/role.ts';
import {
	modeExerciceCodes,
	professionCodes,
	type ModeExercice,
	type Profession
} from '#domain/professionnel/profession.ts';
import { structureKindCodes, type StructureKind } from '#domain/professionnel/structure-kind.ts';
import { organiserKindCodes, type OrganiserKind } from '#domain/pole/organiser.ts';
import { rhythmCodes, type Rhythm } from '#domain/pole/rhythm.ts';
import { formatCodes, siteKindCodes, type Format, type SiteKind } from '#domain/pole/site.ts';
import { situationPhaseCodes, type SituationPhase } from '#domain/situation/phase.ts';

/** Reads a stored code; an unknown one means a damaged row, never a default. */
export function codeReader<Code extends string>(codes: readonly Code[], what: string) {
	return (stored: string): Code => {
		const found = codes.find((code) => code === stored);
		if (found === undefined) throw new Error(`unknown ${what} in the database`);
		return found;
	};
}

export const asProfession: (stored: string) => Profession = codeReader(
	professionCodes,
	'profession'
);
export const asMode: (stored: string) => ModeExercice = codeReader(modeExerciceCodes, 'mode');
export const asStructureKind: (stored: string) => StructureKind = codeReader(
	structureKindCodes,
	'structure'
);
export const asCategorie: (stored: string) => Categorie = codeReader(categorieCodes, 'categorie');
export const asMandat: (stored: string) => Mandat = codeReader(mandatCodes, 'mandat');
export const asRole: (stored: string) => IntervisionRole = codeReader(intervisionRoleCodes, 'role');
export const asLobby: (stored: string) => LobbyState = codeReader(lobbyStates, 'lobby state');
export const asGuestKind: (stored: string) => GuestKind = codeReader(guestKindCodes, 'guest');
export const asPhase: (stored: string) => SituationPhase = codeReader(situationPhaseCodes, 'phase');
export const asGuidePhase: (stored: string) => GuidePhase = codeReader(
	guidePhaseCodes,
	'guide phase'
);
export const asAccordState: (stored: string) => AccordState = codeReader(
	accordStateCodes,
	'accord'
);
export const asPresenceMode: (stored: string) => PresenceMode = codeReader(
	presenceModeCodes,
	'presence mode'
);
export const asSeatKind: (stored: string) => SeatKind = codeReader(seatKinds, 'seat kind');
export const asSignatureMeans: (stored: string) => SignatureMeans = codeReader(
	signatureMeansCodes,
	'signature means'
);
export const asStaySource: (stored: string) => Stay['source'] = codeReader(
	staySources,
	'stay source'
);
export const asCorrectionKind: (stored: string) => CorrectionKind = codeReader(
	correctionKindCodes,
	'correction'
);
export const asCorrectionReason: (stored: string) => CorrectionReason = codeReader(
	correctionReasonCodes,
	'reason of a correction'
);
export const asScanType: (stored: string) => ScanType = codeReader(scanTypeCodes, 'scan type');
export const asRemovalReason: (stored: string) => RemovalReason = codeReader(
	removalReasonCodes,
	'reason of a removal'
);
export const asValidationReason: (stored: string) => ValidationReason = codeReader(
	validationReasonCodes,
	'reason of a validation'
);
export const asFormat: (stored: string) => Format = codeReader(formatCodes, 'format');
export const asSiteKind: (stored: string) => SiteKind = codeReader(siteKindCodes, 'site');
export const asRhythm: (stored: string) => Rhythm = codeReader(rhythmCodes, 'rhythm');
export const asOrganiserKind: (stored: string) => OrganiserKind = codeReader(
	organiserKindCodes,
	'organiser'
);
export const asRepresentative: (stored: string) => Represented = codeReader(
	representedCodes,
	'representative'
);
export const asProtection: (stored: string) => Protection = codeReader(
	protectionCodes,
	'protection'
);
export const asConsentBasis: (stored: string) => ConsentBasis = codeReader(
	consentBasisCodes,
	'basis'
);
export const asOwnWish: (stored: string) => OwnWish = codeReader(ownWishCodes, 'wish');
export const asAnswer: (stored: string) => Answer = codeReader(answerCodes, 'answer');
export const asAbsenceReason: (stored: string) => AbsenceReason = codeReader(
	absenceReasonCodes,
	'reason of an absence'
);
export const asInformedBy: (stored: string) => InformedBy = codeReader(
	informedByCodes,
	'way of telling'
);
