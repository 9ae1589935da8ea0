import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AskTables, OpenTables } from '#server/imports/open-tables.ts';
import type { ReadTables } from '#server/imports/read-tables.ts';
import type { RepriseKeys } from '#server/keys/reprise-keys.ts';
import type { BaseProblem } from '#server/imports/base-problem.ts';
import type { Reprise } from '#server/db/reprises.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** What taking former years over needs beside the usual services. */
export interface RepriseDeps extends Deps {
	readTables: ReadTables;
	readonly baseProblems: Readonly<Record<BaseProblem, string>>;
	readonly repriseKeys: RepriseKeys;
	/** Works on the tables of a file under way, in a thread. */
	openTables: OpenTables;
	/** Plans of this process, kept a few minutes: pages of one preview are not each planned anew. */
	readonly plans: PlanShelf;
	readonly repriseRuns: RepriseRuns;
	readonly log: { error(facts: object, message: string): void };
	dossierCode(poleCode: string): string;
	day(at: Date): string;
	readonly guardVersion: string;
}

/** A shelf of one import at a time. */
export interface PlanShelf {
	keep<Kept>(key: string, make: () => Promise<Kept>): Promise<Kept>;
	clear(): void;
}

/** The imports that are being written. */
export interface RepriseRuns {
	has(id: string): boolean;
	/** Starts the writing of one; the work asks before each piece whether it may go on. */
	start(id: string, work: (goesOn: () => boolean) => Promise<void>): Promise<void>;
}

type Allowed =
	| { readonly ok: true; readonly mayCreatePoles: boolean }
	| { readonly ok: false; readonly why: Refusal };

/** [IMP-13] The association's evaluation and direction; who may make a pôle makes one by import too. */
export async function mayImport(deps: Pick<Deps, 'people'>, actor: Actor): Promise<Allowed> {
	const mandats = (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, 'reprendre-historique');
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, 'reprendre-historique');
	if (!session.ok) return session;
	return { ok: true, mayCreatePoles: decideResource({ mandats, role: null }, 'creer-pole').ok };
}

type Loaded =
	| { readonly ok: true; readonly reprise: Reprise; readonly mayCreatePoles: boolean }
	| { readonly ok: false; readonly why: Refusal };

/** [IMP-2] An import under way belongs to who sent the file. */
export async function loadReprise(deps: RepriseDeps, actor: Actor, id: string): Promise<Loaded> {
	const may = await mayImport(deps, actor);
	if (!may.ok) return may;
	const reprise = await deps.reprises.find(id);
	if (!reprise || reprise.by !== actor.personId || reprise.state !== 'preparee')
		return { ok: false, why: 'introuvable' };
	return { ok: true, reprise, mayCreatePoles: may.mayCreatePoles };
}

/**
 * Opens the file of an import for some work. Refused when the file is gone, or sealed under a key that is not given any
 * more, or when the thread gives no answer.
 */
export async function withTables<Result>(
	deps: Pick<RepriseDeps, 'reprises' | 'repriseKeys' | 'openTables'>,
	id: string,
	work: (ask: AskTables) => Promise<Result>
): Promise<{ readonly ok: true; readonly result: Result } | RefusedTables> {
	const file = await deps.reprises.file(id);
	const packed = file && deps.repriseKeys.open(id, file);
	if (!packed) return { ok: false, why: 'introuvable' };
	const answer = await deps.openTables(packed, work);
	return answer.ok ? answer : { ok: false, why: 'import-interrompu' };
}

interface RefusedTables {
	readonly ok: false;
	readonly why: Refusal;
}
