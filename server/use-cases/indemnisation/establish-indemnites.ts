import type { Actor } from '#domain/access/actor.ts';
import { dueIndemnites, paidAttendances } from '#domain/indemnisation/due-indemnites.ts';
import { allowsAct } from '#domain/indemnisation/indemnite.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { IndemniteFilter } from '#server/db/indemnite-lists.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';
import { applyActs } from './apply-acts.ts';
import { followRates } from './follow-rates.ts';
import { loadPayer } from './load-payer.ts';

export type PaymentDeps = Pick<Deps, 'indemnites' | 'tarifs' | 'journal' | 'now' | 'id'>;

interface Established {
	readonly made: number;
	/** Libéraux for whom nobody set a rate. */
	readonly missing: number;
}

/**
 * [IND-1] [IND-9] Makes the payments of one Intervision from the sheet that was validated, in the transaction of that
 * act or later. Called again, it follows the corrected sheet as long as no bordereau holds a line: adds what is new, sets
 * aside whom the sheet no longer names, puts her back when it names her again, pays her as what she came; nobody is paid
 * twice.
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
	const paid = paidAttendances(attendances);
	const lines = await deps.indemnites.ofIntervision(intervisionId, tx);
	const free = lines.filter(({ bordereauId }) => bordereauId === null);
	const gone = free.filter(
		({ personId, state }) =>
			allowsAct({ state, inBordereau: false }, 'ecarter') &&
			!paid.some((one) => one.personId === personId)
	);
	await applyActs(deps, tx, { act: 'ecarter', lines: gone, by }, { reason: 'feuille-corrigee' });
	const again = free.filter(
		({ personId, reason }) =>
			reason === 'feuille-corrigee' && paid.some((one) => one.personId === personId)
	);
	await applyActs(deps, tx, { act: 'remettre', lines: again, by }, { reason: null });
	const followed = await followSheet(deps, tx, intervisionId, paid);
	if (added.length + gone.length + again.length + followed > 0) {
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: by,
				event: 'indemnites-etablies',
				subject: intervisionId,
				payload: {
					...{ feuille: emargementId, version, ajoutees: [...added], reprises: followed },
					sansTarif: missing.length
				}
			},
			tx
		);
	}
	return { made: added.length, missing: missing.length };
}

/** Lines that no bordereau holds say as what she came, and are paid so; gives how many changed. */
async function followSheet(
	deps: PaymentDeps,
	tx: Sql,
	intervisionId: string,
	paid: ReturnType<typeof paidAttendances>
): Promise<number> {
	const isFree = ({ state, bordereauId }: IndemniteLine) =>
		state === 'a-payer' && bordereauId === null;
	for (const line of (await deps.indemnites.ofIntervision(intervisionId, tx)).filter(isFree)) {
		const came = paid.find(({ personId }) => personId === line.personId);
		if (!came || (came.role === line.role && came.categorie === line.categorie)) continue;
		const { role, categorie } = came;
		await deps.indemnites.countAs(line.id, { role, categorie }, tx);
	}
	return followRates(deps, tx, await deps.indemnites.ofIntervision(intervisionId, tx));
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
