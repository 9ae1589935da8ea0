import { and, eq, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { poleStep } from '#drizzle/schema/accompagnement.ts';
import { stepCodes, type DoneStep, type Step } from '#domain/accompagnement/step.ts';
import type { Sql } from './database.ts';
import { queryRows } from './query-rows.ts';

const row = v.object({
	step: v.picklist(stepCodes),
	on: v.nullable(v.string()),
	by: v.nullable(v.string())
});

/** The steps of a new pôle: those that somebody noted, and those that its own rows tell ([ACT-13]). */
export function createPoleSteps(sql: Sql) {
	return {
		async done(poleId: string, today: string): Promise<readonly DoneStep[]> {
			const rows = await queryRows(
				sql,
				query`select s.step, s.done_on::text as on, p.given_name || ' ' || p.family_name as by
					from pole_step s join person p on p.id = s.done_by where s.pole_id = ${poleId}
				union all select case mandat when 'referent' then 'referent' else 'coordination' end,
						nullif(min(valid_from), '2000-01-01'::date)::text, null
					from mandat where pole_id = ${poleId} and valid_from <= ${today}::date
						and mandat in ('referent', 'coordination-clinique', 'coordination-logistique') group by 1
				union all select 'convention', min(greatest(association_signed_on, structure_signed_on))::text, null
					from convention where pole_id = ${poleId} and association_signed_on is not null
						and structure_signed_on is not null having count(*) > 0
				union all select case kind when 'lancement-pole' then 'lancement' else kind end, min(day)::text, null
					from activite where pole_id = ${poleId} and removed_at is null and day <= ${today}::date
						and kind in ('lancement-pole', 'formation', 'copil') group by 1
				union all select 'premiere', (min(starts_at) at time zone 'Europe/Paris')::date::text, null
					from intervision where pole_id = ${poleId} and ended_at is not null and cancelled_at is null
					having count(*) > 0`
			);
			return v.parse(v.array(row), rows);
		},
		async note(
			{ poleId, step }: { readonly poleId: string; readonly step: Step },
			done: { readonly on: string; readonly by: string },
			recorded: { readonly by: string; readonly at: Date },
			tx: Sql
		): Promise<void> {
			const noted = {
				...{ doneOn: done.on, doneBy: done.by },
				...{ recordedBy: recorded.by, recordedAt: recorded.at }
			};
			await tx
				.insert(poleStep)
				.values({ poleId, step, ...noted })
				.onConflictDoUpdate({ target: [poleStep.poleId, poleStep.step], set: noted });
		},
		/** What was noted, so that it can be given back; null when nothing was. */
		async forget(poleId: string, step: Step, tx: Sql) {
			const [gone] = await tx
				.delete(poleStep)
				.where(and(eq(poleStep.poleId, poleId), eq(poleStep.step, step)))
				.returning();
			return gone ?? null;
		}
	};
}

export type PoleSteps = ReturnType<typeof createPoleSteps>;
