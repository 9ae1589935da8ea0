/** The plain content of a draft: what the shared document holds, without any CRDT. Keys as in FicheShape. */
export interface FicheValues {
	readonly entries: Readonly<Record<string, string | true>>;
	readonly texts: Readonly<Record<string, string>>;
}

export const emptyValues: FicheValues = { entries: {}, texts: {} };
