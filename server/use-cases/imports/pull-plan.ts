import type { ImportPlan } from '#domain/imports/plan.ts';
import type { AskTables } from '#server/imports/open-tables.ts';
import type { PlanParts } from '#server/imports/tables-task.ts';

/** Takes the last plan over from its thread, piece by piece. */
export async function pullPlan(ask: AskTables): Promise<ImportPlan> {
	async function pull<Part extends keyof PlanParts>(part: Part): Promise<PlanParts[Part]> {
		const found: PlanParts[keyof PlanParts][number][] = [];
		for (let more = true; more;) {
			const piece = await ask('piece', { part, from: found.length });
			found.push(...piece);
			more = piece.length > 0;
		}
		// What the thread gives for a part is of this part.
		return found as unknown as PlanParts[Part];
	}
	return {
		lines: await pull('lines'),
		writes: {
			poles: await pull('poles'),
			people: await pull('people'),
			meetings: await pull('meetings'),
			participations: await pull('participations'),
			dossiers: await pull('dossiers'),
			situations: await pull('situations'),
			invitations: await pull('invitations')
		}
	};
}
