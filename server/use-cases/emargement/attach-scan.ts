import type { Actor } from '#domain/access/actor.ts';
import { isOver } from '#domain/emargement/decide-validation.ts';
import { scanMaxBytes, scanMaxCount, type ScanType } from '#domain/emargement/scan.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { addStay } from '../read-emargement.ts';
import { keepSignature } from '../salle/sign-presence.ts';
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
	const id = deps.id();
	const at = deps.now();
	const sha256 = deps.sha256(clean.bytes);
	await deps.transaction(async (tx) => {
		await deps.scans.add(tx, {
			...{ id, intervisionId, sha256, mediaType: clean.type, size: clean.bytes.length },
			sealed: deps.scanSeal.seal({ id, intervisionId }, clean.bytes),
			...{ addedBy: actor.personId, addedAt: at }
		});
		const payload = {
			intervision: intervisionId,
			sha256,
			type: clean.type,
			taille: clean.bytes.length
		};
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: actor.personId },
				...{ event: 'emargement-scan-joint', subject: id, payload }
			},
			tx
		);
	});
	const added = await addMissing(deps, actor, facts, signers);
	let confirmed = 0;
	for (const personId of new Set(signers)) {
		const by = { means: 'papier', witnessId: actor.personId, scanId: id } as const;
		const kept = await keepSignature({ intervisionId, personId, ...by }, at, deps, { feuille: id });
		if (kept) confirmed += 1;
	}
	await deps.changed(intervisionId);
	return { ok: true, confirmed, added };
}

const mayHaveSigned = (facts: MeetingFacts, personId: string): boolean => {
	const person = participantOf(facts, personId);
	return person !== null && person.role !== 'invite';
};

/** Where nobody had a computer the paper is the only source: it says that they came. */
async function addMissing(
	deps: EmargementDeps,
	actor: Actor,
	facts: MeetingFacts,
	signers: readonly string[]
): Promise<number> {
	const { lines } = await readSheet(deps, facts);
	const missing = [...new Set(signers)].filter(
		(personId) => !lines.some((line) => line.personId === personId)
	);
	const from = new Date(facts.startsAt);
	const planned = new Date(from.getTime() + facts.minutes * 60_000);
	const end = facts.endedAt ? new Date(facts.endedAt) : planned;
	const leftAt = isOver(facts, deps.now()) && end > from ? end : null;
	for (const personId of missing) {
		const stay = { personId, mode: 'salle', enteredAt: from, leftAt } as const;
		await addStay(deps, actor, facts.id, { ...stay, reason: 'feuille-papier' });
	}
	return missing.length;
}
