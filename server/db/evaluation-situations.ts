import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { codedAnswers } from '#domain/evaluation/answers/coded-answers.ts';
import type { SituationFact } from '#domain/evaluation/facts/facts.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { codeReader } from './codes.ts';
import type { Sql } from './database.ts';
import { isHeld, parisDayOf } from './evaluation-held.ts';
import { queryRows, textArray } from './query-rows.ts';

/** A fiche as it is counted, before those invited are known, with its rank on the agenda. */
export interface StudiedSituation {
	readonly rank: number;
	readonly fact: Omit<SituationFact, 'invitations'>;
}

const asOutcome = codeReader(['faite', 'impossible'] as const, 'outcome');

const row = v.object({
	id: v.string(),
	intervision_id: v.string(),
	pole_id: v.string(),
	day: v.string(),
	dossier_id: v.string(),
	rank: v.number(),
	content: v.string(),
	non_repris: v.array(v.string()),
	outcome: v.nullable(v.string()),
	done_on: v.nullable(v.string()),
	followed: v.boolean(),
	due_on: v.nullable(v.string()),
	realised_on: v.nullable(v.string()),
	themes: v.array(v.string())
});

/**
 * The finalised fiches of these Intervisions, each in its last version. [EVA-45] The text of a fiche is read here and
 * goes no further. [EVA-46] A follow-up is realised by the next Intervision that was held and looked at the same
 * patient; dossiers that were joined are one, since what was joined moved. `offset 0` looks for each by its index: else
 * those of all years are read to know of one.
 */
export async function readStudied(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<readonly StudiedSituation[]> {
	const rows = await queryRows(
		sql,
		query`select s.id, s.intervision_id, m.pole_id, ${parisDayOf(query`m.starts_at`)} as day, s.dossier_id,
				s.position as rank, f.content, f.non_repris, r.outcome, r.done_on::text as done_on,
				g.situation_id is not null as followed, g.due_on::text as due_on, ${parisDayOf(query`n.starts_at`)} as realised_on,
				array(select t.theme from situation_theme t where t.situation_id = s.id order by t.theme) as themes
			from situation s
			join lateral (select id, pole_id, starts_at from intervision where id = s.intervision_id offset 0) m on true
			join lateral (select content, non_repris from fiche where fiche.situation_id = s.id order by version desc limit 1) f on true
			left join lateral (select outcome, done_on from restitution where situation_id = s.id offset 0) r on true
			left join lateral (select situation_id, due_on from reprogrammation where situation_id = s.id offset 0) g on true
			left join lateral (select i.starts_at from situation later join intervision i on i.id = later.intervision_id
				where g.situation_id is not null and later.dossier_id = s.dossier_id and later.id <> s.id
					and later.phase not in ('inscrite', 'ouverte', 'retiree') and i.starts_at > m.starts_at and ${isHeld}
				order by i.starts_at limit 1) n on true
			where s.intervision_id = any(${textArray(intervisionIds)}) order by m.starts_at, m.id, s.position`
	);
	return rows.map((stored) => situationOf(v.parse(row, stored)));
}

function situationOf(read: v.InferOutput<typeof row>): StudiedSituation {
	const fiche = parseFinalFiche(read.content);
	return {
		rank: read.rank,
		fact: {
			...{ id: read.id, intervisionId: read.intervision_id, poleId: read.pole_id, day: read.day },
			dossierId: read.dossier_id,
			answers: codedAnswers(fiche),
			incomplete: read.non_repris.length > 0,
			...(read.non_repris.length > 0 && { nonRepris: read.non_repris }),
			restituteur: fiche.restituteur?.groupe ?? null,
			restitution: {
				outcome: read.outcome === null ? null : asOutcome(read.outcome),
				doneOn: read.done_on
			},
			suivi: read.followed ? { dueOn: read.due_on, realisedOn: read.realised_on } : null,
			themes: read.themes
		}
	};
}
