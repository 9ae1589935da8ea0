/** Use-cases as they are written: their services first. */
type Works<Given> = Readonly<Record<string, (given: Given, ...rest: never[]) => unknown>>;

/** The same, their services given: what routes call. */
type Bound<Given, All extends Works<Given>> = {
	readonly [Name in keyof All]: All[Name] extends (
		given: never,
		...rest: infer Rest
	) => infer Result
		? (...rest: Rest) => Result
		: never;
};

/** Gives their services to a group of use-cases. */
export function bindAll<Given, All extends Works<Given>>(
	given: Given,
	works: All
): Bound<Given, All> {
	const bound = Object.entries(works).map(([name, work]) => [
		name,
		(...rest: never[]) => work(given, ...rest)
	]);
	// The keys and the functions are those of `works`, one argument less: fromEntries forgets it.
	return Object.fromEntries(bound) as Bound<Given, All>;
}
