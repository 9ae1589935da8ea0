import type { Actor } from '#domain/access/actor.ts';
import type { Mapping } from '#domain/imports/mapping.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { loadReprise, mayImport, type RepriseDeps } from './import-deps.ts';

/** A file is for a day: then it is forgotten. */
const waitingTime = 86_400_000;

/**
 * [IMP-1] [IMP-2] Reads the files of a former base and keeps them, sealed, until they are imported or given up. Nothing
 * else changes. What is wrong with a file is said in a sentence.
 */
export async function prepareReprise(
	deps: RepriseDeps,
	actor: Actor,
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<FormOutcome> {
	const may = await mayImport(deps, actor);
	if (!may.ok) return { ok: false, why: may.why, fields: [] };
	const answer = await deps.readTables(files);
	if (!answer.ok) {
		const fields = [{ field: 'fichier', message: deps.baseProblems[answer.why] }];
		return { ok: false, why: 'saisie-invalide', fields };
	}
	const now = deps.now();
	await deps.reprises.dropBefore(new Date(now.getTime() - waitingTime));
	const id = deps.id();
	const { packed, shape, proposal, access } = answer;
	const fingerprint = deps.sha256(shape);
	const mapping: Mapping = (await deps.reprises.remembered(fingerprint)) ?? proposal;
	const file = deps.repriseKeys.seal(id, packed);
	await deps.transaction((tx) =>
		deps.reprises.add(
			{
				...{ id, by: actor.personId, at: now, fingerprint, mapping, accepted: [] },
				kind: access ? 'access' : 'csv'
			},
			file,
			tx
		)
	);
	return { ok: true, id };
}

/** [IMP-2] Forgets a file that will not be imported. */
export async function dropReprise(
	deps: RepriseDeps,
	actor: Actor,
	id: string
): Promise<FormOutcome> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	deps.plans.clear();
	await deps.reprises.drop(id);
	return { ok: true };
}
