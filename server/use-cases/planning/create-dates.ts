import type { Actor } from '#domain/access/actor.ts';
import { decideNaming } from '#domain/access/decide-naming.ts';
import { organiserOn } from '#domain/pole/organiser.ts';
import type { Format } from '#domain/pole/site.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadPoleFor } from '../poles/load-pole.ts';
import { planTurns } from './plan-turns.ts';

export interface NewDates {
	readonly poleId: string;
	readonly startsAt: readonly Date[];
	readonly minutes: number;
	/** Default: the pôle's own. */
	readonly format?: Format | undefined;
	/** « en alternance », one site for all, or none yet. */
	readonly site?: string | null | undefined;
	/** The référents in turn, or nobody yet. */
	readonly withAnimateur?: boolean | undefined;
}

const inTurn = 'alternance';

interface PlannedRow {
	readonly startsAt: Date;
	readonly siteId: string | null;
	readonly animateurId: string | null;
}

/** Plans one date or a series in a pôle that the person coordinates; persons and situations come later (domain.md §4.2). */
export async function createDates(
	deps: Deps,
	actor: Actor,
	wanted: NewDates
): Promise<FormOutcome & { readonly ids?: readonly string[] }> {
	const loaded = await loadPoleFor(deps, actor, wanted.poleId, 'creer-intervision');
	// A pôle that is not one's own is refused in the same words, whether it exists or not.
	if (!loaded.ok) return { ok: false, why: 'titre-insuffisant', fields: [] };
	const { pole } = loaded;
	const rows = await turnRows(deps, pole, wanted);
	if (rows === null) return { ok: false, why: 'saisie-invalide', fields: [] };
	const takeovers = await deps.poles.takeovers(pole.id);
	const seriesId = rows.length > 1 ? deps.id() : null;
	const ids = rows.map(() => deps.id());
	const format = wanted.format ?? pole.defaultFormat;
	await deps.transaction(async (tx) => {
		for (const [place, row] of rows.entries()) {
			const id = ids[place] ?? '';
			const organiser = organiserOn(pole.first, takeovers, parisDay(row.startsAt));
			const siteId = format === 'distance' ? null : row.siteId;
			const { startsAt } = row;
			const date = { id, poleId: pole.id, startsAt, minutes: wanted.minutes, format, siteId };
			const by = { organiser: organiser.name, organiserKind: organiser.kind };
			await deps.intervisions.add({ ...date, ...by, seriesId }, tx);
			await deps.intervisions.addParticipant(id, actor.personId, 'coordination', tx);
			if (row.animateurId) await foresee(deps, actor, { id, personId: row.animateurId }, tx);
		}
		const payload = { pole: pole.id, dates: rows.length };
		const subject = seriesId ?? ids[0] ?? '';
		const at = deps.now().toISOString();
		const event = 'intervision-planifiee';
		await deps.journal.append({ at, actor: actor.personId, event, subject, payload }, tx);
	});
	return { ok: true, ids, ...(ids[0] !== undefined && { id: ids[0] }) };
}

async function turnRows(
	deps: Deps,
	pole: Parameters<typeof planTurns>[1],
	{ startsAt, site, withAnimateur }: NewDates
): Promise<readonly PlannedRow[] | null> {
	const dates = startsAt.map((at) => ({ day: parisDay(at), at }));
	const turns = await planTurns(deps, pole, dates);
	const sites = await deps.poles.sites(pole.id);
	if (site && site !== inTurn && !sites.some(({ id }) => id === site)) return null;
	return dates.map(({ at }, place) => ({
		startsAt: at,
		siteId: site === inTurn ? (turns[place]?.siteId ?? null) : (site ?? null),
		animateurId: withAnimateur ? (turns[place]?.animateurId ?? null) : null
	}));
}

/** [SEC-1] The référent whose turn it is conducts; whoever plans does not give that role to herself. */
async function foresee(
	deps: Deps,
	actor: Actor,
	{ id, personId }: { readonly id: string; readonly personId: string },
	tx: Sql
): Promise<void> {
	const named = { personId, role: 'animateur' } as const;
	if (!decideNaming({ personId: actor.personId, role: 'coordination' }, named).ok) return;
	await deps.intervisions.addParticipant(id, personId, 'animateur', tx);
	await deps.journal.append(
		{
			at: deps.now().toISOString(),
			actor: actor.personId,
			event: 'role-attribue',
			subject: personId,
			payload: { intervision: id, role: 'animateur' }
		},
		tx
	);
}
