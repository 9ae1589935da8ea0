import type { Value } from '../values/value.ts';
import type { Link } from './link.ts';

/** A scope whose clinical tables are told, with its figures by id. */
export interface Place {
	readonly key: string;
	readonly level: 'pole' | 'region';
	/** What is activity and known to all, by base: situations, patients, intervisions. */
	readonly activity: Readonly<Record<string, number>> & { readonly situations: number };
	readonly values: Readonly<Record<string, Value>>;
}

/**
 * All that is told of patients’ situations outside of the association for one year, looked at together: what one report
 * hides another must not tell.
 */
export interface Publication {
	/** Ids of the figures that come from patients’ situations. */
	readonly clinical: ReadonlySet<string>;
	/** The region first, then the pôles of which something is told. */
	readonly places: readonly Place[];
	readonly links: readonly Link[];
	/** Ids of the crossed questions and of the questions asked of some that are told of the region. */
	readonly details: ReadonlySet<string>;
}
