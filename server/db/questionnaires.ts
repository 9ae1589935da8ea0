import { eq, sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { questionnaire, questionnaireAnswer } from '#drizzle/schema/questionnaire.ts';
import type { Answers } from '#domain/questionnaire/answer.ts';
import { questionnaireKindCodes } from '#domain/questionnaire/question.ts';
import type { PoleScope } from './activite-lists.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** The meeting of a questionnaire. */
export type QuestionnairePlace =
	{ readonly intervisionId: string } | { readonly activiteId: string };

const row = v.object({
	id: v.string(),
	intervision_id: v.nullable(v.string()),
	activite_id: v.nullable(v.string()),
	kind: v.picklist(questionnaireKindCodes),
	title: v.nullable(v.string()),
	day: v.string(),
	pole_id: v.nullable(v.string()),
	pole_name: v.nullable(v.string()),
	called_off: v.boolean(),
	link_seed: v.string(),
	link_hash: v.string()
});
const answerRow = v.object({
	questionnaire_id: v.string(),
	answers: v.record(v.string(), v.string()),
	remark: v.nullable(v.string())
});

/** A questionnaire with what it is about. */
export interface StoredQuestionnaire {
	readonly id: string;
	readonly place: QuestionnairePlace;
	readonly kind: v.InferOutput<typeof row>['kind'];
	/** Null: an Intervision. */
	readonly title: string | null;
	readonly day: string;
	readonly poleId: string | null;
	readonly poleName: string | null;
	/** The meeting was cancelled, or taken off the list. */
	readonly calledOff: boolean;
	readonly linkSeed: string;
	readonly linkHash: string;
}

export interface StoredAnswer {
	readonly questionnaireId: string;
	readonly answers: Answers;
	readonly remark: string | null;
}

/** Questionnaires and their anonymous answers ([ACT-14]). */
export function createQuestionnaires(sql: Sql) {
	async function find(where: SQL): Promise<readonly StoredQuestionnaire[]> {
		const rows = await queryRows(
			sql,
			query`select q.id, q.intervision_id, q.activite_id, q.link_seed, q.link_hash,
					coalesce(a.kind, 'intervision') as kind, a.title,
					coalesce(a.day, (i.starts_at at time zone 'Europe/Paris')::date)::text as day,
					p.id as pole_id, p.name as pole_name,
					(a.removed_at is not null or i.cancelled_at is not null) as called_off
				from questionnaire q left join intervision i on i.id = q.intervision_id
				left join activite a on a.id = q.activite_id
				left join pole p on p.id = coalesce(a.pole_id, i.pole_id)
				where ${where} order by day, q.id`
		);
		return v.parse(v.array(row), rows).map(storedQuestionnaire);
	}

	return {
		async byHash(hash: string): Promise<StoredQuestionnaire | null> {
			return (await find(query`q.link_hash = ${hash}`))[0] ?? null;
		},
		async at(place: QuestionnairePlace): Promise<StoredQuestionnaire | null> {
			const where =
				'intervisionId' in place
					? query`q.intervision_id = ${place.intervisionId}`
					: query`q.activite_id = ${place.activiteId}`;
			return (await find(where))[0] ?? null;
		},
		/** Two who ask at once get the same one. */
		async add(
			row: {
				readonly id: string;
				readonly linkSeed: string;
				readonly linkHash: string;
				readonly createdAt: Date;
			},
			place: QuestionnairePlace
		): Promise<void> {
			await sql
				.insert(questionnaire)
				.values({ ...row, ...place })
				.onConflictDoNothing();
		},
		/** Another link: what it was derived with is no longer given. */
		async setLink(
			id: string,
			link: { readonly linkSeed: string; readonly linkHash: string }
		): Promise<void> {
			await sql.update(questionnaire).set(link).where(eq(questionnaire.id, id));
		},
		/** [ACT-15] Keeps an answer; false when there are `most` already. */
		async answer(
			one: StoredAnswer & { readonly id: string; readonly answeredOn: string },
			most: number,
			tx: Sql
		): Promise<boolean> {
			// One at a time for a questionnaire, so that the bound holds.
			await tx
				.select({ id: questionnaire.id })
				.from(questionnaire)
				.where(eq(questionnaire.id, one.questionnaireId))
				.for('update');
			const [count] = await tx
				.select({ n: query<number>`count(*)::int` })
				.from(questionnaireAnswer)
				.where(eq(questionnaireAnswer.questionnaireId, one.questionnaireId));
			if ((count?.n ?? 0) >= most) return false;
			await tx.insert(questionnaireAnswer).values({ ...one, answers: { ...one.answers } });
			return true;
		},
		/** Those of the meetings of a year, whose meetings stand. */
		ofYear: (year: number, poleIds: PoleScope) =>
			find(
				query`coalesce(a.day, (i.starts_at at time zone 'Europe/Paris')::date)
						between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
					and a.removed_at is null and i.cancelled_at is null
					and ${poleIds === null ? query`true` : query`p.id = any(${textArray(poleIds)})`}`
			),
		/** The answers, in an order that is nobody's. */
		async answersOf(ids: readonly string[]): Promise<readonly StoredAnswer[]> {
			const rows = await queryRows(
				sql,
				query`select questionnaire_id, answers, remark from questionnaire_answer
					where questionnaire_id = any(${textArray(ids)}) order by id`
			);
			return v.parse(v.array(answerRow), rows).map((one) => ({
				...{ questionnaireId: one.questionnaire_id, answers: one.answers, remark: one.remark }
			}));
		}
	};
}

export type Questionnaires = ReturnType<typeof createQuestionnaires>;

function storedQuestionnaire(one: v.InferOutput<typeof row>): StoredQuestionnaire {
	const place =
		one.intervision_id === null
			? { activiteId: one.activite_id ?? '' }
			: { intervisionId: one.intervision_id };
	return {
		...{ id: one.id, place, kind: one.kind, title: one.title, day: one.day },
		...{ poleId: one.pole_id, poleName: one.pole_name, calledOff: one.called_off },
		...{ linkSeed: one.link_seed, linkHash: one.link_hash }
	};
}
