import { expect, it } from 'vitest';
import { checkOwnCard } from './decide-own-card.ts';
import type { PersonDetails } from './person-details.ts';

const card: PersonDetails = {
	...{ givenName: 'Sophie', familyName: 'Duval', profession: 'coordinateur', savoirFaire: '' },
	...{ mode: 'salarie', structureKind: 'cpts', structureName: 'CPTS de Ham', fonction: '' },
	...{ coordonne: false, email: 'a@b.example', phone: null, mssante: null, rpps: null }
};

it.each([
	['passkey', { phone: '0322000000' }, []],
	['lien-courriel', { phone: '0322000000' }, []],
	['passkey', { email: 'c@d.example', rpps: '99700000005' }, []],
	['lien-courriel', { email: 'c@d.example', rpps: '99700000005' }, ['email', 'rpps']],
	['passkey', { profession: 'infirmier' }, ['profession']],
	['passkey', { structureKind: 'csapa' }, ['structureKind']],
	['passkey', { structureKind: 'association' }, []]
] as const)('[ANN-17] by %s, on her own card, %j is refused on %j', (method, changes, fields) => {
	const refused = checkOwnCard(method, card, { ...card, ...changes });
	expect(refused.map(({ field }) => field)).toEqual(fields);
});
