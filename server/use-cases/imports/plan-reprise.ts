import type { Actor } from '#domain/access/actor.ts';
import type { ImportPlan, PlanLine } from '#domain/imports/plan.ts';
import { missingMapping } from '#domain/imports/plan-import.ts';
import { filterLines, type LineFilter } from '#domain/imports/filter-lines.ts';
import { countDoubts, countOutcomes, countTaken, sumUp } from '#domain/imports/sum-up.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Reprise } from '#server/db/reprises.ts';
import { guardTexts } from './guard-texts.ts';
import { pullPlan } from './pull-plan.ts';
import { loadReprise, withTables, type RepriseDeps } from './import-deps.ts';

export interface Planned {
	readonly plan: ImportPlan;
	/** Texts that the guard stops: they are not kept. */
	readonly unsafe: ReadonlySet<string>;
	/** Changes whenever the plan does: what is confirmed is what was shown ([IMP-8]). */
	readonly digest: string;
}

type Answer<Result> =
	({ readonly ok: true } & Result) | { readonly ok: false; readonly why: Refusal };

/** [IMP-7] Plans an import as things stand now. Every name of a place is read by the guard before it may be kept. */
export async function planReprise(
	deps: RepriseDeps,
	reprise: Reprise,
	mayCreatePoles: boolean
): Promise<Answer<Planned>> {
	const { mapping, accepted } = reprise;
	if (missingMapping({ mapping }).length > 0) return { ok: false, why: 'import-incomplet' };
	const known = await deps.reprises.readExisting();
	const now = { today: parisDay(deps.now()), mayCreatePoles };
	const { patientKeys: keys } = deps.repriseKeys;
	const answer = await withTables(deps, reprise.id, async (ask) => {
		const plan = (unsafe: ReadonlySet<string>) =>
			ask('plan', { mapping, accepted, keys, existing: { ...known, ...now, unsafe } });
		const first = await plan(new Set());
		const unsafe = await guardTexts(deps, first.texts);
		if (!unsafe) return null;
		const { digest } = unsafe.size > 0 ? await plan(unsafe) : first;
		return { plan: await pullPlan(ask), digest, unsafe };
	});
	if (!answer.ok) return answer;
	return answer.result ? { ok: true, ...answer.result } : { ok: false, why: 'garde-indisponible' };
}

/** What the page of the preview shows. */
export interface Preview {
	readonly lines: readonly PlanLine[];
	/** How many lines the filter keeps. */
	readonly found: number;
	readonly outcomes: ReturnType<typeof countOutcomes>;
	readonly doubts: ReturnType<typeof countDoubts>;
	readonly taken: ReturnType<typeof countTaken>;
	readonly years: ReturnType<typeof sumUp>;
	readonly accepted: readonly string[];
	readonly digest: string;
}

const linesPerPage = 50;

/** [IMP-7] Shows a page of the lines of a plan, and what it sums up to. */
export async function previewReprise(
	deps: RepriseDeps,
	actor: Actor,
	id: string,
	filter: LineFilter
): Promise<Answer<{ readonly preview: Preview }>> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { reprise, mayCreatePoles } = loaded;
	const key = deps.sha256(JSON.stringify([id, reprise.mapping, reprise.accepted]));
	const answer = await deps.plans.keep(key, () => planReprise(deps, reprise, mayCreatePoles));
	if (!answer.ok) return answer;
	const { lines } = answer.plan;
	const kept = filterLines(lines, filter);
	const from = filter.page * linesPerPage;
	return {
		ok: true,
		preview: {
			lines: kept.slice(from, from + linesPerPage),
			found: kept.length,
			...{ outcomes: countOutcomes(lines), doubts: countDoubts(lines), taken: countTaken(lines) },
			...{ years: sumUp(lines), accepted: reprise.accepted, digest: answer.digest }
		}
	};
}
