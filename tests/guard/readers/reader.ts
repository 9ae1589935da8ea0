import type { Label, Severity } from '#domain/guard/finding.ts';
import type { Profile } from '../generate/template.ts';

/** What a detector says of a text, in our words; `OTHER` is what no label of ours stands for. */
export type Found = {
	readonly start: number;
	readonly end: number;
	readonly label: Label | 'OTHER';
	readonly severity: Severity;
};

export type Ask = { readonly profile: Profile; readonly known: readonly string[] };

/** A detector under measure: our guard or a peer. */
export type Reader = {
	readonly name: string;
	read(text: string, ask: Ask): readonly Found[] | Promise<readonly Found[]>;
};
