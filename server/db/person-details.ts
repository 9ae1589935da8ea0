import type { person } from '#drizzle/schema/person.ts';
import { detailFields, type PersonDetails } from '#domain/annuaire/person-details.ts';
import { asMode, asProfession, asStructureKind } from './codes.ts';

/** What a row of `person` says of a professional. */
export function detailsOf(row: typeof person.$inferSelect): PersonDetails {
	const { givenName, familyName, savoirFaire, structureName, fonction, coordonne } = row;
	const { email, phone, mssante, rpps } = row;
	return {
		...{ givenName, familyName, savoirFaire, structureName, fonction, coordonne },
		...{ email, phone, mssante, rpps },
		profession: asProfession(row.profession),
		mode: asMode(row.mode),
		structureKind: asStructureKind(row.structureKind)
	};
}

/** The fields of a card and nothing more, whatever else an object holds. */
export function pickDetails(details: PersonDetails): PersonDetails {
	const picked = Object.fromEntries(detailFields.map((field) => [field, details[field]]));
	return { ...details, ...picked, email: details.email?.toLowerCase() ?? null };
}
