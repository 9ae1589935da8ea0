import { count, sql as query, type SQL } from 'drizzle-orm';
import { dossier } from '#drizzle/schema/dossier.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Sql } from './database.ts';
import { parisDayOf } from './evaluation-held.ts';

/** What rows of an import are written beside: names, codes that are taken, places on agendas. */
export interface RepriseKnown {
	readonly poles: readonly { readonly id: string; readonly name: string; readonly code: string }[];
	readonly meetings: readonly {
		readonly id: string;
		readonly poleId: string;
		readonly startsAt: Date;
		readonly organiser: string;
	}[];
	/** Meeting → day in Paris. */
	readonly days: ReadonlyMap<string, string>;
	readonly people: readonly {
		readonly id: string;
		readonly givenName: string;
		readonly familyName: string;
		readonly fonction: string;
	}[];
	readonly dossierCodes: ReadonlyMap<string, string>;
	/** Meeting → how many situations it has. */
	readonly positions: ReadonlyMap<string, number>;
}

export async function readKnown(tx: Sql): Promise<RepriseKnown> {
	const { id, poleId, startsAt, organiser } = intervision;
	const day = parisDayOf(query`${startsAt}`) as SQL<string>;
	const meetings = await tx.select({ id, poleId, startsAt, organiser, day }).from(intervision);
	const people = await tx
		.select({
			...{ id: person.id, givenName: person.givenName, familyName: person.familyName },
			fonction: person.fonction
		})
		.from(person);
	const codes = await tx.select({ id: dossier.id, code: dossier.code }).from(dossier);
	const positions = await tx
		.select({ id: situation.intervisionId, count: count() })
		.from(situation)
		.groupBy(situation.intervisionId);
	return {
		...{ meetings, people },
		poles: await tx.select({ id: pole.id, name: pole.name, code: pole.code }).from(pole),
		days: new Map(meetings.map((one) => [one.id, one.day])),
		dossierCodes: new Map(codes.map((one) => [one.id, one.code])),
		positions: new Map(positions.map((one) => [one.id, one.count]))
	};
}
