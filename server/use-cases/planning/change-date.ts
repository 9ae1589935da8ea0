import type { Actor } from '#domain/access/actor.ts';
import type { ChangeReason } from '#domain/planning/change-reason.ts';
import {
	decidePlanningAct,
	intervisionState,
	type PlanningAct
} from '#domain/planning/intervision-state.ts';
import type { OrganiserKind } from '#domain/pole/organiser.ts';
import type { Format } from '#domain/pole/site.ts';
import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { DateRecord } from '#server/db/intervision-dates.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/** « cette date », or « cette date et les suivantes » of its series. */
export type Reach = 'seule' | 'suivantes';

export interface DateSettings {
	readonly hour: string;
	readonly minutes: number;
	readonly format: Format;
	readonly siteId: string | null;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
}

/** Changes hour, place, format or organiser; those who were invited to another hour or place are to be told. */
export async function changeDate(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ reach, ...settings }: DateSettings & { readonly reach: Reach }
): Promise<FormOutcome> {
	const loaded = await loadDates(deps, actor, intervisionId, { act: 'modifier', reach });
	if (!loaded.ok) return { ...loaded, fields: [] };
	const sites = await deps.poles.sites(loaded.poleId);
	const keeps = loaded.dates[0]?.siteId === settings.siteId;
	if (settings.siteId !== null && !keeps && !sites.some(({ id }) => id === settings.siteId)) {
		return { ok: false, why: 'saisie-invalide', fields: [] };
	}
	const question = { profile: 'fiche', known: [], invited: [], structures: [settings.organiser] };
	const texts = { texts: { organiser: settings.organiser }, confirmed: [] };
	const guarded = await guardForm(deps, texts, { ...question, profile: 'fiche' }, isBlocking);
	if (!guarded.ok) return guarded;
	await writeAll(deps, actor, loaded.dates, 'intervision-modifiee', async (date, tx) => {
		const { hour, ...rest } = settings;
		const startsAt = parisInstant(parisDay(date.startsAt), hour) ?? date.startsAt;
		const siteId = rest.format === 'distance' ? null : rest.siteId;
		const moved =
			startsAt.getTime() !== date.startsAt.getTime() ||
			siteId !== date.siteId ||
			rest.format !== date.format;
		const told = moved ? { rescheduledAt: deps.now() } : {};
		await deps.dates.update(date.id, { ...rest, siteId, startsAt, ...told }, tx);
	});
	return { ok: true };
}

/** Gives an Intervision another day; its persons, situations and links stay, and who was invited is to be told. */
export async function postponeDate(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ startsAt, reason }: { readonly startsAt: Date; readonly reason: ChangeReason | null }
): Promise<FormOutcome & { readonly former?: string }> {
	const act = { act: 'reporter', reach: 'seule' } as const;
	const loaded = await loadDates(deps, actor, intervisionId, act);
	if (!loaded.ok) return { ...loaded, fields: [] };
	const [date] = loaded.dates;
	if (!date) return { ok: false, why: 'introuvable', fields: [] };
	// Back to its first date: it was never postponed.
	const first = date.postponedFrom ?? date.startsAt;
	const back = first.getTime() === startsAt.getTime();
	await writeAll(deps, actor, loaded.dates, 'intervision-modifiee', (one, tx) =>
		deps.dates.update(
			one.id,
			{
				startsAt,
				rescheduledAt: deps.now(),
				postponedFrom: back ? null : first,
				changeReason: back ? null : reason
			},
			tx
		)
	);
	return { ok: true, former: date.startsAt.toISOString() };
}

/** [PLA-8] Calls dates off with a reason; nothing is erased, and it can be undone. */
export async function cancelDate(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ reason, reach }: { readonly reason: ChangeReason; readonly reach: Reach }
): Promise<FormOutcome & { readonly ids?: readonly string[] }> {
	const loaded = await loadDates(deps, actor, intervisionId, { act: 'annuler', reach });
	if (!loaded.ok) return { ...loaded, fields: [] };
	await writeAll(deps, actor, loaded.dates, 'intervision-annulee', async ({ id }, tx) => {
		await deps.dates.cancel(id, reason, deps.now(), tx);
	});
	return { ok: true, ids: loaded.dates.map(({ id }) => id) };
}

/** Undoes a cancellation. */
export async function restoreDate(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<FormOutcome> {
	const act = { act: 'retablir', reach: 'seule' } as const;
	const loaded = await loadDates(deps, actor, intervisionId, act);
	if (!loaded.ok) return { ...loaded, fields: [] };
	await writeAll(deps, actor, loaded.dates, 'intervision-retablie', async ({ id }, tx) => {
		await deps.dates.restore(id, tx);
	});
	return { ok: true };
}

type Loaded =
	| { readonly ok: true; readonly poleId: string; readonly dates: readonly DateRecord[] }
	| { readonly ok: false; readonly why: Refusal };

/** [PLA-15] This date, and of its series only those after it that are neither held nor called off. */
async function loadDates(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	{ act, reach }: { readonly act: PlanningAct; readonly reach: Reach }
): Promise<Loaded> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const date = await deps.dates.byId(intervisionId);
	if (!date) return { ok: false, why: 'introuvable' };
	const decision = decidePlanningAct(stateOf(date), act);
	if (!decision.ok) return decision;
	const { poleId } = date;
	if (reach === 'seule' || date.seriesId === null) return { ok: true, poleId, dates: [date] };
	const following = await deps.dates.following(date.seriesId, date.startsAt);
	const open = following.filter((one) => decidePlanningAct(stateOf(one), act).ok);
	return { ok: true, poleId, dates: open };
}

/** A date with a situation that was opened took place, even if nobody ended it. */
function stateOf({ endedAt, cancelledAt, postponedFrom, begun, invited, startsAt }: DateRecord) {
	return intervisionState({
		endedAt: (endedAt ?? (begun ? startsAt : null))?.toISOString() ?? null,
		cancelledAt: cancelledAt?.toISOString() ?? null,
		postponedFrom: postponedFrom?.toISOString() ?? null,
		invited
	});
}

async function writeAll(
	deps: Deps,
	actor: Actor,
	dates: readonly DateRecord[],
	event: 'intervision-modifiee' | 'intervision-annulee' | 'intervision-retablie',
	write: (date: DateRecord, tx: Sql) => Promise<void>
): Promise<void> {
	const at = deps.now().toISOString();
	await deps.transaction(async (tx) => {
		for (const date of dates) {
			await write(date, tx);
			const payload = { pole: date.poleId };
			await deps.journal.append(
				{ at, actor: actor.personId, event, subject: date.id, payload },
				tx
			);
		}
	});
	for (const { id } of dates) await deps.changed(id);
}

const isBlocking = ({ severity }: { readonly severity: string }) => severity === 'blocking';
