export type Role = 'patient' | 'relative' | 'professional' | 'third';

/** How a name is written, part by part: `first: 'Prénom'` is titled, `'prénom'` lower, `'PRÉNOM'` capitals. */
export type NamePart =
	| { readonly kind: 'first' | 'family'; readonly letters: 'title' | 'lower' | 'caps' }
	| {
			readonly kind: 'first-initial' | 'family-initial' | 'cut';
			readonly letters: 'title' | 'lower';
	  }
	| { readonly kind: 'literal'; readonly text: string };

export type Slot =
	| {
			readonly type: 'name';
			readonly role: Role;
			/** Two slots of a template with the same key are the same person. */
			readonly key: string;
			readonly parts: readonly NamePart[];
			readonly demand: string | undefined;
	  }
	| { readonly type: 'value'; readonly name: string };

const ROLES: Readonly<Record<string, Role>> = {
	proche: 'relative',
	pro: 'professional',
	tiers: 'third'
};

const PARTS: Readonly<Record<string, NamePart>> = {
	Prénom: { kind: 'first', letters: 'title' },
	prénom: { kind: 'first', letters: 'lower' },
	PRÉNOM: { kind: 'first', letters: 'caps' },
	Nom: { kind: 'family', letters: 'title' },
	nom: { kind: 'family', letters: 'lower' },
	NOM: { kind: 'family', letters: 'caps' },
	Coupé: { kind: 'cut', letters: 'title' },
	coupé: { kind: 'cut', letters: 'lower' },
	P: { kind: 'first-initial', letters: 'title' },
	p: { kind: 'first-initial', letters: 'lower' },
	N: { kind: 'family-initial', letters: 'title' }
};

const WORDS = /(Prénom|prénom|PRÉNOM|Nom|nom|NOM|Coupé|coupé|P|p|N)/u;
const NAME_SLOT = new RegExp(
	`^(?:(proche|pro|tiers) )?([^!\\d]*?${WORDS.source}[^!\\d]*?)(?: (\\d))?(?:!(\\p{L}+))?$`,
	'u'
);

function readParts(form: string): readonly NamePart[] {
	return form
		.split(WORDS)
		.filter((text) => text !== '')
		.map((text) => PARTS[text] ?? { kind: 'literal', text });
}

/** Whether the slot speaks of a person; `{NIR}`, `{NDA}`, `{IPP}`, `{RPPS}`, `{IBAN}` must not be read as one. */
function isNameForm(form: string): boolean {
	return readParts(form).every((part) => part.kind !== 'literal' || !/\p{L}/u.test(part.text));
}

/** Reads what stands between braces, for instance `proche Prénom NOM 2!particule`. */
export function readSlot(content: string): Slot {
	const match = NAME_SLOT.exec(content);
	const [, role, form, , number, demand] = match ?? [];
	if (form === undefined || !isNameForm(form)) return { type: 'value', name: content };
	return {
		type: 'name',
		role: role === undefined ? 'patient' : (ROLES[role] ?? 'patient'),
		key: `${role ?? 'patient'} ${number ?? '1'}`,
		parts: readParts(form),
		demand
	};
}
