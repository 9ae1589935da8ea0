/** A place of the journal that a seal cites: its last entry when the document was sealed; none: the journal was empty. */
export interface CitedPlace {
	readonly seq: number;
	readonly hash: string | null;
}

const PLACE = /\/Reason\s*\(Cachet Intervisio, journal (?:0|([1-9]\d{0,9}) ([0-9a-f]{64}))\)/g;

/** Every place of the journal that a file cites as a seal of ours does (bytes read as Latin-1), whether or not it holds. */
export function citedPlaces(file: string): CitedPlace[] {
	return Array.from(file.matchAll(PLACE), ([, seq = '0', hash = null]) => ({
		seq: Number(seq),
		hash
	}));
}
