import type { Value } from '../value.ts';
import type { Link } from './link.ts';

/** A scope of the report, or a group of one (a semester of a pôle), with its figures by id. */
export interface Place {
	readonly key: string;
	readonly level: 'pole' | 'bassin' | 'region';
	/** What is activity and known to all, by base: situations, patients, intervisions. */
	readonly activity: Readonly<Record<string, number>> & { readonly situations: number };
	readonly values: Readonly<Record<string, Value>>;
}

/**
 * All that leaves the association of one year, looked at together: what one report hides another must not tell. Each
 * partition says which places make up another, each situation in exactly one of them.
 */
export interface Publication {
	/** Ids of the figures that come from patients’ situations. */
	readonly clinical: ReadonlySet<string>;
	readonly places: readonly Place[];
	readonly partitions: readonly { readonly whole: string; readonly parts: readonly string[] }[];
	readonly links: readonly Link[];
}
