import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import type { Actor } from '#domain/access/actor.ts';
import { organiserOn, type OrganiserKind } from '#domain/pole/organiser.ts';
import type { Format, SiteKind } from '#domain/pole/site.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import type { PoleRecord } from '#server/db/poles.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { loadAssociationFor, loadPoleFor } from './load-pole.ts';
import { tracePole } from './trace-pole.ts';

/** What the page of a pôle settles. */
type PoleHabits = Omit<PoleRecord, 'id' | 'code' | 'first' | 'registrationOpen'>;

export interface NewPole {
	readonly name: string;
	readonly code: string;
	readonly bassin: string;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
	readonly defaultFormat: Format;
}

/** Opens a pôle; its habits, sites and functions come next. */
export async function createPole(deps: Deps, actor: Actor, wanted: NewPole): Promise<FormOutcome> {
	const loaded = await loadAssociationFor(deps, actor, 'creer-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	if (await deps.poles.hasCode(wanted.code)) {
		const message = 'Un autre pôle a déjà ces trois lettres.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'code', message }] };
	}
	const guarded = await guardPlaces(deps, { organiser: wanted.organiser, bassin: wanted.bassin });
	if (!guarded.ok) return guarded;
	const id = deps.id();
	await deps.transaction(async (tx) => {
		await deps.poles.add({ id, ...wanted }, tx);
		await tracePole(deps, actor, { poleId: id, event: 'pole-cree', what: 'creation' }, tx);
	});
	return { ok: true, id };
}

/** Changes a pôle's habits: what new dates are proposed from. Dates already planned stay as they are. */
export async function settlePole(
	deps: Deps,
	actor: Actor,
	poleId: string,
	{ monthsOff, ...habits }: PoleHabits
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const guarded = await guardPlaces(deps, { bassin: habits.bassin });
	if (!guarded.ok) return guarded;
	await deps.transaction(async (tx) => {
		await deps.poles.update(poleId, { ...habits, monthsOff: [...monthsOff] }, tx);
		await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'habitudes' }, tx);
	});
	return { ok: true };
}

/** Adds a place at the end of those that alternate. */
export async function addSite(
	deps: Deps,
	actor: Actor,
	poleId: string,
	site: { readonly name: string; readonly address: string; readonly kind: SiteKind }
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const guarded = await guardPlaces(deps, { siteName: site.name, address: site.address });
	if (!guarded.ok) return guarded;
	const id = deps.id();
	await deps.transaction(async (tx) => {
		await deps.poles.addSite({ id, poleId, ...site }, tx);
		await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'site-ajoute' }, tx);
	});
	return { ok: true, id };
}

/** Stops proposing a place; dates that have it keep it. */
export async function closeSite(
	deps: Deps,
	actor: Actor,
	poleId: string,
	siteId: string
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	await deps.poles.closeSite(poleId, siteId, deps.now());
	await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'site-retire' });
	return { ok: true };
}

/** [PLA-10] Another structure carries the pôle from a day on; past dates stay with the former one. */
export async function takeOverPole(
	deps: Deps,
	actor: Actor,
	poleId: string,
	next: { readonly name: string; readonly kind: OrganiserKind; readonly validFrom: string }
): Promise<FormOutcome> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'regler-pole');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const from = parisInstant(next.validFrom, '00:00');
	if (from === null) return { ok: false, why: 'saisie-invalide', fields: [] };
	const guarded = await guardPlaces(deps, { organiser: next.name });
	if (!guarded.ok) return guarded;
	const takeovers = await deps.poles.takeovers(poleId);
	const former = organiserOn(loaded.pole.first, takeovers, addDays(next.validFrom, -1));
	const row = {
		id: deps.id(),
		poleId,
		...next,
		recordedBy: actor.personId,
		recordedAt: deps.now()
	};
	await deps.transaction(async (tx) => {
		await deps.poles.takeOver(row, { from, former }, tx);
		await tracePole(deps, actor, { poleId, event: 'pole-modifie', what: 'relais' }, tx);
	});
	return { ok: true };
}

/**
 * Names of places and structures are stored texts: the guard reads them without taking them at their word, and only what
 * blocks stops them. An address belongs where it is asked for.
 */
async function guardPlaces(
	deps: Deps,
	texts: Readonly<Record<string, string>>
): Promise<FormOutcome> {
	const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
	const blocks = ({ severity, label, field }: FieldFinding) =>
		severity === 'blocking' && !(field === 'address' && label === 'ADDRESS');
	return guardForm(deps, { texts, confirmed: [] }, question, blocks);
}
