import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Day } from '#domain/planning/calendar-day.ts';
import type { Profession } from '#domain/professionnel/profession.ts';

/** As what an attendance is paid. */
export const tarifRoles = { animateur: 'Animateur·trice', participant: 'Participant·e' } as const;
export type TarifRole = keyof typeof tarifRoles;
export const tarifRoleCodes = Object.keys(tarifRoles) as readonly TarifRole[];

/** What one attendance is paid, from a day on, until the next one of the same role and profession. */
export interface Tarif {
	readonly id: string;
	readonly role: TarifRole;
	/** Null: every profession that has none of its own. */
	readonly profession: Profession | null;
	readonly amountCents: number;
	readonly validFrom: Day;
	/** Taken back before anything was paid by it: as if it had never been. */
	readonly withdrawn: boolean;
}

/** What decides of a rate: the role, the profession and the day; never the way of being present ([IND-3]). */
export interface PaidAs {
	readonly role: TarifRole;
	readonly profession: Profession;
	readonly day: Day;
}

/** [IND-2] Whoever conducts is paid as such; co-animateur, expert and participants, as participants (Guide, « Indemnisation »). */
export function paidRole(role: IntervisionRole): TarifRole {
	return role === 'animateur' ? 'animateur' : 'participant';
}

/**
 * [IND-4] The rate of that day: the last one begun, that of the profession before the general one. Null when none was
 * set: nothing is guessed.
 */
export function tarifOn(tarifs: readonly Tarif[], { role, profession, day }: PaidAs): Tarif | null {
	const begun = tarifs.filter(
		(tarif) => !tarif.withdrawn && tarif.role === role && tarif.validFrom <= day
	);
	const last = (of: Profession | null) =>
		begun
			.filter((tarif) => tarif.profession === of)
			.toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0];
	return last(profession) ?? last(null) ?? null;
}

/** The first day of the rate that follows this one; null while none does. */
export function followedOn(tarifs: readonly Tarif[], tarif: Tarif): Day | null {
	const later = tarifs
		.filter(
			(other) =>
				!other.withdrawn &&
				other.role === tarif.role &&
				other.profession === tarif.profession &&
				other.validFrom > tarif.validFrom
		)
		.map(({ validFrom }) => validFrom);
	return later.toSorted()[0] ?? null;
}
