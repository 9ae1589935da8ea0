import type { Actor } from '#domain/access/actor.ts';
import { dueIndemnites } from '#domain/indemnisation/due-indemnites.ts';
import { allowsAct } from '#domain/indemnisation/indemnite.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { IndemniteFilter } from '#server/db/indemnite-lists.ts';
import type { Deps } from '../deps.ts';
import { applyActs } from './apply-acts.ts';
import { loadPayer } from './load-payer.ts';

export type PaymentDeps = Pick<Deps, 'indemnites' | 'tarifs' | 'journal' | 'now' | 'id'>;

interface Established {
	readonly made: number;
	/** Libéraux for whom nobody set a rate. */
	readonly missing: number;
}

/**
 * [IND-1] [IND-9] Makes the payments of one Intervision from the sheet that was validated, in the transaction of that
 * act or later. Called again, it adds what is new and sets aside what a corrected sheet no longer names, as long as no
 * bordereau holds it; nobody is paid twice.
 */
export async function establishIndemnites(
	deps: PaymentDeps,
	tx: Sql,
	intervisionId: string,
	by: string
): Promise<Established> {
	await deps.tarifs.lockSettling(tx);
	const sheet = await deps.indemnites.validatedSheet(tx, intervisionId);
	if (!sheet) return { made: 0, missing: 0 };
	const { startsAt, attendances, emargementId, version } = sheet;
	const rates = await deps.tarifs.all(tx);
	const { due, missing } = dueIndemnites(parisDay(startsAt), attendances, rates);
	const rows = due.map((one) => ({ ...one, id: deps.id() }));
	const at = deps.now();
	const added = await deps.indemnites.add(intervisionId, rows, at, tx);
	const liberaux = new Set(
		attendances.flatMap(({ personId, liberal }) => (liberal ? [personId] : []))
	);
	const gone = (await deps.indemnites.ofIntervision(intervisionId, tx))
		.filter(({ personId }) => !liberaux.has(personId))
		.filter(({ state, bordereauId }) =>
			allowsAct({ state, inBordereau: bordereauId !== null }, 'ecarter')
		)
		.filter(({ bordereauId }) => bordereauId === null);
	await applyActs(deps, tx, { act: 'ecarter', lines: gone, by }, { reason: 'feuille-corrigee' });
	if (added.length > 0 || gone.length > 0) {
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: by,
				event: 'indemnites-etablies',
				subject: intervisionId,
				payload: { feuille: emargementId, version, ajoutees: [...added], sansTarif: missing.length }
			},
			tx
		);
	}
	return { made: added.length, missing: missing.length };
}

/** At one press; what is left is offered again. */
const atOnce = 200;

/** Makes the payments of every validated sheet that still lacks some: rates were set since, or nobody had pressed. */
export async function establishAll(
	deps: PaymentDeps & Pick<Deps, 'people' | 'indemniteLists' | 'transaction'>,
	actor: Actor,
	filter: Pick<IndemniteFilter, 'from' | 'until'>
): Promise<({ readonly ok: true } & Established) | { readonly ok: false; readonly why: Refusal }> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const waiting = await deps.indemniteLists.toEstablish({ ...filter, poleIds: null }, atOnce);
	const told = { made: 0, missing: 0 };
	for (const intervisionId of waiting) {
		const { made, missing } = await deps.transaction((tx) =>
			establishIndemnites(deps, tx, intervisionId, actor.personId)
		);
		told.made += made;
		told.missing += missing;
	}
	return { ok: true, ...told };
}
