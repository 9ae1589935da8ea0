import type { Changes } from '../compare.ts';
import type { Values } from '../evaluation.ts';
import type { FigureRef } from './figure-ref.ts';
import type { Hides } from './report-model.ts';

/** What sentences and tables are written from: a year’s figures, of the scope or of one of its groups. */
export interface Voice {
	readonly values: Values;
	/** Empty without a year to compare with. */
	readonly changes: Changes;
	readonly hides: Hides;
	/** The group that speaks; null for the whole scope. */
	readonly group: { readonly grouping: string; readonly code: string } | null;
}

/** Where this voice has its figure from. */
export function refOf(voice: Voice, id: string, part?: string, column?: string): FigureRef {
	return {
		id,
		...(voice.group ? { grouping: voice.group.grouping, group: voice.group.code } : {}),
		...(part === undefined ? {} : { part }),
		...(column === undefined ? {} : { column })
	};
}
