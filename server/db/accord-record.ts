import type { accord } from '#drizzle/schema/dossier.ts';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import {
	asAccordState,
	asConsentBasis,
	asOwnWish,
	asProfession,
	asProtection,
	asRepresentative
} from './codes.ts';

/** Turns the stored row of an accord into the domain's; no row means « inconnu ». */
export function accordRecord(
	row: typeof accord.$inferSelect | undefined,
	refusedPersonIds: readonly string[]
): Accord {
	if (!row) return noAccord;
	return {
		state: asAccordState(row.state),
		collectedOn: row.collectedOn,
		collectedBy: row.collectedBy,
		collectorFonction: row.collectorFonction,
		remote: row.remote,
		paperKeptAt: row.paperKeptAt,
		withheld: row.withheld,
		copyGiven: row.copyGiven,
		withdrawalRightTold: row.withdrawalRightTold,
		acceptsUnconcerned: row.acceptsUnconcerned,
		representative: asRepresentative(row.representative),
		protection: row.protection === null ? null : asProtection(row.protection),
		consentBasis: row.consentBasis === null ? null : asConsentBasis(row.consentBasis),
		ownWish: row.ownWish === null ? null : asOwnWish(row.ownWish),
		representativeInformed: row.representativeInformed,
		exceptionReason: row.exceptionReason,
		exceptionJustifiedBy: row.exceptionJustifiedBy,
		exceptionValidatedBy: row.exceptionValidatedBy,
		refusedPersonIds,
		refusedProfessions: row.refusedProfessions.map(asProfession)
	};
}
