import type { PersonDetails } from './person-details.ts';

/** A card for tests: nobody. */
export const sampleDetails: PersonDetails = {
	givenName: 'Marie',
	familyName: 'Martin',
	profession: 'infirmier',
	savoirFaire: '',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: 'Cabinet du Centre',
	fonction: 'infirmière',
	coordonne: false,
	email: null,
	phone: null,
	mssante: null,
	rpps: null
};
