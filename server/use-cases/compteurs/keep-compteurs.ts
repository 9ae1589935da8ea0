import type { Actor } from '#domain/access/actor.ts';
import { compteurCodes, type Compteur } from '#domain/compteur/compteur.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { TypedCompteur } from '#server/db/compteurs.ts';
import type { Deps } from '../deps.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** The values of a year, as the form gives them: null is « non renseigné ». */
export type CompteurValues = Readonly<Record<Compteur, number | null>>;

/** [ACT-18] The counters of a year, with who typed each. */
export async function readCompteurs(
	deps: Deps,
	actor: Actor,
	year: number
): Promise<
	| {
			readonly ok: true;
			readonly typed: readonly TypedCompteur[];
			readonly published: boolean;
			readonly thisYear: number;
	  }
	| Denied
> {
	const loaded = await loadAssociationFor(deps, actor, 'saisir-compteurs');
	if (!loaded.ok) return loaded;
	return {
		...{ ok: true, typed: await deps.compteurs.of(year) },
		published: (await deps.publishedYears()).includes(year),
		thisYear: Number(parisDay(deps.now()).slice(0, 4))
	};
}

/** [ACT-18] Keeps what changed, and gives the values from before. What was left as it was keeps who typed it. */
export async function saveCompteurs(
	deps: Deps,
	actor: Actor,
	year: number,
	values: CompteurValues
): Promise<{ readonly ok: true; readonly former: CompteurValues } | Denied> {
	const loaded = await loadAssociationFor(deps, actor, 'saisir-compteurs');
	if (!loaded.ok) return loaded;
	// [ACT-5]
	if ((await deps.publishedYears()).includes(year)) return { ok: false, why: 'annee-publiee' };
	if (year > Number(parisDay(deps.now()).slice(0, 4))) return { ok: false, why: 'saisie-invalide' };
	const typed = await deps.compteurs.of(year);
	const former = (code: Compteur) => typed.find((one) => one.code === code)?.value ?? null;
	const changed = compteurCodes.filter((code) => former(code) !== values[code]);
	const by = { personId: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		for (const code of changed) await deps.compteurs.set({ year, code }, values[code], by, tx);
		if (changed.length === 0) return;
		await deps.journal.append(
			{
				...{ at: by.at.toISOString(), actor: actor.personId, event: 'compteurs-saisis' },
				...{ subject: String(year), payload: { annee: year, compteurs: changed } }
			},
			tx
		);
	});
	// One key for each code, and no other.
	const before = Object.fromEntries(compteurCodes.map((code) => [code, former(code)]));
	return { ok: true, former: before as CompteurValues };
}
