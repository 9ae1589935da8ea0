import type { Finding, GuardRule } from './finding.ts';

const sentences: Record<GuardRule, string> = {
	'civility-name':
		'Une civilité suivie d’un nom de famille désigne la personne. La Charte demande la seule initiale.',
	'civility-first-name':
		'Ce mot, après une civilité, est peut-être un nom de famille. Confirmez que c’est un prénom, ou gardez l’initiale.',
	'full-name':
		'Un prénom suivi d’un nom de famille désigne la personne. La Charte demande le prénom et la seule initiale.',
	'full-name-doubtful':
		'Le mot qui suit le prénom est peut-être un nom de famille. Confirmez que ce n’en est pas un, ou gardez l’initiale.',
	'name-cut-short':
		'Un nom abrégé sur plusieurs lettres laisse deviner le nom. Une seule lettre suffit.',
	'reversed-name':
		'Un nom de famille suivi du prénom désigne la personne. La Charte demande le prénom et la seule initiale.',
	'initial-name':
		'Une initiale suivie d’un nom de famille désigne la personne. La Charte demande l’inverse : le prénom et l’initiale du nom.',
	'family-trigger':
		'Ce mot est annoncé comme un nom de famille. Gardez l’initiale, ou désignez la famille par son lien avec le patient.',
	'lone-family-name':
		'Ce mot est un nom de famille. La Charte demande la seule initiale ; s’il ne désigne personne ici, dites-le.',
	'lone-unknown-word':
		'Ce mot n’est pas dans le dictionnaire et ressemble à un nom de famille. Confirmez qu’il ne désigne personne, ou gardez l’initiale.',
	'spelled-name': 'Ces lettres séparées forment un nom de famille. Gardez l’initiale.',
	'relative-first-name':
		'Le prénom d’un proche aide à reconnaître le patient. Le lien de parenté suffit le plus souvent.',
	'professional-name':
		'Le nom d’un professionnel n’est pas nécessaire dans ce texte. Sa fonction suffit le plus souvent.',
	'known-name':
		'C’est le nom à surveiller indiqué pour cette situation, ou il en diffère d’une lettre. Il ne peut pas être conservé.',
	'known-name-as-word':
		'Ce mot est aussi le nom à surveiller indiqué pour cette situation. Confirmez qu’il est ici un mot ordinaire.',
	'name-seen-elsewhere':
		'Ce nom de famille a été repéré ailleurs dans la fiche, avec un prénom ou une civilité. Gardez l’initiale.',
	phone: 'Un numéro de téléphone désigne une personne. Il ne peut pas être conservé.',
	email: 'Une adresse électronique désigne une personne. Elle ne peut pas être conservée.',
	nir: 'Un numéro de sécurité sociale désigne une personne. Il ne peut pas être conservé.',
	iban: 'Un numéro de compte bancaire désigne une personne. Il ne peut pas être conservé.',
	rpps: 'Un numéro RPPS ou ADELI désigne un professionnel. Il ne peut pas être conservé.',
	'file-number': 'Un numéro de dossier permet de retrouver la personne. Retirez-le.',
	'number-plate': 'Une plaque d’immatriculation permet de retrouver la personne. Retirez-la.',
	'personal-page': 'Une page personnelle désigne son auteur. Retirez ce lien.',
	link: 'Ce lien peut mener à une personne. Confirmez que ce n’est pas le cas, ou retirez-le.',
	address: 'Une adresse permet de retrouver la personne. La commune suffit le plus souvent.',
	street:
		'Une rue, même sans numéro, aide à retrouver la personne. La commune suffit le plus souvent.',
	'birth-date': 'Une date de naissance désigne presque une personne. L’âge suffit.',
	'birth-month': 'Le mois et l’année de naissance aident à reconnaître la personne. L’âge suffit.'
};

/** In a form what blocks cannot be maintained: the word is written otherwise. */
const refusals: Partial<Record<GuardRule, string>> = {
	'lone-family-name':
		'Ce mot est un nom de famille. La Charte demande la seule initiale ; s’il ne désigne personne ici, écrivez-le sans majuscule, ou autrement.'
};

/** Why a finding is shown and what to do, in one or two French sentences; never repeats the passage. */
export function explainFinding(finding: Pick<Finding, 'rule'>): string {
	return spaced(sentences[finding.rule]);
}

/** Why a text of a form is refused and what to do, where nobody can answer that it is no name. */
export function explainRefusal({ rule }: Pick<Finding, 'rule'>): string {
	return spaced(refusals[rule] ?? sentences[rule]);
}

const spaced = (words: string) => words.replace(/ (?=[:;?!])/g, '\u00a0');
