import type { AuthMethod } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import { isClinicalCoordination } from '#domain/professionnel/secret-partage.ts';
import { identityFields, type PersonDetails } from './person-details.ts';

interface FieldRefusal {
	readonly field: keyof PersonDetails;
	readonly message: string;
}

/**
 * [ANN-17] What nobody changes on her own card: the trade, by which a patient may have refused her and by which a
 * coordination is clinical; and, without a strong session, the address and the number that open one.
 */
export function checkOwnCard(
	method: AuthMethod,
	before: PersonDetails,
	after: PersonDetails
): readonly FieldRefusal[] {
	const clinical = ({ profession, structureKind }: PersonDetails) =>
		isClinicalCoordination(profession, structureKind);
	const field = before.profession === after.profession ? 'structureKind' : 'profession';
	const trade = field === 'profession' || clinical(before) !== clinical(after);
	const weak = isStrong(method) ? [] : identityFields.filter((one) => before[one] !== after[one]);
	return [
		...(trade ? [{ field, message: tradeText } as const] : []),
		...weak.map((one) => ({ field: one, message: strongText }))
	];
}

const tradeText =
	'Ce champ change ce que vous pouvez voir : demandez à la coordination de votre pôle de le corriger.';
const strongText =
	'Ce champ sert à vous connecter : confirmez d’abord votre identité, depuis « Mon compte ».';
