import type { Actor } from '#domain/access/actor.ts';
import type { AccordState } from '#domain/accord/accord.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AlikeDossier } from '#server/db/dossier-reader.ts';
import type { DossierUnion } from '#server/db/dossier-unions.ts';
import type { Deps } from '../deps.ts';
import { readDossierHistory, type HistoryStep } from '../fiches/read-dossier-history.ts';
import { loadDossierFor } from './load-dossier.ts';

export interface ShownUnion {
	readonly id: string;
	/** The other dossier. */
	readonly otherId: string;
	readonly otherCode: string;
	/** The other one lives on in this one; else this one in the other. */
	readonly kept: boolean;
	readonly situations: number;
	readonly joinedBy: string;
	readonly joinedAt: string;
	readonly partedBy: string | null;
	readonly partedAt: string | null;
}

export interface ShownDossier {
	readonly id: string;
	readonly code: string;
	readonly designation: string;
	readonly poleName: string;
	readonly createdAt: string;
	/** Where it lives on. */
	readonly mergedInto: { readonly id: string; readonly code: string } | null;
	readonly accord: AccordState;
	/** The accord in force was brought together from two dossiers, and nobody confirmed it. */
	readonly accordToConfirm: boolean;
	readonly steps: readonly HistoryStep[];
	readonly alike: readonly AlikeDossier[];
	readonly unions: readonly ShownUnion[];
	readonly canMerge: boolean;
	readonly canErase: boolean;
}

/** Shows a dossier: the patient's Intervisions in this pôle, and what it was joined with. */
export async function readDossier(
	deps: Deps,
	actor: Actor,
	dossierId: string
): Promise<
	| { readonly ok: true; readonly dossier: ShownDossier }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadDossierFor(deps, actor, dossierId, 'voir-dossier');
	if (!loaded.ok) return loaded;
	const { dossier, mandats, may } = loaded;
	const unions = await deps.unions.of(dossierId);
	const accord = await deps.dossierReader.accordOf(dossierId);
	const steps = await deps.dossierReader.history(dossierId);
	const history = await readDossierHistory(deps, actor, { steps, mandats });
	const into = dossier.mergedInto ? await deps.dossierReader.byId(dossier.mergedInto) : null;
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'dossier-lu',
		subject: dossierId,
		payload: { pole: dossier.poleId }
	});
	const joined = unions.some(
		({ accordId, partedAt }) => partedAt === null && accordId === accord?.id
	);
	return {
		ok: true,
		dossier: {
			...{ id: dossierId, code: dossier.code, poleName: dossier.poleName },
			designation: dossier.designation,
			createdAt: dossier.createdAt.toISOString(),
			mergedInto: into && { id: into.id, code: into.code },
			accord: accord?.state ?? 'inconnu',
			accordToConfirm: accord !== null && joined,
			steps: history,
			alike: may('comparer-dossiers') ? await deps.dossierReader.alike(dossier) : [],
			unions: await named(deps, dossierId, unions),
			canMerge: may('reunir-dossiers') && into === null,
			canErase: may('effacer-dossier') && into === null
		}
	};
}

/** Who joined and parted them, by name. */
async function named(
	deps: Deps,
	dossierId: string,
	unions: readonly DossierUnion[]
): Promise<readonly ShownUnion[]> {
	const ids = unions.flatMap(({ joinedBy, partedBy }) => [
		joinedBy,
		...(partedBy ? [partedBy] : [])
	]);
	const names = new Map<string, string>();
	for (const id of new Set(ids)) {
		const person = await deps.people.byId(id);
		names.set(id, person ? `${person.givenName} ${person.familyName}` : 'inconnu');
	}
	return unions.map((union) => {
		const kept = union.keptId === dossierId;
		return {
			id: union.id,
			otherId: kept ? union.mergedId : union.keptId,
			otherCode: kept ? union.mergedCode : union.keptCode,
			kept,
			situations: union.situationIds.length,
			joinedBy: names.get(union.joinedBy) ?? '',
			joinedAt: union.joinedAt.toISOString(),
			partedBy: union.partedBy && (names.get(union.partedBy) ?? ''),
			partedAt: union.partedAt?.toISOString() ?? null
		};
	});
}

/** Finds a dossier by its code, for someone who may see it; joined ones are found by their former code too. */
export async function findDossier(deps: Deps, actor: Actor, code: string): Promise<string | null> {
	const found = await deps.dossierReader.byCode(code.trim().toUpperCase());
	if (!found) return null;
	const loaded = await loadDossierFor(deps, actor, found.id, 'voir-dossier');
	return loaded.ok ? found.id : null;
}
