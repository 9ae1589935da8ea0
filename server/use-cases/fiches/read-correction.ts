import type { Actor } from '#domain/access/actor.ts';
import { grantingTitles } from '#domain/access/granting-titles.ts';
import { refusedAmong, standingIn } from '#domain/access/standing.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { fichePerson } from '#domain/fiche/derived-values.ts';
import type { FichePerson } from '#domain/fiche/fiche-context.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { valuesOfFinal } from '#domain/fiche/values-of-final.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadFinalised, readIntact } from './load-finalised.ts';

/** A finalised fiche as a form to correct. */
export interface CorrectionView {
	readonly ficheId: string;
	readonly dossierCode: string;
	readonly version: number;
	readonly formVersion: string;
	readonly values: FicheValues;
	/** Among whom the restituteur is chosen. */
	readonly present: readonly FichePerson[];
	/** Codes of the former pistes that it reviews. */
	readonly formerPistes: readonly string[];
	/** What the second readers asked to correct. */
	readonly remarks: readonly { readonly name: string; readonly remark: string }[];
}

/** [FIC-20] Shows the last version of a fiche as a form; who read it, and by which title, is journalled. */
export async function readCorrection(
	deps: Deps,
	actor: Actor,
	ficheId: string
): Promise<
	| { readonly ok: true; readonly correction: CorrectionView }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'corriger-fiche');
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	if (situation.ficheId !== ficheId) return { ok: false, why: 'fiche-remplacee' };
	const { content, version, formVersion } = readIntact(deps, loaded.fiche);
	const refused = refusedAmong(facts, situation);
	const here = await deps.situations.presentIds(situation.id);
	const chosen = content.restituteur?.personId;
	const present = [...new Set([...here, ...(chosen ? [chosen] : [])])]
		.filter((id) => !refused.includes(id))
		.map((id) => fichePerson(facts, id));
	const relectures = await deps.fiches.relectures([ficheId]);
	const standing = standingIn(facts, viewer, situation);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'document-lu',
		subject: ficheId,
		payload: { titres: [...grantingTitles(standing, situation, 'corriger-fiche')] }
	});
	return {
		ok: true,
		correction: {
			...{ ficheId, version, formVersion, present },
			dossierCode: content.dossierCode,
			values: valuesOfFinal(ficheDefinition(formVersion), content),
			formerPistes: content.formerPistes,
			remarks: relectures.flatMap(({ name, remark }) => (remark ? [{ name, remark }] : []))
		}
	};
}
