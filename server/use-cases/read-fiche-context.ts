import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { refusedAmong, standingIn } from '#domain/access/standing.ts';
import { derivedValues, fichePerson } from '#domain/fiche/derived-values.ts';
import type { FicheContext } from '#domain/fiche/fiche-context.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PendingOverrides } from '#server/pending-overrides.ts';
import type { Deps } from './deps.ts';
import { guardQuestion } from './guard-question.ts';
import { loadSituationFor } from './load-meeting.ts';

export interface FicheContextDeps extends Deps {
	readonly formVersion: string;
	generation(situationId: string): Promise<number | null>;
	readonly names: { known(situationId: string): readonly string[] | null };
	readonly overrides: Pick<PendingOverrides, 'list' | 'revision'>;
	day(moment: Date): string;
}

/** Gives what the editor needs beside the shared document, to whoever may read the draft. */
export async function readFicheContext(
	deps: FicheContextDeps,
	actor: Actor,
	situationId: string
): Promise<
	{ readonly ok: true; readonly context: FicheContext } | { readonly ok: false; why: Refusal }
> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'lire-brouillon');
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	const generation = await deps.generation(situationId);
	if (generation === null) return { ok: false, why: 'situation-fermee' };
	const standing = standingIn(facts, viewer, situation);
	const presentIds = await deps.situations.presentIds(situationId);
	const known = deps.names.known(situationId);
	const canFinalise = decideSituation(standing, situation, 'finaliser').ok;
	const maintained = canFinalise ? deps.overrides.list(situationId) : [];
	const { invited, structures } = guardQuestion(facts, []);
	const refusedIds = refusedAmong(facts, situation);
	return {
		ok: true,
		context: {
			situationId,
			generation,
			formVersion: deps.formVersion,
			canWrite: decideSituation(standing, situation, 'ecrire-brouillon').ok,
			canFinalise,
			presents: canFinalise || standing.titles.includes('demandeur'),
			derived: derivedValues(facts, situation, presentIds, deps.day(new Date(facts.startsAt))),
			present: [...presentIds]
				.filter((id) => !refusedIds.includes(id))
				.map((id) => fichePerson(facts, id)),
			formerPistes: situation.formerPistes,
			professionalNames: invited,
			structureNames: structures,
			maintained: {
				passages: maintained.map(({ id, reason, text }) => ({ id, reason, text })),
				revision: deps.overrides.revision(situationId)
			},
			nameToWatch: known === null ? 'inconnu' : known.length > 0 ? 'donne' : 'aucun'
		}
	};
}
