import { staySources, type Stay } from '#domain/emargement/stay.ts';
import { accordStateCodes, type AccordState } from '#domain/accord/accord.ts';
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
export const asMandat: (stored: string) => Mandat = codeReader(mandatCodes, 'mandat');
export const asRole: (stored: string) => IntervisionRole = codeReader(intervisionRoleCodes, 'role');
export const asLobby: (stored: string) => LobbyState = codeReader(lobbyStates, 'lobby state');
export const asPhase: (stored: string) => SituationPhase = codeReader(situationPhaseCodes, 'phase');
export const asAccordState: (stored: string) => AccordState = codeReader(
	accordStateCodes,
	'accord'
);
export const asPresenceMode: (stored: string) => PresenceMode = codeReader(
	presenceModeCodes,
	'presence mode'
);
export const asStaySource: (stored: string) => Stay['source'] = codeReader(
	staySources,
	'stay source'
);
export const asFormat: (stored: string) => 'distance' | 'hybride' | 'presentiel' = codeReader(
	['distance', 'hybride', 'presentiel'],
	'format'
);
export const asRepresentative: (stored: string) => 'aucun' | 'mineur' | 'majeur-protege' =
	codeReader(['aucun', 'mineur', 'majeur-protege'], 'representative');
