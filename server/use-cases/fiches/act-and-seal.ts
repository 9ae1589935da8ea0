import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { isComplete, sameSigning, type Signing } from '#domain/fiche/signing.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Sql } from '#server/db/database.ts';
import { readSigning } from './read-signing.ts';
import {
	renderFiche,
	sealFiche,
	type PrintedSigner,
	type SealDeps,
	type SignedFiche
} from './seal-fiche.ts';

/** What somebody does to the signing of a fiche: signs it, or awaits somebody no more. */
interface SigningAct {
	readonly by: string;
	readonly at: Date;
	decide(signing: Signing): Decision;
	/** The signing as it will be. */
	after(signing: Signing): Signing;
	/** The signature that the act adds. */
	readonly signer: PrintedSigner | null;
	write(tx: Sql): Promise<void>;
}

/** Two people at most act at the very same moment; more often is a fault. */
const attempts = 4;

/**
 * Does an act, and seals the fiche with it when nobody is awaited any more: together, or not at all. The PDF is made
 * before the transaction, which it would hold up; when somebody else acted meanwhile, it is made again.
 */
export async function actAndSeal(
	deps: SealDeps,
	fiche: SignedFiche & { readonly situationId: string },
	act: SigningAct
): Promise<Decision> {
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const before = await readSigning(deps, fiche, 'finalisee');
		const seals = isComplete(act.after(before));
		const signers = [...before.signers, ...(act.signer ? [act.signer] : [])];
		const pdf = seals ? await renderFiche(deps, fiche, signers, act.at) : null;
		const done = await deps.transaction((tx) => actOnce(deps, tx, fiche, { act, before, pdf }));
		if (done !== null) return done;
	}
	throw new Error('the signing of a fiche never stood still');
}

/** Null when something changed since the PDF was made. */
async function actOnce(
	deps: SealDeps,
	tx: Sql,
	fiche: SignedFiche & { readonly situationId: string },
	{ act, before, pdf }: { act: SigningAct; before: Signing; pdf: Uint8Array | null }
): Promise<Decision | null> {
	// [ACO-15] [SEC-7] a withdrawal that came while the PDF was made wins
	const accord = await deps.accords.heldFor(tx, fiche.situationId);
	const signable = decideAccordAct(accord, 'signer');
	if (!signable.ok) return signable;
	const phase = await deps.fiches.holdPhase(tx, fiche.situationId);
	const now = await readSigning(deps, fiche, phase, tx);
	const decision = act.decide(now);
	if (!decision.ok) return decision;
	if (!sameSigning(before, now)) return null;
	await act.write(tx);
	if (pdf === null) return granted;
	await deps.situations.move(fiche.situationId, ['finalisee'], 'signee', tx);
	await sealFiche(deps, tx, { fiche, pdf, at: act.at, by: act.by });
	return granted;
}
