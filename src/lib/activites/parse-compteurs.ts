import {
	compteurCodes,
	compteurs,
	parseCompteur,
	type Compteur
} from '#domain/compteur/compteur.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';
import type { ParsedForm } from '#lib/coordination/parse-form.ts';

/** [ACT-18] Reads every counter: empty is « non renseigné », and is told from zero. */
export function parseCompteurs(
	typed: Typed
): ParsedForm<Readonly<Record<Compteur, number | null>>> {
	const read = compteurCodes.map((code) => [code, parseCompteur(typed[code]?.[0] ?? '')] as const);
	const errors = read.flatMap(([code, value]) =>
		value === undefined
			? [{ field: code, message: `${compteurs[code].label}\u00A0: un nombre entier, ou rien.` }]
			: []
	);
	if (errors.length > 0) return { ok: false, errors, typed };
	// One key for each code, and no other.
	const output = Object.fromEntries(read) as Record<Compteur, number | null>;
	return { ok: true, output, typed };
}
