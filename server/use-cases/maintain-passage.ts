import type { Actor } from '#domain/access/actor.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { PendingOverrides } from '#server/pending-overrides.ts';
import type { Deps } from './deps.ts';
import { guardFiche, type FicheReading } from './guard-fiche.ts';
import { judgeAnswers } from './judge-answers.ts';
import { loadSituationFor } from './load-meeting.ts';

export interface MaintainDeps extends Deps {
	readonly formVersion: string;
	readonly overrides: Pick<PendingOverrides, 'give' | 'take'>;
	readonly names: { known(situationId: string): readonly string[] | null };
	readonly collab: { readValues(situationId: string): Promise<FicheValues | null> };
}

/**
 * [GAR-31] Keeps, until the fiche is finalised, the reason for which a blocking passage stays: by who may finalise,
 * in memory only. Finalisation judges it all again.
 */
export async function maintainPassage(
	deps: MaintainDeps,
	actor: Actor,
	situationId: string,
	override: PassageOverride
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return loaded;
	const values = await deps.collab.readValues(situationId);
	if (values === null) return refused('situation-fermee');
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
		return refused('garde-indisponible');
	}
	const findings = reading.findings.filter(({ id }) => id === override.id);
	const blocks = findings.some(({ severity }) => severity === 'blocking');
	if (!blocks) return refused('maintien-perime');
	const judged = judgeAnswers({ ...reading, findings }, { dismissed: [], maintained: [override] });
	if (!judged.ok) return refused(judged.why);
	const pending = { ...override, by: actor.personId, at: deps.now() };
	if (!deps.overrides.give(situationId, pending)) return refused('saisie-invalide');
	await deps.changed(loaded.facts.id);
	return granted;
}

/** Takes the reason back: the passage blocks again. */
export async function releasePassage(
	deps: MaintainDeps,
	actor: Actor,
	situationId: string,
	id: string
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return loaded;
	deps.overrides.take(situationId, id);
	await deps.changed(loaded.facts.id);
	return granted;
}
