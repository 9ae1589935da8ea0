import type { GroupingCode } from '../grouping.ts';
import type { Scope } from '../scope.ts';

/** One text for a scope, or for a group of it: « region », « bassin:Littoral », « pole:12@semestre:1 ». */
export function placeKey(scope: Scope, grouping?: GroupingCode, group?: string): string {
	const own = scopeKey(scope);
	return grouping === undefined ? own : `${own}@${grouping}:${group ?? ''}`;
}

function scopeKey(scope: Scope): string {
	switch (scope.kind) {
		case 'region':
			return 'region';
		case 'bassin':
			return `bassin:${scope.bassin}`;
		case 'pole':
			return `pole:${scope.poleId}`;
	}
}
