import type { Categorie } from '#domain/professionnel/categorie.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import { countedMode, type PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { SignatureMeans } from '#domain/salle/seat.ts';
import type { EmargementLine } from './attendance.ts';

/** The version of what is frozen: a reader of long after knows how to read it. */
const sheetVersion = 'emargement-2026-1';

/** One presence, as it is frozen. Moments are ISO UTC. */
export type SheetLine = {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly role: IntervisionRole;
	readonly categorie: Categorie;
	readonly liberal: boolean;
	readonly modes: readonly PresenceMode[];
	readonly enteredAt: string;
	readonly leftAt: string | null;
	readonly minutes: number;
	/** By number alone: nothing here tells of a patient. */
	readonly situations: readonly number[];
	/** Null: seen by the application, and not confirmed by the person. */
	readonly confirmation: {
		readonly means: SignatureMeans;
		readonly at: string;
		/** Whose word it is, who attached the paper; null when she did it herself. */
		readonly by: string | null;
	} | null;
};

/** [EMA-14] What whoever conducted answers for: the sheet whole, and nothing of any patient. */
export type SheetContent = {
	readonly formVersion: string;
	readonly intervisionId: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly format: MeetingFacts['format'];
	readonly site: string | null;
	/** How many were on the agenda. */
	readonly situations: number;
	readonly lines: readonly SheetLine[];
	/** Expected, and never seen. */
	readonly absents: readonly {
		readonly personId: string;
		readonly name: string;
		readonly fonction: string;
		readonly structureName: string;
	}[];
};

/** Freezes the sheet as it stands. `nameOf`: whoever answered for a presence may not be expected there. */
export function freezeSheet(
	facts: MeetingFacts,
	lines: readonly EmargementLine[],
	nameOf: (personId: string) => string
): SheetContent {
	const came = new Set(lines.map(({ personId }) => personId));
	return {
		formVersion: sheetVersion,
		intervisionId: facts.id,
		poleName: facts.poleName,
		organiser: facts.organiser,
		startsAt: facts.startsAt,
		minutes: facts.minutes,
		format: facts.format,
		site: facts.site,
		situations: facts.situations.filter(({ phase }) => phase !== 'retiree').length,
		lines: lines.map((line) => freezeLine(line, participantOf(facts, line.personId), nameOf)),
		absents: facts.participants
			.filter(({ personId, role }) => !came.has(personId) && role !== 'invite')
			.map(({ personId, name, fonction, structureName }) => {
				return { personId, name, fonction, structureName };
			})
	};
}

function freezeLine(
	line: EmargementLine,
	person: ParticipantFacts | null,
	nameOf: (personId: string) => string
): SheetLine {
	const { personId, name, fonction, structureName, categorie, liberal } = line;
	const { enteredAt, leftAt, minutes, signature } = line;
	const byAnother = signature?.witnessId && signature.witnessId !== personId;
	return {
		...{ personId, name, fonction, structureName, categorie, liberal },
		...{ enteredAt, leftAt, minutes },
		role: person?.role ?? 'participant',
		modes: [...new Set(line.modes.map(countedMode))],
		situations: line.situations.map(({ position }) => position),
		confirmation: signature && {
			means: signature.means,
			at: signature.at,
			by: byAnother ? nameOf(signature.witnessId) : null
		}
	};
}
