import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { intervision } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { intervisionRelance, medecinInforme, poleRelance } from '#drizzle/schema/relance.ts';
import type { InformedBy } from '#domain/invitation/medecin-informe.ts';
import { planOf, type RelancePlan, type RelanceStep } from '#domain/invitation/relance-plan.ts';
import { asInformedBy } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** The schedule of reminders, and the médecins traitants who were informed. */
export function createRelances(sql: Sql) {
	const poleSteps = (poleId: string) =>
		sql.select().from(poleRelance).where(eq(poleRelance.poleId, poleId));

	return {
		async plan(poleId: string, intervisionId: string): Promise<RelancePlan> {
			const [own] = await sql
				.select({ off: intervisionRelance.off })
				.from(intervisionRelance)
				.where(eq(intervisionRelance.intervisionId, intervisionId));
			return planOf(await poleSteps(poleId), own?.off ?? []);
		},
		/** The habits of the pôle, whatever one Intervision leaves out. */
		async polePlan(poleId: string): Promise<RelancePlan> {
			return planOf(await poleSteps(poleId), []);
		},
		async setPolePlan(poleId: string, plan: RelancePlan): Promise<void> {
			const rows = Object.entries(plan).map(([step, daysBefore]) => ({ poleId, step, daysBefore }));
			await sql.transaction(async (tx) => {
				await tx.delete(poleRelance).where(eq(poleRelance.poleId, poleId));
				await tx.insert(poleRelance).values(rows);
			});
		},
		async setOff(intervisionId: string, off: readonly RelanceStep[]): Promise<void> {
			await sql
				.insert(intervisionRelance)
				.values({ intervisionId, off: [...off] })
				.onConflictDoUpdate({ target: intervisionRelance.intervisionId, set: { off: [...off] } });
		},
		/** Intervisions that begin in this span and are not over. */
		async coming(from: Date, to: Date): Promise<readonly string[]> {
			const rows = await sql
				.select({ id: intervision.id })
				.from(intervision)
				.where(
					and(
						gt(intervision.startsAt, from),
						lte(intervision.startsAt, to),
						isNull(intervision.endedAt)
					)
				);
			return rows.map(({ id }) => id);
		},
		/** The médecins traitants who were informed, for these situations. */
		async informed(situationIds: readonly string[]) {
			if (situationIds.length === 0) return [];
			const rows = await sql
				.select()
				.from(medecinInforme)
				.innerJoin(person, eq(person.id, medecinInforme.recordedBy))
				.where(inArray(medecinInforme.situationId, [...situationIds]));
			return rows.map((row) => ({
				situationId: row.medecin_informe.situationId,
				on: row.medecin_informe.informedOn,
				how: asInformedBy(row.medecin_informe.how),
				by: fullName(row.person)
			}));
		},
		async inform(
			situationId: string,
			told: {
				readonly on: string;
				readonly how: InformedBy;
				readonly by: string;
				readonly at: Date;
			}
		): Promise<void> {
			const set = { informedOn: told.on, how: told.how, recordedBy: told.by, recordedAt: told.at };
			await sql
				.insert(medecinInforme)
				.values({ situationId, ...set })
				.onConflictDoUpdate({ target: medecinInforme.situationId, set });
		}
	};
}

export type Relances = ReturnType<typeof createRelances>;
