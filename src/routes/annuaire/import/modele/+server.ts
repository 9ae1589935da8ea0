import { exportCsv } from '#domain/annuaire/export-csv.ts';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { RequestHandler } from './$types';

const nobody = {
	coordonne: false,
	savoirFaire: '',
	phone: null,
	mssante: null,
	rpps: null
} as const;

/** Two fictional people, to show what a file looks like. */
const people: readonly PersonDetails[] = [
	{
		...nobody,
		givenName: 'Camille',
		familyName: 'Exemple',
		profession: 'infirmier',
		mode: 'liberal',
		structureKind: 'cabinet',
		structureName: 'Cabinet infirmier du Centre',
		fonction: 'infirmière',
		email: 'camille.exemple@exemple.fr'
	},
	{
		...nobody,
		givenName: 'Dominique',
		familyName: 'Modèle',
		profession: 'medecin',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA du Centre',
		fonction: 'médecin addictologue',
		savoirFaire: 'addictologie',
		email: null
	}
];

export const GET: RequestHandler = () =>
	new Response(exportCsv(people), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="modele-annuaire.csv"'
		}
	});
