import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { scanTypes, type RemovalReason, type ScanType } from '#domain/emargement/scan.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

interface PaperPage {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly canAttach: boolean;
	/** Everybody expected: on the sheet or not, confirmed already or not. */
	readonly people: readonly {
		readonly personId: string;
		readonly name: string;
		readonly came: boolean;
		readonly confirmed: boolean;
	}[];
	readonly scans: readonly PaperScan[];
}

type StoredScan = Awaited<ReturnType<EmargementDeps['scans']['ofIntervision']>>[number];

/** One sheet signed on paper, without its bytes. */
export type PaperScan = StoredScan & {
	/** Whose signature is on it. */
	readonly signers: readonly string[];
};

/** Lists the sheets signed on paper, and who may have signed one. */
export async function readPaper(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string
): Promise<
	{ readonly ok: true; readonly paper: PaperPage } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-feuille');
	if (!loaded.ok) return loaded;
	const { facts, viewer } = loaded;
	const { lines } = await readSheet(deps, facts);
	const came = new Set(lines.map(({ personId }) => personId));
	const scans = await deps.scans.ofIntervision(intervisionId);
	return {
		ok: true,
		paper: {
			intervisionId,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			canAttach: decideResource(resourceStanding(facts, viewer), 'joindre-feuille').ok,
			people: facts.participants
				.filter(({ role }) => role !== 'invite')
				.map(({ personId, name, signature }) => {
					return { personId, name, came: came.has(personId), confirmed: Boolean(signature) };
				}),
			scans: scans.map((scan) => ({
				...scan,
				signers: facts.participants
					.filter(({ signature }) => signature?.scanId === scan.id)
					.map(({ name }) => name)
			}))
		}
	};
}

/** [EMA-22] Gives the bytes of one scan; each time, who and when are in the journal. */
export async function readScan(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	scanId: string
): Promise<
	| {
			readonly ok: true;
			readonly bytes: Uint8Array;
			readonly type: ScanType;
			readonly filename: string;
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-feuille');
	if (!loaded.ok) return loaded;
	const scan = await deps.scans.one(intervisionId, scanId);
	if (!scan) return { ok: false, why: 'introuvable' };
	if (!scan.sealed) return { ok: false, why: 'fichier-detruit' };
	const bytes = deps.scanSeal.open(scan, scan.sealed);
	// Changed, or of another row: it is shown to nobody, and the log says which.
	if (!bytes || deps.sha256(bytes) !== scan.sha256) {
		throw new Error(`scanned sheet ${scanId} can not be opened`);
	}
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'emargement-scan-lu',
		subject: scanId,
		payload: { intervision: intervisionId }
	});
	const { startsAt, poleCode } = loaded.facts;
	const { extension } = scanTypes[scan.type];
	const filename = `feuille-signee-${poleCode}-${startsAt.slice(0, 10)}-${scanId.slice(0, 6)}.${extension}`;
	return { ok: true, bytes, type: scan.type, filename };
}

/** [EMA-23] Destroys the bytes of one scan; that it was there, who took it away and why stay. */
export async function destroyScan(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	{ scanId, reason }: { readonly scanId: string; readonly reason: RemovalReason }
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'joindre-feuille');
	if (!loaded.ok) return loaded;
	const scan = await deps.scans.one(intervisionId, scanId);
	if (!scan) return refused('introuvable');
	const at = deps.now();
	const done = await deps.transaction(async (tx): Promise<Decision> => {
		const unsigned = await deps.scans.destroy(tx, scanId, { by: actor.personId, at, reason });
		if (unsigned === null) return refused('fichier-detruit');
		const payload = {
			...{ intervision: intervisionId, motif: reason, sha256: scan.sha256, personnes: unsigned }
		};
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: actor.personId },
				...{ event: 'emargement-scan-detruit', subject: scanId, payload }
			},
			tx
		);
		return { ok: true };
	});
	if (done.ok) await deps.changed(intervisionId);
	return done;
}
