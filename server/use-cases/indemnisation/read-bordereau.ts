import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { bordereauCsv } from '#domain/indemnisation/bordereau-csv.ts';
import type { BordereauLine } from '#domain/indemnisation/bordereau-columns.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { BordereauSummary } from '#server/db/bordereaux.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';
import { showLines, type ShownPayment } from './list-indemnites.ts';
import { loadPayer } from './load-payer.ts';

type Denied = { readonly ok: false; readonly why: Refusal };
const pageSize = 30;

/** The bordereaux, the latest first. */
export async function listBordereaux(
	deps: Deps,
	actor: Actor,
	page: number
): Promise<
	| {
			readonly ok: true;
			readonly bordereaux: readonly BordereauSummary[];
			readonly hasMore: boolean;
	  }
	| Denied
> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const found = await deps.bordereaux.list(pageSize + 1, page * pageSize);
	return { ok: true, bordereaux: found.slice(0, pageSize), hasMore: found.length > pageSize };
}

/** One bordereau and its lines: what one meeting's worth of months leaves, some hundreds at most. */
export async function readBordereau(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<
	| {
			readonly ok: true;
			readonly bordereau: BordereauSummary;
			readonly lines: readonly ShownPayment[];
			readonly today: string;
	  }
	| Denied
> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const bordereau = await deps.bordereaux.byId(id);
	if (!bordereau) return { ok: false, why: 'introuvable' };
	const lines = await showLines(deps, await deps.indemnites.ofBordereau(id));
	return { ok: true, bordereau, lines, today: parisDay(deps.now()) };
}

export interface ExportDeps extends Deps {
	writeSheet(number: string, lines: readonly BordereauLine[]): Promise<Uint8Array>;
}

export interface ExportedFile {
	readonly ok: true;
	readonly bytes: Uint8Array;
	readonly filename: string;
	readonly mediaType: string;
}

const mediaTypes = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8'
} as const;

/** [IND-8] The bordereau as a file for the accounting; the journal keeps what left, by its hash. */
export async function exportBordereau(
	deps: ExportDeps,
	actor: Actor,
	id: string,
	format: keyof typeof mediaTypes
): Promise<ExportedFile | Denied> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const number = await deps.bordereaux.numberOf(id);
	if (number === null) return { ok: false, why: 'introuvable' };
	const lines = (await deps.indemnites.ofBordereau(id)).map(exported);
	const bytes =
		format === 'csv'
			? new TextEncoder().encode(bordereauCsv(number, lines))
			: await deps.writeSheet(number, lines);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'bordereau-exporte',
		subject: id,
		payload: { format, lignes: lines.length, sha256: deps.sha256(bytes) }
	});
	const filename = `bordereau-${number}.${format}`;
	return { ok: true, bytes, filename, mediaType: mediaTypes[format] };
}

const exported = (line: IndemniteLine): BordereauLine => ({
	...line,
	day: parisDay(new Date(line.startsAt))
});
