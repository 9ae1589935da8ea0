import { allowsAct, type IndemniteAct } from '#domain/indemnisation/indemnite.ts';
import type { Sql } from '#server/db/database.ts';
import type { ActDetails } from '#server/db/indemnites.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';

interface Asked {
	readonly act: IndemniteAct;
	readonly lines: readonly IndemniteLine[];
	readonly by: string;
}

const events = {
	'mettre-au-bordereau': 'indemnite-au-bordereau',
	reprendre: 'indemnite-reprise',
	transmettre: 'indemnite-transmise',
	payer: 'indemnite-payee',
	'annuler-paiement': 'indemnite-paiement-annule',
	ecarter: 'indemnite-ecartee',
	remettre: 'indemnite-remise'
} as const;

/**
 * [IND-7] Does this with those lines that allow it, each change in the journal, and gives them; the others stay as they
 * are. The caller holds the lock of `lockSettling`, and read the lines under it.
 */
export async function applyActs(
	deps: Pick<Deps, 'indemnites' | 'journal' | 'now'>,
	tx: Sql,
	{ act, lines, by }: Asked,
	details: ActDetails = {}
): Promise<readonly IndemniteLine[]> {
	const at = deps.now();
	const allowed = lines.filter(({ state, bordereauId }) =>
		allowsAct({ state, inBordereau: bordereauId !== null }, act)
	);
	for (const { id, state, bordereauId } of allowed) {
		const standing = { id, state, inBordereau: bordereauId !== null };
		await deps.indemnites.apply(act, standing, { by, at }, details, tx);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: by,
				event: events[act],
				subject: id,
				payload: {
					avant: state,
					bordereau: details.bordereauId ?? bordereauId,
					motif: details.reason ?? null,
					le: details.paidOn ?? null
				}
			},
			tx
		);
	}
	return allowed;
}
