import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { compareSheets } from '#domain/emargement/compare-sheets.ts';
import { decideValidation } from '#domain/emargement/decide-validation.ts';
import { parseSheet } from '#domain/emargement/parse-sheet.ts';
import type { ValidationReason } from '#domain/emargement/validation-reason.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { keepSignature } from '../salle/sign-presence.ts';
import { fileSheet, type FileDeps } from './file-sheet.ts';
import { readContent, readSheet, type EmargementDeps } from './read-sheet.ts';

type ValidateDeps = EmargementDeps & FileDeps;

/** What whoever conducted answers for. */
export interface Validation {
	/** Hash of the sheet that was on the screen. */
	readonly seen: string;
	/** Says that he knows of the presences that nobody confirmed. */
	readonly seenUnconfirmed: boolean;
	/** Why this one replaces the one before; ignored for the first. */
	readonly reason: ValidationReason | null;
}

/**
 * [EMA-15] Counter-validates the sheet: an authenticated act of whoever conducted on the hash of what he saw, then the
 * sealed PDF, together or not at all. By it he signs his own presence as well.
 */
export async function validateSheet(
	deps: ValidateDeps,
	actor: Actor,
	intervisionId: string,
	{ seen, seenUnconfirmed, reason }: Validation
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'valider-emargement');
	if (!loaded.ok) return loaded;
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const shown = await readSheet(deps, loaded.facts);
	const content = await readContent(deps, loaded.facts, shown.lines);
	// He answers for what he read: a presence that came or changed meanwhile is read first.
	if (deps.sha256(canonicalJson(content)) !== seen) return refused('presence-changee');
	const at = deps.now();
	const by = actor.personId;
	const may = decideValidation(loaded.facts, shown.lines, { now: at, by, seenUnconfirmed });
	if (!may.ok) return may;
	const [latest] = await deps.emargements.versions(intervisionId);
	const unsigned = shown.lines.some((line) => line.personId === by && line.signature === null);
	if (latest && !unsigned && compareSheets(parseSheet(latest.content), content).length === 0) {
		return refused('emargement-inchange');
	}
	if (latest && reason === null) return refused('saisie-invalide');
	const signed = unsigned ? await signOwn(deps, actor, intervisionId) : { ...loaded, content };
	if (!signed.ok) return signed;
	const version = (latest?.version ?? 0) + 1;
	return fileSheet(deps, actor, signed, { version, reason: latest ? reason : null, at });
}

/** Signs the presence of whoever validates, and reads the sheet again with it. */
async function signOwn(deps: ValidateDeps, actor: Actor, intervisionId: string) {
	const { personId } = actor;
	await keepSignature(
		{ intervisionId, personId, means: 'session', witnessId: personId },
		deps.now(),
		deps,
		{ identification: actor.method }
	);
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'valider-emargement');
	if (!loaded.ok) return loaded;
	const { lines } = await readSheet(deps, loaded.facts);
	return { ...loaded, content: await readContent(deps, loaded.facts, lines) };
}
