import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { HeldTask } from '#domain/suites/due-reminders.ts';
import { queryRows } from './query-rows.ts';
import type { Sql } from './database.ts';

/** A task whose holder may have to be reminded, with what a mail may say of it: the pôle, and the date. */
export interface RemindedTask extends HeldTask {
	readonly poleName: string;
	readonly startsAt: Date;
}

const row = v.object({
	kind: v.picklist(['restitution', 'retour-absent', 'piste']),
	id: v.string(),
	holder_id: v.string(),
	due_on: v.string(),
	pole_name: v.string(),
	starts_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value))
	),
	relay_ids: v.array(v.string())
});

/** As many as leave in one round; those that are left leave in the next. */
const MAX = 5000;

/** Who has something to do whose day comes near or is past. */
export function createSuiteReminders(sql: Sql) {
	return {
		/** Held tasks due between these days; none of a patient who withdrew or refuses ([SUI-11]). */
		async held(from: string, until: string): Promise<readonly RemindedTask[]> {
			const rows = await queryRows(
				sql,
				query`select t.kind, t.id, t.holder_id, t.due_on::text as due_on, pole.name as pole_name, i.starts_at,
						case when t.kind = 'restitution' then array(
							select p.person_id from participant p where p.intervision_id = i.id and p.role = 'animateur'
							union select m.person_id from mandat m where m.pole_id = i.pole_id
								and m.mandat in ('coordination-clinique', 'coordination-logistique')
								and m.valid_from <= current_date and (m.valid_until is null or m.valid_until > current_date)
						) else '{}'::text[] end as relay_ids
					from (
						select 'restitution' as kind, r.situation_id as id, r.situation_id, r.restituteur_id as holder_id, r.due_on
							from restitution r where r.outcome is null and r.restituteur_id is not null
							and r.due_on between ${from}::date and ${until}::date
						union all
						select u.kind, u.id, u.situation_id, u.assignee_id, u.due_on
							from suite u where u.outcome is null and u.assignee_id is not null
							and u.due_on between ${from}::date and ${until}::date
					) t
					join situation s on s.id = t.situation_id
					join intervision i on i.id = s.intervision_id
					join pole on pole.id = i.pole_id
					left join lateral (select state from accord where accord.dossier_id = s.dossier_id
						order by seq desc limit 1) a on true
					where coalesce(a.state, 'inconnu') not in ('refuse', 'retire')
					order by t.due_on, t.id limit ${MAX}`
			);
			return rows.map((stored) => {
				const read = v.parse(row, stored);
				return {
					kind: read.kind,
					id: read.id,
					holderId: read.holder_id,
					dueOn: read.due_on,
					poleName: read.pole_name,
					startsAt: read.starts_at,
					relayIds: read.relay_ids
				};
			});
		}
	};
}
