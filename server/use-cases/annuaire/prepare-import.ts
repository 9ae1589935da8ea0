import type { Actor } from '#domain/access/actor.ts';
import {
	guessMapping,
	missingColumns,
	type ColumnMapping
} from '#domain/annuaire/import/map-columns.ts';
import type { FormOutcome, RefusedForm } from '#server/use-cases/form-outcome.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { CsvFile } from '#server/csv/read-csv.ts';
import { loadEditor, ownPoles } from './load-editor.ts';

/** What reading a file needs beside the usual services. */
export interface ImportDeps extends Deps {
	readCsv(bytes: Uint8Array): CsvFile;
}

const importLimit = 5000;
const waitingTime = 86_400_000;

/** [ANN-13] Reads a file and keeps it until it is imported, at most a day; nothing of the directory changes. */
export async function prepareImport(
	deps: ImportDeps,
	actor: Actor,
	{ bytes, poleId }: { readonly bytes: Uint8Array; readonly poleId: string }
): Promise<FormOutcome> {
	const refuse = (field: string, message: string): RefusedForm => ({
		...{ ok: false, why: 'saisie-invalide' },
		fields: [{ field, message }]
	});
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	const own = await ownPoles(deps, loaded.editor);
	if (!own.some(({ id }) => id === poleId)) return refuse('poleId', 'Choisissez un de vos pôles.');
	const { header, lines, unread } = deps.readCsv(bytes);
	if (lines.length === 0)
		return refuse('fichier', 'Ce fichier ne contient aucune ligne sous son en-tête.');
	if (lines.length > importLimit) {
		const message = `Ce fichier a ${lines.length} lignes : ${importLimit} au plus par import. Coupez-le en plusieurs fichiers.`;
		return refuse('fichier', message);
	}
	if (header.length > 60) return refuse('fichier', 'Ce fichier a trop de colonnes : 60 au plus.');
	const now = deps.now();
	await deps.annuaire.dropImportsBefore(new Date(now.getTime() - waitingTime));
	const id = deps.id();
	const mapping = guessMapping(header);
	await deps.annuaire.keepImport({
		...{ id, poleId, header, mapping, unread, at: now, by: actor.personId },
		lines: lines.map(({ number, cells }) => ({
			number,
			cells: cells.map((cell) => cell.slice(0, 300))
		}))
	});
	return { ok: true, id };
}

/** Says which column holds what, when the guess was wrong. */
export async function mapImport(
	deps: Deps,
	actor: Actor,
	importId: string,
	mapping: ColumnMapping
): Promise<FormOutcome> {
	const waiting = await deps.annuaire.findImport(importId);
	if (!waiting || waiting.by !== actor.personId)
		return { ok: false, why: 'introuvable', fields: [] };
	const inside = Object.values(mapping).every((place) => place < waiting.header.length);
	if (!inside) return { ok: false, why: 'saisie-invalide', fields: [] };
	const missing = missingColumns(mapping);
	if (missing.length > 0) {
		const message = 'Dites quelle colonne contient cette information.';
		const fields = missing.map((field) => ({ field, message }));
		return { ok: false, why: 'saisie-invalide', fields };
	}
	await deps.annuaire.mapImport(importId, mapping);
	return { ok: true, id: importId };
}

/** Forgets a file that will not be imported. */
export async function dropImport(deps: Deps, actor: Actor, importId: string): Promise<FormOutcome> {
	const waiting = await deps.annuaire.findImport(importId);
	if (!waiting || waiting.by !== actor.personId)
		return { ok: false, why: 'introuvable', fields: [] };
	await deps.transaction((tx) => deps.annuaire.dropImport(tx, importId));
	return { ok: true };
}
