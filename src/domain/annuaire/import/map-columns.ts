import { foldName } from '#domain/professionnel/fold-name.ts';
import type { DetailField } from '../person-details.ts';

/** Which column of the file, by its place, holds each field; what is absent is not in the file. */
export type ColumnMapping = Readonly<Partial<Record<DetailField, number>>>;

/** Fields that a file may hold, with the headers under which offices put them, folded. */
const columnNames: readonly (readonly [DetailField, readonly string[]])[] = [
	['familyName', ['nom', 'nom de famille', 'nom d exercice', 'name', 'last name']],
	['givenName', ['prenom', 'prenoms', 'prenom d exercice', 'first name']],
	['profession', ['profession', 'metier', 'libelle profession', 'qualite']],
	[
		'savoirFaire',
		['savoir faire', 'specialite', 'specialite ou savoir faire', 'libelle savoir faire']
	],
	[
		'mode',
		['mode', 'mode d exercice', 'mode exercice', 'exercice', 'statut', 'libelle mode exercice']
	],
	[
		'structureName',
		[
			'structure',
			'nom de la structure',
			'etablissement',
			'organisme',
			'service',
			'lieu d exercice',
			'cabinet',
			'raison sociale site'
		]
	],
	[
		'structureKind',
		['type de structure', 'type structure', 'categorie de structure', 'type d etablissement']
	],
	['fonction', ['fonction', 'poste', 'role', 'titre']],
	['coordonne', ['coordonne', 'coordination', 'vient au titre d une coordination']],
	[
		'email',
		[
			'courriel',
			'email',
			'e mail',
			'mail',
			'adresse mail',
			'adresse email',
			'adresse electronique',
			'adresse e mail'
		]
	],
	[
		'phone',
		['telephone', 'tel', 'portable', 'mobile', 'numero de telephone', 'telephone professionnel']
	],
	[
		'mssante',
		['mssante', 'messagerie securisee', 'mss', 'messagerie securisee mssante', 'adresse mssante']
	],
	[
		'rpps',
		['rpps', 'numero rpps', 'n rpps', 'identifiant pp', 'identification nationale pp', 'no rpps']
	]
];

/** [ANN-13] Guesses from the header which column holds what; each column serves once, the first that fits. */
export function guessMapping(header: readonly string[]): ColumnMapping {
	const folded = header.map(foldName);
	const mapping: Partial<Record<DetailField, number>> = {};
	for (const [field, names] of columnNames) {
		const place = folded.findIndex((name) => names.includes(name));
		if (place >= 0) mapping[field] = place;
	}
	return mapping;
}

/** Without a name nobody can be found or made. */
export function missingColumns(mapping: ColumnMapping): readonly DetailField[] {
	return (['familyName', 'givenName'] as const).filter((field) => mapping[field] === undefined);
}
