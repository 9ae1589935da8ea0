import { error } from '@sveltejs/kit';
import { parseScope } from '#domain/evaluation/scope/parse-scope.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';

/** The year of an address; anything else is no page. */
export function readYear(text: string): number {
	if (!/^(?:19|20)\d\d$/.test(text)) error(404, refusalText.introuvable);
	return Number(text);
}

/** The year and the scope of an address. */
export function readAddress(params: { readonly annee: string; readonly perimetre: string }): {
	readonly year: number;
	readonly scope: Scope;
} {
	const scope = parseScope(params.perimetre);
	if (!scope) error(404, refusalText.introuvable);
	return { year: readYear(params.annee), scope };
}

/** The number of a published version. */
export function readVersionNumber(text: string): number {
	if (!/^[1-9]\d{0,3}$/.test(text)) error(404, refusalText.introuvable);
	return Number(text);
}
