import type { Readable } from 'node:stream';
import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PlannedExport } from '#server/archive-services.ts';
import type { VerificationReport } from '#server/archive/verification-report.ts';
import type { Deps } from '../deps.ts';
import { describeExport } from './describe-export.ts';

export interface ArchiveDeps extends Deps {
	verifyArchive(head: string | undefined): Promise<VerificationReport>;
	planExport(year: number): Promise<PlannedExport | null>;
	exportableYears(): Promise<readonly number[]>;
}

type Answer<Result> =
	({ readonly ok: true } & Result) | { readonly ok: false; readonly why: Refusal };

/** What the page shows: the journal's end, the last verification, the years that may be exported. */
export interface ArchiveState {
	readonly head: ArchiveHead | null;
	readonly last: { readonly at: string; readonly anomalies: number } | null;
	/** Null: not for this person. */
	readonly years: readonly number[] | null;
}

/** [ARC-17] Shows where the archive stands to those who may verify it, without opening anything. */
export async function readArchive(deps: ArchiveDeps, actor: Actor): Promise<Answer<ArchiveState>> {
	const may = await mayDo(deps, actor, 'verifier-archive');
	if (!may.ok) return may;
	const exports = await mayDo(deps, actor, 'exporter-archive');
	const everything = { before: null, actors: null, subjects: null, from: null, to: null };
	const [last] = await deps.journal.page({ ...everything, event: 'archive-verifiee' }, 1);
	const anomalies = Number(last?.payload['anomalies']);
	return {
		ok: true,
		head: await deps.journal.head(),
		last: last ? { at: last.at, anomalies } : null,
		years: exports.ok ? await deps.exportableYears() : null
	};
}

/** [ARC-17] Re-checks everything now; the journal keeps that it was done, and what it found. */
export async function verifyNow(
	deps: ArchiveDeps,
	actor: Actor
): Promise<Answer<{ readonly report: VerificationReport }>> {
	const may = await mayDo(deps, actor, 'verifier-archive');
	if (!may.ok) return may;
	const report = await deps.verifyArchive(undefined);
	const count = report.groups.reduce((sum, { findings }) => sum + findings.length, 0);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'archive-verifiee',
		subject: 'archive',
		payload: { anomalies: count, fin: report.head?.seq ?? 0 }
	});
	return { ok: true, report };
}

/** The same for whoever keeps the machine: by the maintenance token, and in the journal as well. */
export async function exportForOperator(
	deps: ArchiveDeps,
	year: number
): Promise<PlannedExport | null> {
	const planned = await deps.planExport(year);
	if (planned) await deps.journal.append(describeExport(planned, { by: 'system', at: deps.now() }));
	return planned;
}

/** [ARC-16] Gives a year to an archivist: signed texts are in it, so it asks for what reading every fiche does. */
export async function exportYear(
	deps: ArchiveDeps,
	actor: Actor,
	year: number
): Promise<Answer<{ readonly name: string; readonly stream: Readable }>> {
	const may = await mayDo(deps, actor, 'exporter-archive');
	if (!may.ok) return may;
	const planned = await deps.planExport(year);
	if (!planned) return { ok: false, why: 'introuvable' };
	await deps.journal.append(describeExport(planned, { by: actor.personId, at: deps.now() }));
	return { ok: true, name: planned.name, stream: planned.pack() };
}

async function mayDo(deps: Deps, actor: Actor, action: ResourceAction): Promise<Decision> {
	const mandats = (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, action);
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, action);
	return session.ok ? granted : session;
}
