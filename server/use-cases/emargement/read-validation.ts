import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import type { EmargementLine } from '#domain/emargement/attendance.ts';
import { compareSheets, type SheetDifference } from '#domain/emargement/compare-sheets.ts';
import { isOver, unconfirmed } from '#domain/emargement/decide-validation.ts';
import { parseSheet } from '#domain/emargement/parse-sheet.ts';
import type { SheetContent } from '#domain/emargement/sheet-content.ts';
import type { ValidationReason } from '#domain/emargement/validation-reason.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { EmargementDeps } from './read-sheet.ts';
import { reminderKey, type RemindDeps } from './remind-presences.ts';

/** What is known of the confirmation of one line. */
export interface LineConfirmation {
	/** Whose word it is, who attached the paper; null when she did it herself, or nobody did. */
	readonly by: string | null;
	readonly hasEmail: boolean;
	readonly remindedToday: boolean;
}

/** A version of the sheet that somebody answered for. */
interface SheetVersion {
	readonly version: number;
	readonly validatedAt: string;
	readonly byName: string;
	readonly reason: ValidationReason | null;
	readonly sha256: string;
	readonly document: { readonly sha256: string; readonly level: string } | null;
}

/** Where the validation of a sheet stands. */
export interface ValidationView {
	/** The latest first; the others are replaced. */
	readonly versions: readonly SheetVersion[];
	/** What no longer matches the latest; empty when it holds, or when there is none. */
	readonly differences: readonly SheetDifference[];
	/** Hash of the sheet as it stands: what is on the screen. */
	readonly empreinte: string;
	/** How many others than the reader have not confirmed. */
	readonly unconfirmed: number;
	readonly over: boolean;
	/** Somebody is still inscribed as being there. */
	readonly lasting: boolean;
	/** The role may validate; with a stronger session when `needsStrongLogin`. */
	readonly mayValidate: boolean;
	readonly needsStrongLogin: boolean;
}

export async function readValidation(
	deps: EmargementDeps,
	actor: Actor,
	{ facts, viewer }: { readonly facts: MeetingFacts; readonly viewer: Viewer },
	{ lines, content }: { readonly lines: readonly EmargementLine[]; readonly content: SheetContent }
): Promise<ValidationView> {
	const versions = await deps.emargements.versions(facts.id);
	const [latest] = versions;
	const mayValidate = decideResource(resourceStanding(facts, viewer), 'valider-emargement').ok;
	return {
		versions: versions.map(({ version, validatedAt, byName, reason, sha256, document }) => ({
			...{ version, byName, reason, sha256 },
			validatedAt: validatedAt.toISOString(),
			document: document && { sha256: document.sha256, level: document.level }
		})),
		differences: latest ? compareSheets(parseSheet(latest.content), content) : [],
		empreinte: deps.sha256(canonicalJson(content)),
		unconfirmed: unconfirmed(lines).filter(({ personId }) => personId !== actor.personId).length,
		over: isOver(facts, deps.now()),
		lasting: lines.some(({ leftAt }) => leftAt === null),
		mayValidate,
		needsStrongLogin: mayValidate && !decideStrongAct(actor.method).ok
	};
}

export async function readConfirmations(
	deps: EmargementDeps & Pick<RemindDeps, 'isoDay'>,
	facts: MeetingFacts,
	{ lines }: SheetContent
): Promise<Readonly<Record<string, LineConfirmation>>> {
	const waiting = lines.filter(({ confirmation }) => confirmation === null);
	const keyOf = (personId: string) => reminderKey(deps, facts.id, personId);
	const written = await deps.outbox.written(waiting.map(({ personId }) => keyOf(personId)));
	const reachable = new Set(
		facts.participants.filter(({ hasEmail }) => hasEmail).map(({ personId }) => personId)
	);
	return Object.fromEntries(
		lines.map(({ personId, confirmation }) => [
			personId,
			{
				by: confirmation?.by ?? null,
				hasEmail: reachable.has(personId),
				remindedToday: written.has(keyOf(personId))
			}
		])
	);
}
