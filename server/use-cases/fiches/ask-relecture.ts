import type { Actor } from '#domain/access/actor.ts';
import { decideExpecting } from '#domain/fiche/signing.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';
import { whoMay } from './fiche-readers.ts';
import { loadFinalised } from './load-finalised.ts';
import { readSigning } from './read-signing.ts';
import { writeFicheMail, type FicheMailDeps } from './write-fiche-mail.ts';

/** [RELEC-1] Asks somebody who may read the fiche to read it again before it is signed, and writes to her. */
export async function askRelecture(
	deps: FicheMailDeps,
	actor: Actor,
	ficheId: string,
	readerId: string
): Promise<Decision> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'demander-relecture');
	if (!loaded.ok) return loaded;
	const { fiche, facts, situation } = loaded;
	const readers = await whoMay(deps, loaded, 'repondre-relecture');
	const known = readerId !== actor.personId && readers.some((one) => one.personId === readerId);
	if (!known) return refused('relecteur-inconnu');
	const at = deps.now();
	const to = await deps.people.byId(readerId);
	const asked = await deps.transaction(async (tx) => {
		const open = await stillOpen(deps, tx, fiche, readerId);
		if (!open.ok) return open;
		await deps.fiches.askRelecture(tx, { ficheId, readerId, askedBy: actor.personId, askedAt: at });
		await trace(deps, tx, actor, { event: 'relecture-demandee', ficheId, readerId, at });
		const key = `relecture/${ficheId}/${readerId}/${at.toISOString()}`;
		const about = { facts, position: situation.position };
		await writeFicheMail(deps, tx, about, { key, what: 'relire', step: 0, to });
		return granted;
	});
	if (asked.ok) deps.outbox.wake();
	return asked;
}

/** [RELEC-2] Takes the demand back: the signature is held back no more. */
export async function withdrawRelecture(
	deps: Deps,
	actor: Actor,
	ficheId: string,
	readerId: string
): Promise<Decision> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'demander-relecture');
	if (!loaded.ok) return loaded;
	const at = deps.now();
	return deps.transaction(async (tx) => {
		await deps.fiches.holdPhase(tx, loaded.situation.id);
		if (!(await deps.fiches.withdrawRelecture(tx, ficheId, readerId, at))) {
			return refused('relecture-close');
		}
		await trace(deps, tx, actor, { event: 'relecture-retiree', ficheId, readerId, at });
		return granted;
	});
}

/** The fiche is neither sealed nor replaced: read again under the lock, where a signature may have come first. */
async function stillOpen(
	deps: Deps,
	tx: Sql,
	fiche: { readonly id: string; readonly situationId: string },
	readerId: string
): Promise<Decision> {
	const phase = await deps.fiches.holdPhase(tx, fiche.situationId);
	const { signed, ...signing } = await readSigning(deps, fiche, phase, tx);
	// Whoever signed may still read it again for the others.
	return decideExpecting({ ...signing, signed: signed.filter((id) => id !== readerId) }, readerId);
}

async function trace(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	act: {
		readonly event: 'relecture-demandee' | 'relecture-retiree';
		readonly ficheId: string;
		readonly readerId: string;
		readonly at: Date;
	}
): Promise<void> {
	const { event, ficheId, readerId, at } = act;
	await deps.journal.append(
		{
			...{ event, at: at.toISOString(), actor: actor.personId },
			subject: ficheId,
			payload: { personne: readerId }
		},
		tx
	);
}
