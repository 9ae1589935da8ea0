import type { Actor } from '#domain/access/actor.ts';
import { decideExpecting, withoutExpected } from '#domain/fiche/signing.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { actAndSeal } from './act-and-seal.ts';
import { whoMay } from './fiche-readers.ts';
import { loadFinalised, readIntact } from './load-finalised.ts';
import { readSigning } from './read-signing.ts';
import type { SealDeps } from './seal-fiche.ts';
import { writeFicheMail, type FicheMailDeps } from './write-fiche-mail.ts';

/** [FIC-15] Awaits the signature of one more person who may sign, before the fiche is sealed. */
export async function awaitSigner(
	deps: FicheMailDeps,
	actor: Actor,
	ficheId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'choisir-signataires');
	if (!loaded.ok) return loaded;
	const { fiche, facts, situation } = loaded;
	const signers = await whoMay(deps, loaded, 'signer');
	if (!signers.some((one) => one.personId === personId)) return refused('signataire-inconnu');
	const at = deps.now();
	const to = await deps.people.byId(personId);
	const awaited = await deps.transaction(async (tx) => {
		const phase = await deps.fiches.holdPhase(tx, situation.id);
		const signing = await readSigning(deps, fiche, phase, tx);
		const open = decideExpecting(signing, personId);
		if (!open.ok) return open;
		if (signing.expected.includes(personId)) return granted;
		await deps.fiches.await(tx, { ficheId, personId, askedBy: actor.personId, askedAt: at });
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: actor.personId },
				event: 'signataire-attendu',
				subject: ficheId,
				payload: { personne: personId }
			},
			tx
		);
		if (personId === actor.personId) return granted;
		const key = `signature/${ficheId}/${personId}/${at.toISOString()}`;
		const about = { facts, position: situation.position };
		await writeFicheMail(deps, tx, about, { key, what: 'signer', step: 0, to });
		return granted;
	});
	if (awaited.ok) deps.outbox.wake();
	return awaited;
}

/** [FIC-16] Awaits somebody no more; when all the others have signed, this seals the fiche. */
export async function releaseSigner(
	deps: SealDeps,
	actor: Actor,
	ficheId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'choisir-signataires');
	if (!loaded.ok) return loaded;
	const at = deps.now();
	return actAndSeal(deps, readIntact(deps, loaded.fiche), {
		...{ by: actor.personId, at, signer: null },
		decide: (signing) =>
			signing.expected.includes(personId) || signing.signed.includes(personId)
				? decideExpecting(signing, personId)
				: refused('signataire-inconnu'),
		after: (signing) => withoutExpected(signing, personId),
		async write(tx) {
			await deps.fiches.release(tx, { ficheId, personId }, { by: actor.personId, at });
			await deps.journal.append(
				{
					...{ at: at.toISOString(), actor: actor.personId },
					event: 'signataire-libere',
					subject: ficheId,
					payload: { personne: personId }
				},
				tx
			);
		}
	});
}
