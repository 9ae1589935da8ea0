import type { Actor } from '#domain/access/actor.ts';
import {
	foreseeRelances,
	relanceKeys,
	type ForeseenRelance
} from '#domain/invitation/due-relances.ts';
import type { RelancePlan, RelanceStep } from '#domain/invitation/relance-plan.ts';
import { coordinationMandats } from '#domain/invitation/may-plan.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import { loadInvitations } from './load-invitations.ts';

export interface RelanceSchedule {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly steps: readonly (Omit<ForeseenRelance, 'personIds'> & {
		readonly names: readonly string[];
	})[];
	readonly quiet: readonly { readonly personId: string; readonly name: string }[];
	/** The habits of the pôle; null for whoever may not change them. */
	readonly polePlan: RelancePlan | null;
}

/** [INV-15] Shows what will leave, when and to whom. */
export async function readRelances(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	| { readonly ok: true; readonly schedule: RelanceSchedule }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { facts, viewer } = loaded;
	const { appointment, people } = await loadInvitations(deps, facts);
	const plan = await deps.relances.plan(facts.poleId, intervisionId);
	const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? '';
	const keys = relanceKeys(appointment, people);
	const written = await deps.outbox.written(keys);
	const steps = foreseeRelances({ appointment, people, plan }, written, deps.now());
	return {
		ok: true,
		schedule: {
			intervisionId,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			steps: steps.map(({ personIds, ...step }) => ({ ...step, names: personIds.map(nameOf) })),
			quiet: people.filter(({ quiet }) => quiet).map(({ personId, name }) => ({ personId, name })),
			polePlan: coordinationMandats(viewer.mandats)
				? await deps.relances.polePlan(facts.poleId)
				: null
		}
	};
}

/** Chooses which steps this Intervision leaves out. */
export async function switchRelances(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	off: readonly RelanceStep[]
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	await deps.relances.setOff(intervisionId, off);
	await journal(deps, actor, intervisionId, { 'sans-etape': [...off] });
	return { ok: true };
}

/** Changes the habits of the pôle, for all its Intervisions to come. */
export async function setPolePlan(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	plan: RelancePlan
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	if (!coordinationMandats(loaded.viewer.mandats)) return { ok: false, why: 'titre-insuffisant' };
	await deps.relances.setPolePlan(loaded.facts.poleId, plan);
	await journal(deps, actor, loaded.facts.poleId, { ...plan });
	return { ok: true };
}

async function journal(
	deps: Deps,
	actor: Actor,
	subject: string,
	payload: Record<string, number | null | string[]>
): Promise<void> {
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'relances-reglees',
		subject,
		payload
	});
}
