import type { Actor } from '#domain/access/actor.ts';
import { missingColumns } from '#domain/annuaire/import/map-columns.ts';
import {
	planImport,
	type FileLine,
	type KnownCard,
	type LineChoice,
	type LinePlan
} from '#domain/annuaire/import/plan-import.ts';
import { readLine, type ReadLine } from '#domain/annuaire/import/read-line.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { WaitingImport } from '#server/db/import-cards.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { identityFor, loadEditor, mayChange, type Editor } from './load-editor.ts';
import { guardLines } from './guard-lines.ts';

interface PlannedImport {
	readonly waiting: WaitingImport;
	readonly plan: readonly LinePlan[];
	readonly missing: readonly string[];
	/** Changes whenever the plan does: what is confirmed is what was shown ([ANN-13]). */
	readonly digest: string;
}

type Planned =
	| { readonly ok: true; readonly editor: Editor; readonly planned: PlannedImport }
	| { readonly ok: false; readonly why: Refusal };

/** [ANN-13] Says line by line what the import of a waiting file would do, with the choices made so far. */
export async function planWaitingImport(
	deps: Deps,
	actor: Actor,
	importId: string,
	choices: ReadonlyMap<number, LineChoice>
): Promise<Planned> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return loaded;
	const waiting = await deps.annuaire.findImport(importId);
	if (!waiting || waiting.by !== actor.personId) return { ok: false, why: 'introuvable' };
	const missing = missingColumns(waiting.mapping);
	if (missing.length > 0) {
		const planned = { waiting, plan: [], missing, digest: '' };
		return { ok: true, editor: loaded.editor, planned };
	}
	const read = waiting.lines.map(({ number, cells }) => ({
		number,
		read: readLine(cells, waiting.mapping)
	}));
	const guarded = await guardLines(deps, read, await structuresOf(deps, waiting.poleId));
	if (guarded === null) return { ok: false, why: 'garde-indisponible' };
	const lines: readonly FileLine[] = read.map((line) => ({
		...line,
		guarded: guarded.get(line.number) ?? null
	}));
	const cards = await knownCards(deps, loaded.editor, read, choices);
	const plan = [...planImport(lines, cards, choices), ...unreadLines(waiting)];
	const digest = deps.sha256(JSON.stringify(plan)).slice(0, 16);
	return { ok: true, editor: loaded.editor, planned: { waiting, plan, missing, digest } };
}

const unreadLines = ({ unread }: WaitingImport): readonly LinePlan[] =>
	unread.map(({ number, why }) => ({ number, name: '', kind: 'refusee', why }));

async function structuresOf(deps: Deps, poleId: string): Promise<readonly string[]> {
	return (await deps.annuaire.structures([poleId])).map(({ name }) => name);
}

async function knownCards(
	deps: Deps,
	editor: Editor,
	read: readonly { readonly read: ReadLine }[],
	choices: ReadonlyMap<number, LineChoice>
): Promise<readonly KnownCard[]> {
	const said = read.map((line) => line.read.said);
	const names = said.flatMap(({ givenName = '', familyName = '' }) => [
		foldName(`${familyName} ${givenName}`),
		foldName(`${givenName} ${familyName}`)
	]);
	const alike = await deps.annuaire.idsOfAlike({
		rpps: said.flatMap(({ rpps }) => rpps ?? []),
		emails: said.flatMap(({ email }) => email ?? []),
		names: [...new Set(names)]
	});
	const chosen = [...choices.values()].flatMap((choice) =>
		typeof choice === 'string' ? [] : [choice.personId]
	);
	const cards = await deps.annuaire.cards([...alike, ...chosen]);
	return cards
		.filter(({ mergedInto }) => mergedInto === null)
		.map((card) => ({
			id: card.id,
			version: card.version,
			details: card.details,
			canChange: mayChange(editor, card) || card.id === editor.personId,
			identityDirect: identityFor(editor, card) === 'direct'
		}));
}
