import type { Scope } from '../scope.ts';

/** One text for a scope: « region », « bassin:Littoral », « pole:12 ». */
export function placeKey(scope: Scope): string {
	switch (scope.kind) {
		case 'region':
			return 'region';
		case 'bassin':
			return `bassin:${scope.bassin}`;
		case 'pole':
			return `pole:${scope.poleId}`;
	}
}
