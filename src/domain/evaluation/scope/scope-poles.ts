import type { Scope } from './scope.ts';

/** A pôle, as scopes gather it. */
export interface ScopePole {
	readonly id: string;
	readonly name: string;
	readonly bassin: string;
}

/** Those that a scope is made of, in their order. */
export function scopePoles(poles: readonly ScopePole[], scope: Scope): readonly ScopePole[] {
	switch (scope.kind) {
		case 'region':
			return poles;
		case 'bassin':
			return poles.filter(({ bassin }) => bassin === scope.bassin);
		case 'pole':
			return poles.filter(({ id }) => id === scope.poleId);
	}
}

/** A scope as a key: « region », « bassin:Picardie », « pole:7f… ». */
export function scopeKey(scope: Scope): string {
	switch (scope.kind) {
		case 'region':
			return 'region';
		case 'bassin':
			return `bassin:${scope.bassin}`;
		case 'pole':
			return `pole:${scope.poleId}`;
	}
}
