/** What a sheet of paper holds beside questions and their answers: running text, tables, places to write by hand. */

/** Plain words, or words that begin with a few in bold. */
export type ListItem = string | { readonly lead: string; readonly text: string };

/** A column of a table; `width` is its share of the page (1 when absent). */
export type TableColumn = {
	readonly label: string;
	readonly width?: number;
	readonly align?: 'left' | 'right' | 'center';
	/** The head that several columns in a row share. */
	readonly over?: string;
};

/** A box to tick by hand; `precision`: a line follows on which to write; `checked`: ticked already. */
export type BoxChoice =
	string | { readonly label: string; readonly precision?: true; readonly checked?: true };

/** A word and what stands after it, or a line on which to write it. */
export type Blank = { readonly label: string; readonly value?: string | null };

export type PaperRow =
	/** A heading inside a section. */
	| { readonly kind: 'heading'; readonly text: string }
	| {
			readonly kind: 'picture';
			readonly label: string;
			/** Drawn by ourselves. */
			readonly svg: string;
			/** Read to who does not see it. */
			readonly alt: string;
	  }
	| {
			readonly kind: 'paragraphs';
			readonly paragraphs: readonly string[];
			/** `notice`: in a tinted frame; `address`: on the right, as on a letter; `soft`: in small letters. */
			readonly tone?: 'notice' | 'address' | 'soft';
	  }
	| {
			readonly kind: 'list';
			/** Blank or absent: no heading of its own. */
			readonly label?: string;
			readonly items: readonly ListItem[];
			readonly numbered?: true;
	  }
	| {
			readonly kind: 'table';
			/** Blank: no heading of its own. */
			readonly label: string;
			readonly columns: readonly TableColumn[];
			readonly rows: readonly (readonly string[])[];
			/** Empty rows to fill in by hand. */
			readonly blankRows?: number;
			/** Rows high enough to write or sign in. */
			readonly tall?: true;
			/** Smaller letters, words that may break: many figures side by side. */
			readonly dense?: true;
	  }
	| { readonly kind: 'lines'; readonly label: string; readonly count: number }
	| {
			readonly kind: 'boxes';
			readonly label: string;
			readonly choices: readonly BoxChoice[];
			readonly columns?: number;
			/** A few short choices, on the line of the question. */
			readonly inline?: true;
	  }
	| { readonly kind: 'blanks'; readonly blanks: readonly Blank[]; readonly columns?: number }
	| {
			/** Frames in which to sign, side by side. */
			readonly kind: 'frames';
			readonly frames: readonly { readonly label: string; readonly note?: string }[];
	  };
