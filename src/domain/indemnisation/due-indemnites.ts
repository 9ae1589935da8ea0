import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Day } from '#domain/planning/calendar-day.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { Profession } from '#domain/professionnel/profession.ts';
import { paidRole, tarifOn, type Tarif, type TarifRole } from './tarif.ts';

/** Someone on the sheet, as counted that day. How she was present is not asked: it changes nothing ([IND-3]). */
export interface SheetAttendance {
	readonly personId: string;
	readonly role: IntervisionRole;
	readonly profession: Profession;
	readonly categorie: Categorie;
	readonly liberal: boolean;
}

/** One attendance to be paid. */
export interface DueIndemnite {
	readonly personId: string;
	readonly role: TarifRole;
	readonly categorie: Categorie;
	readonly tarifId: string;
	readonly amountCents: number;
}

/** An attendance for which nobody set a rate. */
export interface MissingTarif {
	readonly role: TarifRole;
	readonly profession: Profession;
}

/** Somebody to be paid, before any rate: as what, counted how. */
type PaidAttendance = Pick<SheetAttendance, 'personId' | 'profession' | 'categorie'> & {
	readonly role: TarifRole;
};

/** [IND-1] [IND-2] The libéraux of a sheet, each once, as what they are paid. */
export function paidAttendances(
	attendances: readonly SheetAttendance[]
): readonly PaidAttendance[] {
	return oncePerPerson(attendances.filter(({ liberal }) => liberal)).map(
		({ personId, profession, categorie, role }) => ({
			...{ personId, profession, categorie },
			role: paidRole(role)
		})
	);
}

/**
 * [IND-1] What the attendance of one Intervision is paid: libéraux alone, each person once, whoever conducts as such,
 * even when she stands on the sheet twice. What has no rate is named ([IND-4]).
 */
export function dueIndemnites(
	day: Day,
	attendances: readonly SheetAttendance[],
	tarifs: readonly Tarif[]
): { readonly due: readonly DueIndemnite[]; readonly missing: readonly MissingTarif[] } {
	const due: DueIndemnite[] = [];
	const missing: MissingTarif[] = [];
	for (const { personId, profession, categorie, role } of paidAttendances(attendances)) {
		const tarif = tarifOn(tarifs, { role, profession, day });
		if (tarif) due.push({ personId, role, categorie, tarifId: tarif.id, ...amountOf(tarif) });
		else missing.push({ role, profession });
	}
	return { due, missing };
}

const amountOf = ({ amountCents }: Tarif) => ({ amountCents });

function oncePerPerson(attendances: readonly SheetAttendance[]): readonly SheetAttendance[] {
	const kept = new Map<string, SheetAttendance>();
	for (const one of attendances) {
		if (!kept.has(one.personId) || one.role === 'animateur') kept.set(one.personId, one);
	}
	return [...kept.values()];
}
