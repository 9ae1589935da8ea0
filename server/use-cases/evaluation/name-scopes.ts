import { scopeKey, type ScopePole } from '#domain/evaluation/scope/scope-poles.ts';
import { decideReading, type HeldMandat } from '#domain/evaluation/publication/decide-reading.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { scopesOf } from './read-year.ts';

/** A scope as one chooses it. */
export interface NamedScope {
	readonly key: string;
	readonly kind: Scope['kind'];
	readonly name: string;
}

/** The scopes that somebody may ask for. */
export function nameScopes(
	poles: readonly ScopePole[],
	held: readonly HeldMandat[]
): readonly NamedScope[] {
	return scopesOf(poles)
		.filter((scope) => decideReading(held, scope) !== null)
		.map((scope) => ({ key: scopeKey(scope), kind: scope.kind, name: nameOf(scope, poles) }));
}

function nameOf(scope: Scope, poles: readonly ScopePole[]): string {
	if (scope.kind === 'region') return 'Hauts-de-France';
	if (scope.kind === 'bassin') return scope.bassin;
	return poles.find(({ id }) => id === scope.poleId)?.name ?? '';
}
