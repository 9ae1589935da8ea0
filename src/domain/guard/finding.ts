/** How hard a finding stops the reader: mend it, answer it, or just know it. */
export type Severity = 'blocking' | 'confirm' | 'advice';

export type Label =
	'PERSON' | 'PHONE' | 'EMAIL' | 'NIR' | 'ADDRESS' | 'BIRTHDATE' | 'RPPS' | 'IBAN' | 'URL' | 'ID';

/** The rule that spoke; `explain-finding.ts` has one French sentence for each. */
export type GuardRule =
	| 'civility-name'
	| 'civility-first-name'
	| 'full-name'
	| 'full-name-doubtful'
	| 'name-cut-short'
	| 'reversed-name'
	| 'initial-name'
	| 'family-trigger'
	| 'lone-family-name'
	| 'lone-unknown-word'
	| 'spelled-name'
	| 'relative-first-name'
	| 'professional-name'
	| 'known-name'
	| 'known-name-as-word'
	| 'name-seen-elsewhere'
	| 'phone'
	| 'email'
	| 'nir'
	| 'iban'
	| 'rpps'
	| 'file-number'
	| 'number-plate'
	| 'personal-page'
	| 'link'
	| 'address'
	| 'street'
	| 'birth-date'
	| 'birth-month';

/** What made the rule speak; never the text itself. */
export type Evidence =
	| 'civility'
	| 'first-name'
	| 'listed-family-name'
	| 'unknown-word'
	| 'context'
	| 'letters-apart'
	| 'capitalised'
	| 'all-capitals'
	| 'initial'
	| 'trigger-word'
	| 'professional-title'
	| 'invited-person'
	| 'known-name'
	| 'one-letter-away'
	| 'seen-elsewhere'
	| 'shape'
	| 'checksum';

/** A proposed mending: `replacement` takes the place of the finding's whole span. */
export type Fix = { readonly label: string; readonly replacement: string };

/** `start` and `end` are UTF-16 offsets in the text that was given. */
export type Finding = {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly label: Label;
	readonly severity: Severity;
	readonly rule: GuardRule;
	readonly why: readonly Evidence[];
	readonly score: number;
	readonly fixes: readonly Fix[];
};

/** What a recogniser proposes, in offsets of the given text, before overlaps are settled. */
export type Candidate = Omit<Finding, 'id'> & {
	/** What the rest of the fiche remembers: a folded family name, a date of birth as digits; never shown. */
	readonly memory?: string;
};
