import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { Sql } from '#server/db/database.ts';
import { createEvaluations } from '#server/db/evaluations.ts';
import { writeOtherWork } from '#server/db/other-work-writer.ts';
import { isEmpty, writeYear } from '#server/db/year-writer.ts';
import { sha256 } from '#server/sha256.ts';
import { readEvaluation } from '#server/use-cases/evaluation/read-evaluation.ts';
import { otherWorkRows } from './other-work-rows.ts';
import { planYear } from './plan-year.ts';
import { yearRows } from './rows.ts';

/** Writes the year 2024, Intervisions and other work, and computes it for the region; null when the database holds something already. */
export async function build2024(sql: Sql): Promise<Evaluation | null> {
	if (!(await isEmpty(sql))) return null;
	const planned = planYear();
	const staff = planned.people.find(({ structureKind }) => structureKind === 'association');
	if (!staff) throw new Error('nobody of the association is planned');
	await sql.transaction(async (tx) => {
		await writeYear(tx, yearRows(planned));
		await writeOtherWork(tx, otherWorkRows(staff.id));
	});
	return evaluate2024(sql);
}

/** [EVA-47] The year 2024 of the region, through the same rows and definitions as any other year. */
export async function evaluate2024(sql: Sql): Promise<Evaluation> {
	const deps = {
		evaluations: createEvaluations(sql),
		transaction: <Result>(work: (tx: Sql) => Promise<Result>) => sql.transaction(work),
		now: () => new Date(),
		sha256
	};
	return (await readEvaluation(deps, 2024, { kind: 'region' })).evaluation;
}
