import type { Evaluation } from '../evaluation.ts';
import type { Scope } from '../scope/scope.ts';
import { scopeKey } from '../scope/scope-poles.ts';

declare const released: unique symbol;

/**
 * [SUP-8] What may be told outside of a year’s patients, and nothing else: numbers by place and name, as they were
 * protected together. Made by protectYear alone, kept with the published version, never made twice for one year.
 */
export interface ReleasedYear {
	/** Never there: only this folder can say that something may leave. */
	readonly [released]: true;
	readonly year: number;
	readonly definitionsVersion: string;
	readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Says that these numbers may leave. To read back what was stored, too: of nothing else. */
export function releasedYear(
	{ year, definitionsVersion }: Pick<Evaluation, 'year' | 'definitionsVersion'>,
	places: ReleasedYear['places']
): ReleasedYear {
	return { year, definitionsVersion, places } as ReleasedYear;
}

/** A number that may be told; null when it may not, or is not there. */
export function toldNumber(of: ReleasedYear, scope: Scope, name: string): number | null {
	return of.places[scopeKey(scope)]?.[name] ?? null;
}

/** [SUP-6] Whether anything clinical is told of this scope: without, a sentence stands for the tables. */
export function tellsOf(of: ReleasedYear, scope: Scope): boolean {
	const names = Object.keys(of.places[scopeKey(scope)] ?? {});
	return names.some((name) => !/^#|[#*]$|[/:](non-re|count|total)/.test(name));
}
