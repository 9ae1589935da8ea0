import { foldName } from '#domain/professionnel/fold-name.ts';
import {
	modesExercice,
	professions,
	type ModeExercice,
	type Profession
} from '#domain/professionnel/profession.ts';
import { structureKinds, type StructureKind } from '#domain/professionnel/structure-kind.ts';

/** What offices write for a profession, folded; a nurse written IDEL is libéral by the word itself. */
const professionWords: readonly (readonly [Profession, readonly string[]])[] = [
	['medecin', ['mg', 'medecin', 'generaliste', 'medecin generaliste', 'mgt', 'medecin traitant']],
	['addictologue', ['addictologue', 'medecin addictologue', 'psychiatre addictologue']],
	['psychiatre', ['psychiatre', 'medecin psychiatre', 'pedopsychiatre']],
	['medecin-specialiste', ['specialiste', 'medecin specialiste']],
	['pharmacien', ['pharmacien', 'pharmacienne', 'pharmacien ne']],
	[
		'infirmier',
		[
			'ide',
			'idel',
			'infirmier',
			'infirmiere',
			'infirmier ere',
			'infirmier liberal',
			'infirmiere liberale'
		]
	],
	['infirmier-ipa', ['ipa', 'infirmier en pratique avancee', 'infirmiere en pratique avancee']],
	['sage-femme', ['sage femme', 'maieuticien']],
	[
		'autre-sante',
		[
			'orthoptiste',
			'kinesitherapeute',
			'kine',
			'masseur kinesitherapeute',
			'orthophoniste',
			'ergotherapeute',
			'dieteticien',
			'dieteticienne',
			'chirurgien dentiste',
			'dentiste',
			'aide soignant',
			'aide soignante',
			'podologue',
			'psychomotricien',
			'psychomotricienne'
		]
	],
	[
		'psychologue',
		['psychologue', 'psychologue clinicien', 'psychologue clinicienne', 'neuropsychologue']
	],
	[
		'assistant-social',
		[
			'as',
			'ass',
			'assistant social',
			'assistante sociale',
			'assistante de service social',
			'assistant de service social'
		]
	],
	[
		'educateur',
		[
			'educateur',
			'educatrice',
			'educateur specialise',
			'educatrice specialisee',
			'es',
			'moniteur educateur',
			'monitrice educatrice'
		]
	],
	[
		'autre-social',
		[
			'travailleur social',
			'travailleuse sociale',
			'cesf',
			'conseillere en economie sociale et familiale',
			'mandataire',
			'mjpm',
			'tisf'
		]
	],
	[
		'coordinateur',
		[
			'coordinateur',
			'coordinatrice',
			'coordonnateur',
			'coordonnatrice',
			'coordinateur de parcours',
			'coordinatrice de parcours'
		]
	],
	[
		'referent-parcours',
		[
			'referent parcours',
			'referente parcours',
			'referent parcours complexes',
			'referente parcours complexes',
			'referent de parcours',
			'rpc'
		]
	],
	[
		'secretaire',
		['secretaire', 'assistante administrative', 'assistant administratif', 'secretaire medicale']
	]
];

const modeWords: readonly (readonly [ModeExercice, readonly string[]])[] = [
	['liberal', ['l', 'lib', 'liberal', 'liberale', 'en liberal']],
	[
		'salarie',
		['s', 'sal', 'salarie', 'salariee', 'salarie e', 'hospitalier', 'hospitaliere', 'fonctionnaire']
	],
	['retraite', ['r', 'retraite', 'retraitee', 'retraite e']],
	['benevole', ['b', 'benevole']]
];

/** The first words of a structure's name tell its kind; « CSAPA Le Relais » needs no second column. */
const structureWords: readonly (readonly [StructureKind, RegExp])[] = [
	['csapa', /\bcsapa\b/],
	['caarud', /\bcaarud\b|\bcipd\b/],
	['addictologie-ch', /\b(?:service|unite) d addictologie\b|\belsa\b/],
	['cmp-epsm', /\bcmp\b|\bepsm\b/],
	['msp', /\bmsp\b|\bmaison de sante\b/],
	['cpts', /\bcpts\b/],
	['dac', /\bdac\b|\bdispositif d appui\b/],
	['clsm', /\bclsm\b/],
	['officine', /\b(?:grande )?pharmacie\b|\bofficine\b/],
	['hopital', /^ch\b|\bchu?\b|\bcentre hospitalier\b|\bhopital\b|\bclinique\b/],
	['cabinet', /\bcabinet\b/],
	['social', /\bccas\b|\bchrs\b|\besat\b|\bmdph\b|\bfoyer\b|\bmission locale\b|\budaf\b|\butpas\b/],
	['association', /^association\b/]
];

function fromList<Code extends string>(
	text: string,
	labels: Readonly<Record<Code, string | { readonly label: string }>>,
	words: readonly (readonly [Code, readonly string[]])[]
): Code | null {
	const folded = foldName(text);
	const said = words.find(([, list]) => list.includes(folded));
	if (said) return said[0];
	for (const code in labels) {
		const label = labels[code];
		if (
			folded === foldName(code) ||
			folded === foldName(typeof label === 'string' ? label : label.label)
		)
			return code;
	}
	return null;
}

/** Reads a profession as offices write it: its code, its label or a usual short form. */
export const readProfession = (text: string) => fromList(text, professions, professionWords);

/** Reads a mode d’exercice. */
export const readMode = (text: string) => fromList(text, modesExercice, modeWords);

/** Reads a type of structure, from its own column. */
export function readStructureKind(text: string): StructureKind | null {
	return fromList(text, structureKinds, []) ?? kindOfName(text);
}

/** Guesses the kind of a structure from its name. */
export function kindOfName(name: string): StructureKind | null {
	const folded = foldName(name);
	return structureWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The mode that a profession's own word says: « IDEL », « infirmière libérale ». */
export function modeOfWord(text: string): ModeExercice | null {
	return /\bidel\b|\bliberale?\b/.test(foldName(text)) ? 'liberal' : null;
}
