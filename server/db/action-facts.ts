import type { YearFacts } from '#domain/evaluation/facts/facts.ts';
import { standingOf } from '#domain/convention/state.ts';
import { createActiviteLists, type PoleScope } from './activite-lists.ts';
import { createCompteurs } from './compteurs.ts';
import { createConventions } from './conventions.ts';
import type { Sql } from './database.ts';
import { createQuestionnaires } from './questionnaires.ts';

/** What a year's evaluation is given of the association's other work. */
export type ActionFacts = Pick<
	YearFacts,
	'actions' | 'conventions' | 'questionnaires' | 'counters'
>;

/**
 * [ACT-20] Reads the activités of a year, the conventions that both parties signed in it, the answers to the
 * questionnaires of its meetings, its counters. `poleIds` null: everything, the association's own included; else what
 * is of these pôles alone, and no counter, for they are the association's. Answers come one by one: whatever shows
 * them goes through `tellYear` first ([ACT-17]).
 */
export async function readActionFacts(
	sql: Sql,
	year: number,
	poleIds: PoleScope
): Promise<ActionFacts> {
	const listed = await createActiviteLists(sql).ofYear(year, poleIds);
	const conventions = await createConventions(sql).list(poleIds);
	const { ofYear, answersOf } = createQuestionnaires(sql);
	const asked = await ofYear(year, poleIds);
	const answers = await answersOf(asked.map(({ id }) => id));
	const counters = poleIds === null ? await createCompteurs(sql).of(year) : [];
	const lastDay = `${year}-12-31`;
	return {
		actions: listed.map(({ id, kind, day, poleId, participations, participants }) => ({
			...{ id, kind, day, poleId, participations, participants }
		})),
		conventions: conventions.flatMap(({ id, poleId, ...days }) => {
			const { signedOn } = standingOf(days, lastDay);
			return signedOn?.startsWith(`${year}-`) ? [{ id, poleId, signedOn }] : [];
		}),
		questionnaires: answers.flatMap(({ questionnaireId, answers: given }) => {
			const about = asked.find(({ id }) => id === questionnaireId);
			return about
				? [{ kind: about.kind, meeting: about.id, poleId: about.poleId, answers: given }]
				: [];
		}),
		counters: Object.fromEntries(counters.map(({ code, value }) => [code, value]))
	};
}
