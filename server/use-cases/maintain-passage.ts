import type { Actor } from '#domain/access/actor.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PendingOverrides } from '#server/pending-overrides.ts';
import type { Deps } from './deps.ts';
import { guardFiche, type FicheReading } from './guard-fiche.ts';
import { judgeAnswers } from './judge-answers.ts';
import { loadSituationFor } from './load-meeting.ts';

export interface MaintainDeps extends Deps {
	readonly formVersion: string;
	readonly overrides: Pick<PendingOverrides, 'give' | 'take' | 'revision'>;
	readonly names: { known(situationId: string): readonly string[] | null };
	readonly collab: { readValues(situationId: string): Promise<FicheValues | null> };
}

/** Done, with the revision under which the browser finds it again in the fiche's context; or refused. */
type MaintainAnswer =
	{ readonly ok: true; readonly revision: number } | { readonly ok: false; readonly why: Refusal };

/**
 * [GAR-31] Keeps, until the fiche is finalised, the reason for which a blocking passage stays: by who may finalise,
 * in memory only. Finalisation judges it all again.
 */
export async function maintainPassage(
	deps: MaintainDeps,
	actor: Actor,
	situationId: string,
	override: PassageOverride
): Promise<MaintainAnswer> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return loaded;
	const values = await deps.collab.readValues(situationId);
	if (values === null) return { ok: false, why: 'situation-fermee' };
	let reading: FicheReading;
	try {
		reading = await guardFiche(
			deps,
			loaded.facts,
			guardedTexts(ficheDefinition(deps.formVersion), values),
			{ known: deps.names.known(situationId) ?? [], reasons: [override] }
		);
	} catch {
		// The cause may hold text: the answer is no, and nothing is logged.
		return { ok: false, why: 'garde-indisponible' };
	}
	const findings = reading.findings.filter(({ id }) => id === override.id);
	const blocks = findings.some(({ severity }) => severity === 'blocking');
	if (!blocks) return { ok: false, why: 'maintien-perime' };
	const judged = judgeAnswers({ ...reading, findings }, { dismissed: [], maintained: [override] });
	if (!judged.ok) return { ok: false, why: judged.why };
	const pending = { ...override, by: actor.personId, at: deps.now() };
	if (!deps.overrides.give(situationId, pending)) return { ok: false, why: 'saisie-invalide' };
	await deps.changed(loaded.facts.id);
	return { ok: true, revision: deps.overrides.revision(situationId) };
}

/** Takes the reason back: the passage blocks again. */
export async function releasePassage(
	deps: MaintainDeps,
	actor: Actor,
	situationId: string,
	id: string
): Promise<MaintainAnswer> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return loaded;
	deps.overrides.take(situationId, id);
	await deps.changed(loaded.facts.id);
	return { ok: true, revision: deps.overrides.revision(situationId) };
}
