import type { Rate } from './rate.ts';
import type { Unit } from './unit.ts';

interface Count {
	readonly kind: 'count';
	readonly unit: Unit;
	readonly n: number;
}

/** `total` of one unit over `count` of another: 1021 participations over 89 Intervisions. */
export interface Mean {
	readonly kind: 'mean';
	readonly of: Unit;
	readonly per: Unit;
	readonly total: number;
	readonly count: number;
}

/** A line of a distribution; `code` « non-renseigne » is the empty answer, never dropped. */
export interface Part {
	readonly code: string;
	readonly label: string;
	readonly n: number;
	/** Of mentions gathered in groups: how many rows hold one of them; without it, as many as the mentions. */
	readonly rows?: number;
}

declare const made: unique symbol;

/**
 * How a whole is divided. `whole`: the sum of its parts, always. Of a multiple choice the unit is the mention, and
 * `rows` says out of how many fiches, so that both shares can be said, each under its name.
 */
export interface Distribution {
	/** Never there: made by distribution.ts alone, which sums. */
	readonly [made]: 'distribution';
	readonly kind: 'distribution';
	readonly base: string;
	readonly unit: Unit;
	readonly whole: number;
	/** Of a multiple choice: how many rows (fiches) the mentions come from, and how many of them hold each part. */
	readonly rows: number | null;
	readonly parts: readonly Part[];
}

/** Two questions crossed: `cells[row][column]`. Margins are sums, never stored. */
export interface Cross {
	/** Never there: made by cross.ts alone, which checks its shape. */
	readonly [made]: 'cross';
	readonly kind: 'cross';
	readonly base: string;
	readonly unit: Unit;
	readonly rows: readonly { readonly code: string; readonly label: string }[];
	readonly columns: readonly { readonly code: string; readonly label: string }[];
	readonly cells: readonly (readonly number[])[];
}

/** Names (of pôles, of dates): nothing to compute with. */
interface Listing {
	readonly kind: 'listing';
	readonly unit: Unit;
	readonly items: readonly string[];
}

export type Value = Count | Rate | Mean | Distribution | Cross | Listing;
export type ValueKind = Value['kind'];
