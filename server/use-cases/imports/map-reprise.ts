import type { Actor } from '#domain/access/actor.ts';
import type { BaseView } from '#domain/imports/describe-base.ts';
import type { DoubtCode } from '#domain/imports/doubt.ts';
import type { EntityCode, EntityMapping, Mapping } from '#domain/imports/mapping.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { loadReprise, withTables, type RepriseDeps } from './import-deps.ts';

type Answer<Result> =
	({ readonly ok: true } & Result) | { readonly ok: false; readonly why: Refusal };

/** [IMP-4] Shows the tables of a file and how they are read; of patients' columns nothing but their names. */
export async function readMapping(
	deps: RepriseDeps,
	actor: Actor,
	id: string
): Promise<Answer<{ readonly view: BaseView; readonly mapping: Mapping }>> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { mapping } = loaded.reprise;
	const view = await withTables(deps, id, (ask) => ask('describe', mapping));
	return view.ok ? { ok: true, view: view.result, mapping } : view;
}

/** [IMP-4] Keeps how the file is read; a column that the file does not have is refused. */
export async function saveMapping(
	deps: RepriseDeps,
	actor: Actor,
	id: string,
	mapping: Mapping
): Promise<FormOutcome> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	const fits = await withTables(deps, id, (ask) => ask('check', mapping));
	if (!fits.ok) return { ...fits, fields: [] };
	if (!fits.result) return { ok: false, why: 'saisie-invalide', fields: [] };
	deps.plans.clear();
	await deps.reprises.saveMapping(id, mapping);
	return { ok: true, id };
}

/** [IMP-4] Says which table holds an entity: its fields are proposed anew. Null: the file has none. */
export async function chooseTable(
	deps: RepriseDeps,
	actor: Actor,
	id: string,
	{ entity, table }: { readonly entity: EntityCode; readonly table: string | null }
): Promise<FormOutcome> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	const { mapping } = loaded.reprise;
	let proposed: EntityMapping | null = null;
	if (table !== null) {
		const asked = { mapping, entity, table };
		const answer = await withTables(deps, id, (ask) => ask('propose', asked));
		if (!answer.ok) return { ...answer, fields: [] };
		if (answer.result === null) return { ok: false, why: 'saisie-invalide', fields: [] };
		proposed = answer.result;
	}
	deps.plans.clear();
	await deps.reprises.saveMapping(id, { ...mapping, [entity]: proposed });
	return { ok: true, id };
}

/** [IMP-7] Says which doubtful lines are taken over all the same. */
export async function acceptDoubts(
	deps: RepriseDeps,
	actor: Actor,
	id: string,
	accepted: readonly DoubtCode[]
): Promise<FormOutcome> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	await deps.reprises.accept(id, accepted);
	return { ok: true, id };
}
