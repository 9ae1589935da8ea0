import type { Actor } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import {
	compareExercice,
	takenFrom,
	type ExerciceField,
	type ExerciceLine
} from '#domain/psc/compare-exercice.ts';
import { activityWords, standingOf } from '#domain/psc/choose-activity.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { tell } from '#server/use-cases/account/tell.ts';
import type { PscDeps } from './psc-deps.ts';

/** What a person's account says of Pro Santé Connect. */
export interface PscAccount {
	/** Whether this installation is registered with it. */
	readonly available: boolean;
	readonly linkedAt: Date | null;
	readonly activities: readonly {
		readonly key: string;
		readonly label: string;
		readonly hint: string;
	}[];
	readonly chosen: string | null;
	/** The directory beside the national one, for the activity asked about. */
	readonly compared: { readonly key: string; readonly lines: readonly ExerciceLine[] } | null;
}

/** Reads the account; `key` asks for the comparison of that activity instead of the chosen one. */
export async function readPscAccount(
	{ psc }: PscDeps,
	actor: Actor,
	key: string | null = null
): Promise<PscAccount> {
	const available = psc.client !== null;
	const linked = await psc.identities.ofPerson(actor.personId);
	const person = await psc.identities.person(actor.personId);
	if (!linked || !person || actor.intervisionId !== null)
		return { available, linkedAt: null, activities: [], chosen: null, compared: null };
	const standing = standingOf(linked.activities, linked.chosen);
	const chosen = standing.kind === 'chosen' ? standing.activity.key : null;
	const [only] = linked.activities.length === 1 ? linked.activities : [];
	const asked = linked.activities.find((one) => one.key === (key ?? chosen)) ?? only;
	return {
		available,
		linkedAt: linked.linkedAt,
		activities: linked.activities.map((one) => ({ key: one.key, ...activityWords(one) })),
		chosen,
		compared: asked ? { key: asked.key, lines: compareExercice(person, asked) } : null
	};
}

/** [PSC-7] [PSC-9] Keeps the activity under which the person acts, and of the directory corrects only what she took. */
export async function choosePscActivity(
	deps: PscDeps,
	actor: Actor,
	choice: { readonly key: string; readonly taken: readonly ExerciceField[] }
): Promise<Decision> {
	if (actor.intervisionId !== null || !isStrong(actor.method))
		return refused('authentification-insuffisante');
	const { identities } = deps.psc;
	return deps.transaction(async (tx) => {
		const linked = await identities.ofPerson(actor.personId, tx);
		const person = await identities.person(actor.personId, tx);
		const activity = linked?.activities.find(({ key }) => key === choice.key);
		if (!person || !activity) return refused('saisie-invalide');
		const taken = takenFrom(person, activity, choice.taken);
		await identities.choose(tx, actor.personId, activity.key);
		await identities.correct(tx, actor.personId, taken);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'psc-activite-choisie',
				subject: actor.personId,
				payload: { corriges: Object.keys(taken) }
			},
			tx
		);
		return { ok: true };
	});
}

/** Unlinks the identity; sessions that it opened elsewhere end, this one lasts until it is closed. */
export async function unlinkPsc(deps: PscDeps, actor: Actor): Promise<Decision> {
	if (actor.intervisionId !== null || !isStrong(actor.method))
		return refused('authentification-insuffisante');
	const gone = await deps.transaction(async (tx) => {
		const unlinked = await deps.psc.identities.unlink(tx, actor.personId);
		if (unlinked)
			await deps.journal.append(
				{
					at: deps.now().toISOString(),
					actor: actor.personId,
					event: 'psc-delie',
					subject: actor.personId,
					payload: {}
				},
				tx
			);
		return unlinked;
	});
	if (!gone) return refused('introuvable');
	await tell(deps, actor.personId, 'psc-delie');
	for (const { sessionId } of await deps.psc.sessions.ofPerson(actor.personId)) {
		if (sessionId === actor.sessionId) continue;
		await deps.sessions.end(sessionId);
		deps.revoke({ sessionId });
	}
	return { ok: true };
}
