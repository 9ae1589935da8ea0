import type { Actor } from '#domain/access/actor.ts';
import { decideFunctionEnd, mayName } from '#domain/access/decide-function.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { organiserOn, type Organiser } from '#domain/pole/organiser.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { HeldFunction } from '#server/db/mandats.ts';
import type { PoleRecord, PoleSite, Takeover } from '#server/db/poles.ts';
import type { Deps } from '../deps.ts';
import { loadAssociationFor, loadPoleFor } from './load-pole.ts';

/** A function as its list shows it. */
export interface ShownFunction extends HeldFunction {
	readonly canEnd: boolean;
}

export interface PoleSheet {
	readonly pole: PoleRecord;
	readonly organiser: Organiser;
	readonly takeovers: readonly Takeover[];
	readonly sites: readonly PoleSite[];
	readonly functions: readonly ShownFunction[];
	readonly canSettle: boolean;
	/** The functions that this reader may give. */
	readonly nameable: readonly Mandat[];
	readonly today: string;
}

const poleFunctions: readonly Mandat[] = [
	'referent',
	'coordination-clinique',
	'coordination-logistique'
];
const associationFunctions: readonly Mandat[] = [
	'coordination-clinique',
	'coordination-logistique',
	'evaluation',
	'dpo',
	'direction',
	'administrateur'
];

/** Shows a pôle: its habits, its sites, who organises it, who holds which function. */
export async function readPole(
	deps: Deps,
	actor: Actor,
	poleId: string
): Promise<
	{ readonly ok: true; readonly sheet: PoleSheet } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadPoleFor(deps, actor, poleId, 'voir-poles');
	if (!loaded.ok) return loaded;
	const { pole, mandats } = loaded;
	const today = parisDay(deps.now());
	const takeovers = await deps.poles.takeovers(poleId);
	const functions = await deps.mandats.of(poleId, today);
	return {
		ok: true,
		sheet: {
			pole,
			organiser: organiserOn(pole.first, takeovers, today),
			takeovers,
			sites: await deps.poles.sites(poleId),
			functions: functions.map((held) => shown(held, actor, mandats)),
			canSettle: decideResource({ mandats, role: null }, 'regler-pole').ok,
			nameable: nameable(mandats, poleFunctions),
			today
		}
	};
}

/** Shows who holds a function in the whole association. */
export async function readAssociation(
	deps: Deps,
	actor: Actor
): Promise<
	| {
			readonly ok: true;
			readonly functions: readonly ShownFunction[];
			readonly nameable: readonly Mandat[];
			readonly today: string;
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadAssociationFor(deps, actor, 'creer-pole');
	if (!loaded.ok) return loaded;
	const today = parisDay(deps.now());
	const functions = await deps.mandats.of(null, today);
	return {
		ok: true,
		functions: functions.map((held) => shown(held, actor, loaded.mandats)),
		nameable: nameable(loaded.mandats, associationFunctions),
		today
	};
}

function nameable(mandats: readonly Mandat[], offered: readonly Mandat[]): readonly Mandat[] {
	return offered.filter((mandat) => mayName(mandats, mandat));
}

function shown(held: HeldFunction, actor: Actor, mandats: readonly Mandat[]): ShownFunction {
	const canEnd = decideFunctionEnd({ personId: actor.personId, mandats }, held).ok;
	return { ...held, canEnd };
}
