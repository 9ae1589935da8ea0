import type { PaperRow } from './paper-row.ts';

/** A label and its value in the table at the head of a document; null or blank prints « non renseigné ». */
export type PrintableFact = { readonly label: string; readonly value: string | null };

/** One option of a closed list, printed with a box; every option is shown so that what was not ticked is visible too. */
type PrintableChoice = {
	readonly label: string;
	readonly checked: boolean;
	/** The « préciser » text, or null when there is none. */
	readonly precision: string | null;
};

/** One line of the table of persons. */
type PrintablePerson = { readonly name: string; readonly fonction: string };

/** One question of the form and its answer. */
export type AnswerRow =
	| { readonly kind: 'text'; readonly label: string; readonly paragraphs: readonly string[] }
	| { readonly kind: 'value'; readonly label: string; readonly value: string | null }
	| {
			readonly kind: 'choices';
			readonly label: string;
			readonly choices: readonly PrintableChoice[];
	  }
	| {
			readonly kind: 'persons';
			readonly label: string;
			readonly persons: readonly PrintablePerson[];
	  };

export type PrintableRow = AnswerRow | PaperRow;

/** A blank heading prints none: a letter has no chapters. */
export type PrintableSection<Row extends PrintableRow = PrintableRow> = {
	readonly heading: string;
	readonly rows: readonly Row[];
};

/** Who signed, as it is printed: the authenticated act is in the journal, this is its reading copy. */
type PrintableSignature = {
	readonly name: string;
	readonly fonction: string;
	/** How the person was authenticated, in French: « lien personnel reçu par courriel ». */
	readonly authentication: string;
	/** When, in French: « mardi 24 novembre 2026 à 13 h 42 ». */
	readonly moment: string;
};

/** What the PDF renderer knows of a document: words and their order, nothing of the field behind them. */
export type PrintableDocument = {
	readonly title: string;
	/** Blank: not printed. */
	readonly subtitle: string;
	/** Shown at the head and foot of each page: « PER-7KQ4 · 24/11/2026 ». Blank: not printed. */
	readonly reference: string;
	/** ISO 8601 UTC moment of creation; the only clock of the PDF, so that the same input gives the same bytes. */
	readonly createdAt: string;
	readonly facts: readonly PrintableFact[];
	readonly sections: readonly PrintableSection[];
	/** Who issues it: printed above the title with the association's two curves. Absent: none of it. */
	readonly issuer?: string;
	/** Smaller letters and less air, for a form that must hold on a sheet or two. */
	readonly compact?: true;
	/** A wide sheet, for a table with many columns. */
	readonly landscape?: true;
	/** What follows is printed only when it is given: a blank sheet is not signed and has no hash. */
	readonly signatures?: readonly PrintableSignature[];
	/** SHA-256, 64 lower-case hexadecimal digits, of the canonical JSON that was signed. */
	readonly empreinte?: string;
	readonly formVersion?: string;
	readonly guardVersion?: string;
	/** How a reader checks this copy, in French. */
	readonly verification?: string;
};
