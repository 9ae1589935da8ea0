import { describe, expect, it } from 'vitest';
import { cardOfGuest, emailOfGuest, isMedecinTraitant, namesOfGuest } from './wished-guest.ts';

describe('a wished guest', () => {
	it.each([
		['Dr Claire Vasseur', ['claire vasseur', 'vasseur claire']],
		['VASSEUR Claire', ['vasseur claire', 'claire vasseur']],
		['Mme Anne-Lise Petit', ['anne lise petit', 'lise petit anne', 'petit anne lise']],
		['Dr Vasseur', []],
		['', []]
	])('[DEM-18] « %s » may be known as %j', (name, names) => {
		expect(namesOfGuest(name)).toEqual(names);
	});

	it.each([
		['06 00 00 00 00, Anne.Petit@exemple.fr.', 'anne.petit@exemple.fr'],
		['CSAPA Horizon', null]
	])('[DEM-18] is reached by « %s »', (reach, email) => {
		expect(emailOfGuest(reach)).toBe(email);
	});

	it('[DEM-18] begins a card with what was written, each in its field', () => {
		expect(
			cardOfGuest({ name: 'Dr Anne Petit', fonction: 'infirmière', reach: '0600000000' })
		).toEqual({
			...{ givenName: 'Anne', familyName: 'Petit', fonction: 'infirmière' },
			...{ email: null, phone: '06 00 00 00 00', structureName: '' }
		});
		const reached = { name: 'Petit', fonction: '', reach: 'CSAPA Horizon' };
		expect(cardOfGuest(reached)).toMatchObject({
			familyName: 'Petit',
			structureName: 'CSAPA Horizon'
		});
	});

	it('[DEM-18] is the médecin traitant when the demandeur says so', () => {
		const guest = { name: 'Dr Petit', reach: '' };
		expect(isMedecinTraitant({ ...guest, fonction: 'Médecin traitant' })).toBe(true);
		expect(isMedecinTraitant({ ...guest, fonction: 'médecin du CSAPA' })).toBe(false);
	});
});
