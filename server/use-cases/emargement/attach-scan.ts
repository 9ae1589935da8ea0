import type { Actor } from '#domain/access/actor.ts';
import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import { isOver } from '#domain/emargement/decide-validation.ts';
import { scanMaxBytes, scanMaxCount, type ScanType } from '#domain/emargement/scan.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { keepSignature } from '../salle/sign-presence.ts';
import { enterStay, type EnteredStay } from './enter-stay.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

type ScanDeps = EmargementDeps & {
	/** Reads what a file is by its content, and takes off what a camera wrote into it; null: none of ours. */
	cleanScan(bytes: Uint8Array): { readonly type: ScanType; readonly bytes: Uint8Array } | null;
};

/** A posted file, and those whose signature is on it. */
interface PostedScan {
	readonly bytes: Uint8Array;
	readonly signers: readonly string[];
}

type Attached =
	| {
			readonly ok: true;
			/** How many presences this paper confirms, and how many of them it added to the sheet. */
			readonly confirmed: number;
			readonly added: number;
	  }
	| { readonly ok: false; readonly why: Refusal };

/**
 * [EMA-19] Attaches a sheet signed on paper, sealed to its own row: those who signed it are confirmed by it, and whoever
 * was not on the sheet is added, in the room and for the whole meeting, with the trace of any addition.
 */
export async function attachScan(
	deps: ScanDeps,
	actor: Actor,
	intervisionId: string,
	{ bytes, signers }: PostedScan
): Promise<Attached> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'joindre-feuille');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	if (bytes.length > scanMaxBytes) return { ok: false, why: 'fichier-trop-grand' };
	if (signers.some((personId) => !mayHaveSigned(facts, personId))) {
		return { ok: false, why: 'introuvable' };
	}
	const clean = deps.cleanScan(bytes);
	if (!clean) return { ok: false, why: 'fichier-refuse' };
	const held = await deps.scans.ofIntervision(intervisionId);
	if (held.filter(({ left }) => left).length >= scanMaxCount) {
		return { ok: false, why: 'fichiers-trop-nombreux' };
	}
	const stays = await missingStays(deps, actor, facts, signers);
	const scan = { id: deps.id(), intervisionId, sha256: deps.sha256(clean.bytes), ...clean };
	const confirmed = await deps.transaction((tx) =>
		write(deps, tx, { actor, scan, stays, signers: [...new Set(signers)].toSorted() })
	);
	await deps.changed(intervisionId);
	return { ok: true, confirmed, added: stays.length };
}

interface Written {
	readonly actor: Actor;
	readonly scan: {
		readonly id: string;
		readonly intervisionId: string;
		readonly sha256: string;
		readonly type: ScanType;
		readonly bytes: Uint8Array;
	};
	readonly stays: readonly EnteredStay[];
	/** In one order, so that two papers attached at once never wait for each other. */
	readonly signers: readonly string[];
}

/** The paper, whom it adds and what it confirms: together, or nothing. Gives how many presences it confirms. */
async function write(
	deps: ScanDeps,
	tx: Sql,
	{ actor, scan, stays, signers }: Written
): Promise<number> {
	const { id, intervisionId, sha256, type, bytes } = scan;
	const at = deps.now();
	await deps.scans.add(tx, {
		...{ id, intervisionId, sha256, mediaType: type, size: bytes.length },
		sealed: deps.scanSeal.seal({ id, intervisionId }, bytes),
		...{ addedBy: actor.personId, addedAt: at }
	});
	// The journal comes last: whoever signs elsewhere holds a row and waits for it.
	const acts: ArchiveDraft[] = [
		{
			...{ at: at.toISOString(), actor: actor.personId },
			...{ event: 'emargement-scan-joint', subject: id },
			payload: { intervision: intervisionId, sha256, type, taille: bytes.length }
		}
	];
	const ports = { ...deps, journal: { append: async (act: ArchiveDraft) => acts.push(act) } };
	for (const stay of stays) await enterStay(ports, tx, stay);
	let confirmed = 0;
	for (const personId of signers) {
		const by = { means: 'papier', witnessId: actor.personId, scanId: id } as const;
		const how = { feuille: id };
		if (await keepSignature({ intervisionId, personId, ...by }, at, ports, how, tx)) confirmed += 1;
	}
	for (const act of acts) await deps.journal.append(act, tx);
	return confirmed;
}

const mayHaveSigned = (facts: MeetingFacts, personId: string): boolean => {
	const person = participantOf(facts, personId);
	return person !== null && person.role !== 'invite';
};

/** Where nobody had a computer the paper is the only source: it says that they came. */
async function missingStays(
	deps: EmargementDeps,
	actor: Actor,
	facts: MeetingFacts,
	signers: readonly string[]
): Promise<readonly EnteredStay[]> {
	const { lines } = await readSheet(deps, facts);
	const missing = [...new Set(signers)].filter(
		(personId) => !lines.some((line) => line.personId === personId)
	);
	const from = new Date(facts.startsAt);
	const planned = new Date(from.getTime() + facts.minutes * 60_000);
	const end = facts.endedAt ? new Date(facts.endedAt) : planned;
	const leftAt = isOver(facts, deps.now()) && end > from ? end : null;
	const stay = {
		intervisionId: facts.id,
		mode: 'salle',
		from,
		leftAt,
		by: actor.personId
	} as const;
	return missing.toSorted().map((personId) => ({ ...stay, personId, reason: 'feuille-papier' }));
}
