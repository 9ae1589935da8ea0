import { isPending } from '#domain/fiche/relecture.ts';
import type { Signing } from '#domain/fiche/signing.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';
import type { PrintedSigner } from './seal-fiche.ts';
import { signedBy } from './signed-act.ts';

interface ReadSigning extends Signing {
	/** Who signed, as the document says it. */
	readonly signers: readonly PrintedSigner[];
}

/** Reads where the signing of a version stands; under the caller's lock when `tx` is one. */
export async function readSigning(
	{ fiches }: Pick<Deps, 'fiches'>,
	{ id, situationId }: { readonly id: string; readonly situationId: string },
	phase: SituationPhase | null,
	tx?: Sql
): Promise<ReadSigning> {
	const signatures = await fiches.signatures(id, tx);
	const signataires = await fiches.signataires([id], tx);
	const relectures = await fiches.relectures([id], tx);
	const last = tx
		? await fiches.lastVersion(tx, situationId)
		: await fiches.bySituation(situationId);
	return {
		phase,
		inForce: last === id,
		signed: signatures.map(({ personId }) => personId),
		expected: signataires
			.filter(({ releasedAt }) => releasedAt === null)
			.map(({ personId }) => personId),
		read: !relectures.some(isPending),
		signers: signatures.map(signedBy)
	};
}
