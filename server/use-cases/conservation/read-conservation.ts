import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Hold } from '#domain/conservation/decide-due.ts';
import type { Ground } from '#domain/conservation/ground.ts';
import {
	conservationKinds,
	type ConservationKind,
	type Durations
} from '#domain/conservation/kind.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { ErasedCounts } from '#domain/conservation/erased-counts.ts';
import type { Effacement } from '#server/db/conservation.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';
import { planningScope } from '../planning/planning-scope.ts';
import { findDue, totalDue, yearOf } from './find-due.ts';

/** One line of what a purge would destroy: no code, no pseudonym, nothing clinical. */
interface PreviewLine {
	readonly pole: string;
	readonly year: number;
	readonly dossiers: number;
	readonly fiches: number;
	readonly documents: number;
}

interface PurgePreview {
	/** What is confirmed. */
	readonly total: number;
	readonly lines: readonly PreviewLine[];
	/** Of no dossier. */
	readonly demandes: number;
	readonly payments: number;
	readonly held: Readonly<Partial<Record<Hold, number>>>;
}

interface ShownErasure {
	readonly id: string;
	readonly kind: 'purge' | 'effacement';
	readonly pole: string | null;
	readonly ground: Ground;
	readonly by: string | null;
	readonly at: string;
	/** Null: it goes on. */
	readonly endedAt: string | null;
	readonly counts: ErasedCounts;
}

export interface ShownConservation {
	readonly durations: Durations;
	/** Since when each stands as it does; absent: as we propose it. */
	readonly history: readonly {
		readonly kind: ConservationKind;
		readonly months: number;
		readonly at: string;
		readonly by: string;
	}[];
	readonly erasures: readonly ShownErasure[];
	readonly canSet: boolean;
	readonly canPurge: boolean;
	/** For those who answer for the whole association. */
	readonly preview: PurgePreview | null;
}

/** Shows how long things are kept, what is due, and what was erased: numbers, dates and grounds ([CON-12]). */
export async function readConservation(
	deps: Deps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly conservation: ShownConservation }
	| { readonly ok: false; readonly why: Refusal }
> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const own = await planningScope(deps, actor);
	const seen = decideResource({ mandats: own.mandats, role: null }, 'voir-conservation');
	if (!seen.ok) return seen;
	const session = decideSession(actor.method, 'voir-conservation');
	if (!session.ok) return session;
	const held = await deps.people.allMandats([actor.personId]);
	const wide = held.filter(({ poleId }) => poleId === '*').map(({ mandat }) => mandat);
	const may = (action: 'regler-conservation' | 'purger') =>
		decideResource({ mandats: wide, role: null }, action).ok;
	const whole = seesEverything(wide);
	const at = deps.now();
	const durations = await deps.conservation.durations(at);
	const erasures = await deps.conservation.erasures(
		whole ? null : own.polesFor('voir-conservation')
	);
	return {
		ok: true,
		conservation: {
			durations,
			history: shownHistory(await deps.conservation.history()),
			erasures: erasures.map(shownErasure),
			canSet: may('regler-conservation'),
			canPurge: may('purger'),
			preview: whole ? await preview(deps, durations, at) : null
		}
	};
}

const seesEverything = (mandats: readonly Mandat[]) =>
	decideResource({ mandats, role: null }, 'voir-conservation').ok;

function shownHistory(
	rows: Awaited<ReturnType<Deps['conservation']['history']>>
): ShownConservation['history'] {
	return rows.flatMap(({ kind: stored, months, at, ...who }) => {
		const kind = conservationKinds.find((one) => one === stored);
		return kind ? [{ kind, months, at: at.toISOString(), by: fullName(who) }] : [];
	});
}

function shownErasure(erasure: Effacement): ShownErasure {
	const { id, kind, poleName, ground, doneByName, doneAt, endedAt, counts } = erasure;
	return {
		...{ id, kind, ground, counts, pole: poleName, by: doneByName },
		at: doneAt.toISOString(),
		endedAt: endedAt?.toISOString() ?? null
	};
}

async function preview(deps: Deps, durations: Durations, at: Date): Promise<PurgePreview> {
	const due = await findDue(deps, durations, at);
	const poles = await deps.poles.byIds([...new Set(due.dossiers.map(({ poleId }) => poleId))]);
	const names = new Map(poles.map(({ id, name }) => [id, name]));
	const lines = new Map<string, PreviewLine>();
	for (const dossier of due.dossiers) {
		const pole = names.get(dossier.poleId) ?? '';
		const year = yearOf(dossier);
		const key = `${pole}\n${year}`;
		const before = lines.get(key) ?? { pole, year, dossiers: 0, fiches: 0, documents: 0 };
		lines.set(key, {
			...{ pole, year, dossiers: before.dossiers + 1 },
			fiches: before.fiches + dossier.fiches,
			documents: before.documents + dossier.documents
		});
	}
	return {
		total: totalDue(due),
		lines: [...lines.values()].toSorted(
			(one, other) => one.pole.localeCompare(other.pole, 'fr') || one.year - other.year
		),
		demandes: due.demandes.length,
		payments: due.payments.reduce((sum, { count }) => sum + count, 0),
		held: due.held
	};
}
