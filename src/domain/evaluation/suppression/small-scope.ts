import type { Scope } from '../scope/scope.ts';
import { tellsOf, type ReleasedYear } from './released-year.ts';
import { fewestSituations } from './threshold.ts';

/** [SUP-6] What stands in the place of the clinical tables of a scope of which none is told; null where some are. */
export function silenceSentence(released: ReleasedYear, scope: Scope): string | null {
	if (tellsOf(released, scope)) return null;
	if (scope.kind === 'bassin')
		return 'Les résultats tirés des situations des patients sont diffusés pour la région, non par bassin.';
	if (scope.kind === 'region')
		return `Les résultats tirés des situations des patients ne sont diffusés que d’une année d’au moins ${fewestSituations} situations, quand rien ne permet d’y reconnaître quelqu’un.`;
	return `Les résultats tirés des situations des patients ne sont diffusés que pour la région et les pôles d’au moins ${fewestSituations} situations, quand rien ne permet d’y reconnaître quelqu’un.`;
}

/** [SUP-1] What is said under every table with a hidden cell. */
export const hiddenNote =
	'Non diffusé : moins de cinq situations, ou un chiffre qui permettrait d’en retrouver un autre.';
