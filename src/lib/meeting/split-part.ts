/** Share of the width given to the people, in per cent. */
export const partLimits: Readonly<Record<'min' | 'usual' | 'max', number>> = {
	min: 20,
	usual: 40,
	max: 75
};

/** Reads a stored share; the usual one when it is absent or out of bounds. */
export function parsePart(text: string | null): number {
	const part = Number(text ?? Number.NaN);
	return part >= partLimits.min && part <= partLimits.max ? Math.round(part) : partLimits.usual;
}
