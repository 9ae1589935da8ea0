import { scopeKey } from '#domain/evaluation/compare.ts';
import type { PoleFact } from '#domain/evaluation/facts.ts';
import { decideReading, type HeldMandat } from '#domain/evaluation/publication/decide-reading.ts';
import type { Scope } from '#domain/evaluation/scope.ts';
import { scopesOf } from './read-year.ts';

/** A scope as one chooses it. */
export interface NamedScope {
	readonly key: string;
	readonly kind: Scope['kind'];
	readonly name: string;
}

/** The scopes that somebody may ask for. */
export function nameScopes(
	poles: readonly PoleFact[],
	held: readonly HeldMandat[]
): readonly NamedScope[] {
	return scopesOf(poles)
		.filter((scope) => decideReading(held, scope) !== null)
		.map((scope) => ({ key: scopeKey(scope), kind: scope.kind, name: nameOf(scope, poles) }));
}

function nameOf(scope: Scope, poles: readonly PoleFact[]): string {
	if (scope.kind === 'region') return 'Hauts-de-France';
	if (scope.kind === 'bassin') return scope.bassin;
	return poles.find(({ id }) => id === scope.poleId)?.name ?? '';
}
