import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { TarifRole } from '#domain/indemnisation/tarif.ts';
import {
	ecartReasonCodes,
	indemniteStateCodes,
	type EcartReason,
	type IndemniteState
} from '#domain/indemnisation/indemnite.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { Profession } from '#domain/professionnel/profession.ts';
import { asCategorie, asProfession, codeReader } from './codes.ts';
import { asTarifRole } from './tarifs.ts';

const asState: (stored: string) => IndemniteState = codeReader(indemniteStateCodes, 'payment');
const asReason: (stored: string) => EcartReason = codeReader(ecartReasonCodes, 'reason');

/** An attendance that is paid, or may be: who, when, where, as what. */
export interface AttendanceLine {
	readonly intervisionId: string;
	readonly personId: string;
	readonly familyName: string;
	readonly givenName: string;
	readonly profession: Profession;
	readonly fonction: string;
	readonly structureName: string;
	readonly rpps: string | null;
	readonly email: string | null;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
}

/** The payment of one attendance, where it stands. */
export interface IndemniteLine extends AttendanceLine {
	readonly id: string;
	readonly role: TarifRole;
	readonly categorie: Categorie;
	readonly amountCents: number;
	readonly tarifId: string;
	readonly tarifFrom: string;
	readonly state: IndemniteState;
	readonly reason: EcartReason | null;
	readonly bordereauId: string | null;
	readonly bordereauNumber: string | null;
	readonly paidOn: string | null;
	readonly noticeAt: string | null;
}

/** Who, when and where, from `i` (Intervision), `x` (person) and `o` (pôle). */
export const attendanceColumns: SQL = query`i.id as intervision_id, x.id as person_id, x.family_name, x.given_name,
	x.profession, x.fonction, x.structure_name, x.rpps, x.email, o.name as pole_name, i.organiser, i.starts_at`;

/** Every line of payment, to be followed by its conditions. */
export const indemniteLines: SQL = query`select n.id, n.role, n.categorie, n.amount_cents, n.tarif_id,
		t.valid_from::text as tarif_from, n.state, n.reason, n.bordereau_id, b.number as bordereau_number,
		n.paid_on::text as paid_on, n.notice_at, ${attendanceColumns}
	from indemnite n
	join intervision i on i.id = n.intervision_id join pole o on o.id = i.pole_id
	join person x on x.id = n.person_id join tarif t on t.id = n.tarif_id
	left join bordereau b on b.id = n.bordereau_id`;

const instant = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value).toISOString())
);
const attendanceRow = {
	intervision_id: v.string(),
	person_id: v.string(),
	family_name: v.string(),
	given_name: v.string(),
	profession: v.string(),
	fonction: v.string(),
	structure_name: v.string(),
	rpps: v.nullable(v.string()),
	email: v.nullable(v.string()),
	pole_name: v.string(),
	organiser: v.string(),
	starts_at: instant
};
const attendanceShape = v.object(attendanceRow);
const lineShape = v.object({
	...attendanceRow,
	id: v.string(),
	role: v.string(),
	categorie: v.string(),
	amount_cents: v.number(),
	tarif_id: v.string(),
	tarif_from: v.string(),
	state: v.string(),
	reason: v.nullable(v.string()),
	bordereau_id: v.nullable(v.string()),
	bordereau_number: v.nullable(v.string()),
	paid_on: v.nullable(v.string()),
	notice_at: v.nullable(instant)
});

export const readAttendance = (stored: unknown): AttendanceLine =>
	attendanceOf(v.parse(attendanceShape, stored));

function attendanceOf(row: v.InferOutput<typeof attendanceShape>): AttendanceLine {
	return {
		intervisionId: row.intervision_id,
		personId: row.person_id,
		familyName: row.family_name,
		givenName: row.given_name,
		profession: asProfession(row.profession),
		fonction: row.fonction,
		structureName: row.structure_name,
		rpps: row.rpps,
		email: row.email,
		poleName: row.pole_name,
		organiser: row.organiser,
		startsAt: row.starts_at
	};
}

export function readLine(stored: unknown): IndemniteLine {
	const row = v.parse(lineShape, stored);
	return {
		...attendanceOf(row),
		id: row.id,
		role: asTarifRole(row.role),
		categorie: asCategorie(row.categorie),
		amountCents: row.amount_cents,
		tarifId: row.tarif_id,
		tarifFrom: row.tarif_from,
		state: asState(row.state),
		reason: row.reason === null ? null : asReason(row.reason),
		bordereauId: row.bordereau_id,
		bordereauNumber: row.bordereau_number,
		paidOn: row.paid_on,
		noticeAt: row.notice_at
	};
}
