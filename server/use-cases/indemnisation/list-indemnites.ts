import type { Actor } from '#domain/access/actor.ts';
import type { IndemniteState } from '#domain/indemnisation/indemnite.ts';
import type { MissingTarif } from '#domain/indemnisation/due-indemnites.ts';
import { paidRole, tarifOn, type TarifRole } from '#domain/indemnisation/tarif.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type {
	IndemniteFilter,
	IndemniteTotals,
	UnpaidAttendance
} from '#server/db/indemnite-lists.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';
import { loadPaymentReader } from './load-payer.ts';

const pageSize = 50;

/** What the list is asked: one state, and a period of Intervisions by its first and last days. */
export interface IndemnitesWanted {
	readonly state: IndemniteState | 'proposee' | 'a-etablir';
	readonly poleId: string | null;
	readonly from: string;
	readonly until: string;
	/** From 0. */
	readonly page: number;
}

/** One line as a reader sees it: amounts are for the association alone. */
export interface ShownIndemnite {
	/** Null while there is no payment yet. */
	readonly id: string | null;
	readonly intervisionId: string;
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly role: TarifRole;
	readonly amountCents: number | null;
	readonly reason: IndemniteLine['reason'];
	readonly bordereauId: string | null;
	readonly bordereauNumber: string | null;
	readonly paidOn: string | null;
	/** Paid, and the person could not be told by mail. */
	readonly untold: boolean;
	/** [IND-15] A bordereau holds it, and the sheet corrected since pays it no more. */
	readonly offSheet: boolean;
}

/** Where a payment stands, for whoever handles it. */
export interface ShownPayment extends ShownIndemnite {
	readonly id: string;
	readonly state: IndemniteState;
	readonly amountCents: number;
}

export interface IndemnitesView {
	readonly lines: readonly ShownIndemnite[];
	readonly totals: IndemniteTotals;
	readonly missing: readonly MissingTarif[];
	readonly hasMore: boolean;
	readonly manages: boolean;
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	readonly open: { readonly id: string; readonly number: string } | null;
}

/** [IND-9] [IND-11] The payments by state, pôle and period, as far as this reader may see them. */
export async function listIndemnites(
	deps: Deps,
	actor: Actor,
	wanted: IndemnitesWanted
): Promise<
	| { readonly ok: true; readonly indemnites: IndemnitesView }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadPaymentReader(deps, actor);
	if (!loaded.ok) return loaded;
	const { manages } = loaded;
	const poles = (await deps.people.poles()).filter(
		({ id }) => loaded.poleIds === null || loaded.poleIds.includes(id)
	);
	const filter = filterOf(wanted, loaded.poleIds);
	const page = { limit: pageSize + 1, offset: wanted.page * pageSize };
	const lines = await linesOf(deps, wanted.state, filter, page, manages);
	const totals = await deps.indemniteLists.totals(filter);
	return {
		ok: true,
		indemnites: {
			lines: lines
				.slice(0, pageSize)
				.map((line) => (manages ? line : { ...line, amountCents: null })),
			totals: manages ? totals : withoutAmounts(totals),
			missing: manages ? await missingTarifs(deps, filter) : [],
			hasMore: lines.length > pageSize,
			manages,
			poles: poles.map(({ id, name }) => ({ id, name })),
			open: manages ? await deps.bordereaux.open() : null
		}
	};
}

function filterOf(
	{ poleId, from, until }: IndemnitesWanted,
	poleIds: readonly string[] | null
): IndemniteFilter {
	const seen = poleId === null ? poleIds : [poleId].filter((id) => poleIds?.includes(id) ?? true);
	return { poleIds: seen, ...periodOf(from, until) };
}

/** The moments between which days in Paris lie, both included. */
export function periodOf(
	from: string,
	until: string
): { readonly from: Date; readonly until: Date } {
	const start = parisInstant(from, '00:00') ?? new Date(0);
	return { from: start, until: parisInstant(addDays(until, 1), '00:00') ?? start };
}

async function linesOf(
	deps: Deps,
	state: IndemnitesWanted['state'],
	filter: IndemniteFilter,
	page: { readonly limit: number; readonly offset: number },
	manages: boolean
): Promise<readonly ShownIndemnite[]> {
	if (state === 'proposee') return (await deps.indemniteLists.proposed(filter, page)).map(unpaid);
	if (state === 'a-etablir') return (await deps.indemniteLists.lacking(filter, page)).map(unpaid);
	const lines = await deps.indemniteLists.page(filter, state, page);
	// [IND-15] the sheets are asked for whoever can do something about it
	return manages ? showLines(deps, lines) : lines.map(shownLine);
}

const common = (line: UnpaidAttendance | IndemniteLine) => ({
	intervisionId: line.intervisionId,
	personId: line.personId,
	name: fullName(line),
	fonction: line.fonction,
	poleName: line.poleName,
	startsAt: line.startsAt
});

const unpaid = (line: UnpaidAttendance): ShownIndemnite => ({
	...common(line),
	id: null,
	role: paidRole(line.role),
	...{ amountCents: null, reason: null, bordereauId: null, bordereauNumber: null },
	...{ paidOn: null, untold: false, offSheet: false }
});

/** Lines as the association sees them, with those that are off their sheet. */
export async function showLines(
	{ indemnites }: Pick<Deps, 'indemnites'>,
	lines: readonly IndemniteLine[]
): Promise<readonly ShownPayment[]> {
	const off = await indemnites.offSheet(lines);
	return lines.map((line) => ({ ...shownLine(line), offSheet: off.has(line.id) }));
}

export const shownLine = (line: IndemniteLine): ShownPayment => ({
	...common(line),
	id: line.id,
	state: line.state,
	role: line.role,
	amountCents: line.amountCents,
	reason: line.reason,
	bordereauId: line.bordereauId,
	bordereauNumber: line.bordereauNumber,
	paidOn: line.paidOn,
	untold: line.state === 'paye' && line.noticeAt === null,
	offSheet: false
});

/** [IND-4] Names the rates that nobody set, from the libéraux who wait for one. */
async function missingTarifs(
	deps: Deps,
	filter: IndemniteFilter
): Promise<readonly MissingTarif[]> {
	const waiting = await deps.indemniteLists.waitingKinds(filter);
	if (waiting.length === 0) return [];
	const rates = await deps.tarifs.all();
	const lacking = waiting
		.map((one) => ({ ...one, role: paidRole(one.role) }))
		.filter((one) => tarifOn(rates, one) === null)
		.map(({ role, profession }) => ({ role, profession }));
	// Several days lack the same rate: it is named once.
	return [...new Map(lacking.map((one) => [`${one.role} ${one.profession}`, one])).values()];
}

function withoutAmounts(totals: IndemniteTotals): IndemniteTotals {
	const bare = (state: keyof IndemniteTotals) => ({ count: totals[state].count, cents: 0 });
	return {
		proposee: bare('proposee'),
		'a-etablir': bare('a-etablir'),
		'a-payer': bare('a-payer'),
		transmis: bare('transmis'),
		paye: bare('paye'),
		ecartee: bare('ecartee')
	};
}
