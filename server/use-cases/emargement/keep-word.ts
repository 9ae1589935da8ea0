import type { Actor } from '#domain/access/actor.ts';
import { decideWord } from '#domain/emargement/decide-confirmation.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { keepSignature } from '../salle/sign-presence.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

/** [EMA-12] Whoever keeps the sheet gives his word for somebody who was on the telephone; whose word it is stays written. */
export async function keepWord(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const may = decideWord((await readSheet(deps, loaded.facts)).lines, personId);
	if (!may.ok) return may;
	const signature = {
		intervisionId,
		personId,
		means: 'parole',
		witnessId: actor.personId
	} as const;
	await keepSignature(signature, deps.now(), deps);
	await deps.changed(intervisionId);
	return granted;
}

/** [EMA-13] Takes back a word, or a name ticked by mistake on a paper; never what the person herself signed. */
export async function takeBackConfirmation(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const taken = await deps.transaction(async (tx) => {
		if (!(await deps.emargements.unsign(tx, intervisionId, personId))) return false;
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'presence-signature-otee',
				subject: intervisionId,
				payload: { personne: personId }
			},
			tx
		);
		return true;
	});
	if (!taken) return refused('annulation-tardive');
	await deps.changed(intervisionId);
	return granted;
}
