import {
	participantOf,
	type Attendance,
	type MeetingFacts
} from '#domain/intervision/meeting-facts.ts';
import type { PresenceSignature } from '#domain/salle/seat.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import {
	deriveCategorie,
	isLiberal,
	type Categorie,
	type Exercice
} from '#domain/professionnel/categorie.ts';
import { mergeSpans, minutesOf } from './spans.ts';
import type { Stay } from './stay.ts';

/** One line of the attendance sheet. Moments are ISO UTC. */
export interface EmargementLine {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly categorie: Categorie;
	readonly liberal: boolean;
	/** Where her card of today would count her, when that is elsewhere: it changes nothing by itself ([PRO-8]). */
	readonly changedTo: Attendance | null;
	/** In order of first use. */
	readonly modes: readonly PresenceMode[];
	/** [SAL-15] Signed by herself, when and how; null for whoever came in by her own device, which counts as much. */
	readonly signature: PresenceSignature | null;
	readonly enteredAt: string;
	/** Null while the person is still there. */
	readonly leftAt: string | null;
	/** Minutes really there, absences of a minute or more taken off, rounded to the nearest. */
	readonly minutes: number;
	/** Attended, in the order of the agenda. */
	readonly situations: readonly {
		readonly situationId: string;
		readonly position: number;
		/** Really there, rounded to the nearest. */
		readonly minutes: number;
	}[];
	/** From one absence to the next, each with its two moments: what is corrected. */
	readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Builds the attendance sheet from every stay, whatever its source, all of equal value ([EMA-3]). One
 * line for each person who came, in the order of arrival; stays of unexpected people are left out.
 */
export function buildEmargement(
	facts: MeetingFacts,
	stays: readonly Stay[]
): readonly EmargementLine[] {
	const byPerson = new Map<string, Stay[]>();
	for (const stay of stays) {
		const known = byPerson.get(stay.personId);
		if (known) known.push(stay);
		else byPerson.set(stay.personId, [stay]);
	}
	return [...byPerson]
		.flatMap(([personId, own]) => buildLine(facts, personId, own) ?? [])
		.sort((one, other) => one.enteredAt.localeCompare(other.enteredAt));
}

function buildLine(
	facts: MeetingFacts,
	personId: string,
	stays: readonly Stay[]
): EmargementLine | null {
	const person = participantOf(facts, personId);
	const ordered = [...stays].sort((one, other) => one.enteredAt.localeCompare(other.enteredAt));
	const first = ordered[0];
	if (!person || !first) return null;
	const now = attendanceToday(person.exercice);
	const counted = person.attendance ?? now;
	const lasts = ordered.some(
		({ leftAt, source }) => leftAt === null && (source === 'connexion' || source === 'saisie')
	);
	const spans = mergeSpans(ordered);
	return {
		personId,
		name: person.name,
		fonction: person.fonction,
		structureName: person.structureName,
		...counted,
		changedTo: sameAttendance(counted, now) ? null : now,
		signature: person.signature ?? null,
		modes: [...new Set(ordered.flatMap(({ mode }) => mode ?? []))],
		enteredAt: first.enteredAt,
		leftAt: lasts ? null : new Date(Math.max(...spans.map(({ to }) => to))).toISOString(),
		minutes: minutesOf(spans),
		situations: facts.situations
			.map(({ id, position }) => {
				const attended = ordered.filter(({ situationId }) => situationId === id);
				const minutes = minutesOf(mergeSpans(attended));
				return { situationId: id, position, minutes, attended: attended.length > 0 };
			})
			.filter(({ attended }) => attended)
			.map(({ situationId, position, minutes }) => ({ situationId, position, minutes }))
			.sort((one, other) => one.position - other.position),
		spans: spans.map(({ from, to }) => ({
			from: new Date(from).toISOString(),
			to: new Date(to).toISOString()
		}))
	};
}

/** Where someone is counted as her card stands. */
export function attendanceToday(exercice: Exercice): Attendance {
	const categorie = deriveCategorie(exercice);
	return { categorie, liberal: isLiberal(categorie, exercice.mode) };
}

const sameAttendance = (one: Attendance, other: Attendance): boolean =>
	one.categorie === other.categorie && one.liberal === other.liberal;
