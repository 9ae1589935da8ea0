import type { Durations } from '#domain/conservation/kind.ts';
import type { PrintableSection } from '#domain/document/printable-document.ts';

/** When in an Intervision a document is needed; the page groups by it. */
export const moments = {
	avant: 'Avant l’Intervision',
	pendant: 'Pendant l’Intervision',
	apres: 'Après l’Intervision',
	partenariat: 'Avec les structures partenaires',
	protection: 'Protection des données'
} as const;
export type Moment = keyof typeof moments;

/** What a copy already says when it is printed from one Intervision; what is absent stays a line to write on. */
export interface Prefill {
	readonly meeting?: MeetingWords;
	/** To whom a letter goes. */
	readonly recipient?: PersonWords;
	/** The professional who collects the accord. */
	readonly collector?: PersonWords;
	/** The two who sign a convention, and when. */
	readonly convention?: ConventionWords;
	/** How long each kind of data is kept, as it is set. */
	readonly retention: Durations;
}

interface PersonWords {
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
}

/** One Intervision in words: never a situation, never a patient. */
export interface MeetingWords {
	readonly poleName: string;
	readonly organiser: string;
	/** « mardi 24 novembre 2026 à 12 h 30 » */
	readonly moment: string;
	readonly place: string;
}

/** A convention in words; what is empty stays a line to write on. */
interface ConventionWords {
	readonly poleName: string | null;
	readonly structureName: string;
	readonly structureSeat: string;
	readonly structureSigner: string;
	readonly structureQuality: string;
	readonly associationSigner: string;
	readonly associationQuality: string;
	readonly associationSignedOn: string | null;
	readonly structureSignedOn: string | null;
	/** When it was agreed later than the signatures. */
	readonly effectiveOn: string | null;
}

export interface DocumentText {
	/** When it is not the name under which it is found. */
	readonly title?: string;
	readonly subtitle: string;
	readonly compact?: true;
	readonly landscape?: true;
	readonly sections: readonly PrintableSection[];
}

/** A document of the catalogue: what it is for, and its words by default. */
export interface DocumentKind {
	/** Stable for ever: stored with the versions that the association installs. */
	readonly code: string;
	readonly title: string;
	readonly moment: Moment;
	readonly forWhom: string;
	readonly usedWhen: string;
	/** What a prefilled copy takes from where; null: it exists blank only. */
	readonly prefilled: string | null;
	/** `protection`: those who watch over the data and the direction alone. */
	readonly openTo: 'public' | 'session' | 'protection';
	text(prefill: Prefill): DocumentText;
}
