import type { Label } from '#domain/guard/finding.ts';
import type { Role } from './slot.ts';

export type Expected = {
	readonly label: Label;
	readonly severity: 'blocking' | 'confirm';
	readonly tags: readonly string[];
	readonly role?: Role;
	/** The person named, as the template numbers her. */
	readonly key?: string;
};

/** A stretch of the filled text: noise changes its letters, never what it is. */
export type Piece = {
	readonly text: string;
	/** Number of the expected span it belongs to. */
	readonly span?: number;
	/** The part that must be hidden: the family name of a person, the street of an address. */
	readonly core?: boolean;
	/** Numbers, e-mails, links: not touched by capitals or lower case. */
	readonly fixed?: boolean;
	/** A first name, written where the Charte allows it. */
	readonly first?: boolean;
};

export type Draft = { readonly pieces: readonly Piece[]; readonly expected: readonly Expected[] };
