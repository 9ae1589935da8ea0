import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** A situation whose fiche asked for another Intervision, and whose dossier is on no later agenda. */
export interface AwaitedFollowUp {
	readonly situationId: string;
	readonly poleId: string;
	readonly dossierId: string;
	readonly dossierCode: string;
	readonly designation: string;
	readonly demandeurId: string | null;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	readonly heldAt: Date;
	readonly delay: string | null;
	/** Null when no day was said. */
	readonly dueOn: string | null;
}

const row = v.object({
	situation_id: v.string(),
	pole_id: v.string(),
	dossier_id: v.string(),
	dossier_code: v.string(),
	designation: v.string(),
	demandeur_id: v.nullable(v.string()),
	demandeurs: v.array(v.string()),
	motifs: v.array(v.string()),
	problematiques: v.array(v.string()),
	held_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value))
	),
	delay: v.nullable(v.string()),
	due_on: v.nullable(v.string())
});

/** [PLA-12] What the fiches asked to look at again. Two years back: a delay is of one year at most. */
export function createFollowUps(sql: Sql) {
	return {
		async awaited(poleIds: readonly string[], now: Date): Promise<readonly AwaitedFollowUp[]> {
			const since = new Date(now.getTime() - 730 * 86_400_000);
			const rows = await queryRows(
				sql,
				query`select s.id as situation_id, i.pole_id, d.id as dossier_id, d.code as dossier_code, d.designation,
						s.demandeur_id, s.demandeurs, s.motifs, s.problematiques, i.starts_at as held_at,
						g.delay, g.due_on::text as due_on
					from intervision i
					join situation s on s.intervision_id = i.id
					join dossier d on d.id = s.dossier_id
					join reprogrammation g on g.situation_id = s.id and g.dropped_at is null
					left join lateral (select state from accord where accord.dossier_id = s.dossier_id
						order by seq desc limit 1) a on true
					where coalesce(a.state, 'inconnu') not in ('refuse', 'retire') and i.pole_id = any(${textArray(poleIds)}) and i.reprise_id is null and i.starts_at >= ${since.toISOString()} and i.starts_at < ${now.toISOString()}
						and not exists (select 1 from situation later join intervision l on l.id = later.intervision_id
							where later.dossier_id = s.dossier_id and later.id <> s.id and later.phase <> 'retiree'
							and l.cancelled_at is null and l.starts_at > i.starts_at)
					order by i.starts_at limit 100`
			);
			return rows.map((stored) => {
				const read = v.parse(row, stored);
				return {
					situationId: read.situation_id,
					poleId: read.pole_id,
					dossierId: read.dossier_id,
					dossierCode: read.dossier_code,
					designation: read.designation,
					demandeurId: read.demandeur_id,
					demandeurs: read.demandeurs,
					motifs: read.motifs,
					problematiques: read.problematiques,
					heldAt: read.held_at,
					delay: read.delay,
					dueOn: read.due_on
				};
			});
		}
	};
}

export type FollowUps = ReturnType<typeof createFollowUps>;
