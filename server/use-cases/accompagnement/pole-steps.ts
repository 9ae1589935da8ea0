import type { Actor } from '#domain/access/actor.ts';
import {
	accompanimentOf,
	notedStepCodes,
	type Accompaniment,
	type Step
} from '#domain/accompagnement/step.ts';
import type { Decision } from '#domain/shared/decision.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadPoleFor } from '../poles/load-pole.ts';

/** Somebody of the association who may have done a step. */
export interface Companion {
	readonly id: string;
	readonly name: string;
}

/** [ACT-13] Where the accompaniment of a pôle stands, for the association; null for anybody else. */
export async function readAccompaniment(
	deps: Deps,
	actor: Actor,
	poleId: string
): Promise<{ readonly steps: Accompaniment; readonly people: readonly Companion[] } | null> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'accompagner-pole');
	if (!loaded.ok) return null;
	const today = parisDay(deps.now());
	return {
		steps: accompanimentOf(await deps.poleSteps.done(poleId, today)),
		people: await companions(deps, poleId, today)
	};
}

/** [ACT-13] Notes a step, with its day and who did it. */
export async function noteStep(
	deps: Deps,
	actor: Actor,
	poleId: string,
	done: { readonly step: Step; readonly on: string; readonly by: string }
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'accompagner-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const today = parisDay(deps.now());
	const { step, on, by } = done;
	const known = await companions(deps, poleId, today);
	if (!notedStepCodes.includes(step) || !known.some(({ id }) => id === by)) {
		return { ok: false, why: 'saisie-invalide', fields: [] };
	}
	if (on > today) {
		const message = 'Cette date est dans l’avenir.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'on', message }] };
	}
	const recorded = { by: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		await deps.poleSteps.note({ poleId, step }, { on, by }, recorded, tx);
		await trace(deps, actor, 'etape-notee', { poleId, step }, tx);
	});
	return { ok: true };
}

/** [ACT-13] Takes a step back: it was not done, or not then. */
export async function forgetStep(
	deps: Deps,
	actor: Actor,
	poleId: string,
	step: Step
): Promise<
	| { readonly ok: true; readonly former: { readonly on: string; readonly by: string } }
	| Extract<Decision, { readonly ok: false }>
> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'accompagner-pole');
	if (!loaded.ok) return loaded;
	const gone = await deps.transaction(async (tx) => {
		const row = await deps.poleSteps.forget(poleId, step, tx);
		if (row) await trace(deps, actor, 'etape-reprise', { poleId, step }, tx);
		return row;
	});
	if (!gone) return { ok: false, why: 'introuvable' };
	return { ok: true, former: { on: gone.doneOn, by: gone.doneBy } };
}

/** Whoever holds a function in the association, or in this pôle. */
async function companions(
	deps: Deps,
	poleId: string,
	today: string
): Promise<readonly Companion[]> {
	const held = [...(await deps.mandats.of(null, today)), ...(await deps.mandats.of(poleId, today))];
	const now = held.filter(({ validFrom }) => validFrom <= today);
	return [...new Map(now.map(({ personId, name }) => [personId, name]))].map(([id, name]) => ({
		...{ id, name }
	}));
}

async function trace(
	deps: Pick<Deps, 'journal' | 'now'>,
	actor: Actor,
	event: 'etape-notee' | 'etape-reprise',
	{ poleId, step }: { readonly poleId: string; readonly step: Step },
	tx: Sql
): Promise<void> {
	await deps.journal.append(
		{
			...{ at: deps.now().toISOString(), actor: actor.personId, event, subject: poleId },
			payload: { etape: step }
		},
		tx
	);
}
