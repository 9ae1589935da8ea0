/** Why a file can not be read: told in a sentence, never with anything of the file. */
export const baseProblems = {
	vide: 'Ce fichier ne contient aucune ligne.',
	illisible:
		'Ce fichier n’est ni une base Access (.accdb, .mdb) ni un fichier CSV lisible, ou il est abîmé.',
	'mot-de-passe':
		'Cette base est protégée par un mot de passe. Retirez-le dans Access, puis recommencez.',
	'trop-gros': 'Ce fichier est trop gros : 50 Mo au plus. Compactez la base dans Access.',
	'trop-de-lignes': 'Ce fichier a trop de lignes : 200 000 au plus en tout.',
	'trop-de-tables':
		'Ce fichier a trop de tables ou de colonnes : 100 tables, 255 colonnes chacune.',
	'trop-long': 'La lecture de ce fichier dure trop longtemps. Exportez ses tables en CSV.',
	melange: 'Choisissez une seule base Access, ou un ou plusieurs fichiers CSV.'
} as const;

export type BaseProblem = keyof typeof baseProblems;

/** Leaves the reading of a file with the reason. */
export class UnreadableBase extends Error {
	readonly why: BaseProblem;
	constructor(why: BaseProblem) {
		super(why);
		this.why = why;
	}
}
