import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, sql as query } from 'drizzle-orm';
import { personPole } from '#drizzle/schema/annuaire.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import {
	batchChanges,
	changeCard,
	changesSince,
	createCard,
	lastChanges,
	markUndone,
	valuesOf,
	type CardState
} from './card-changes.ts';
import { loadCards, setPoles, writeCard, type Card } from './cards.ts';
import { asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';
import {
	everyPerson,
	namedPeople,
	searchPeople,
	type DirectoryFilter
} from './directory-search.ts';
import { keepApart, likelyPairs, type Pair } from './duplicates.ts';
import * as imports from './import-cards.ts';
import { giveBackReferences, meetSomewhere, moveReferences } from './person-references.ts';
import { closeEntries } from './person-entries.ts';
import { gaveHerself } from './own-address.ts';
import { answerProposal, openProposals, propose } from './proposals.ts';
import { introduce, vouch } from './introductions.ts';
import { readSuggestionFacts } from './suggestions.ts';

/** [REC-18] An address that somebody wrote, and for which nobody answers. */
const unanswered = and(
	isNotNull(person.email),
	isNotNull(person.introducedBy),
	isNull(person.vouchedBy)
);

/** The directory of professionals: search, cards, their changes, imports and suggestions. */
export function createAnnuaire(sql: Sql) {
	return {
		search: (filter: DirectoryFilter, page: number) => searchPeople(sql, filter, page),
		every: (filter: DirectoryFilter, limit: number) => everyPerson(sql, filter, limit),
		named: (who: Parameters<typeof namedPeople>[1]) => namedPeople(sql, who),
		cards: (ids: readonly string[], tx: Sql = sql) => loadCards(tx, ids),
		async card(id: string, tx: Sql = sql): Promise<Card | null> {
			return (await loadCards(tx, [id]))[0] ?? null;
		},
		gaveHerself: (personId: string, email: string) => gaveHerself(sql, personId, email),
		createCard,
		changeCard,
		writeState: (tx: Sql, card: { id: string; version: number }, state: CardState) =>
			writeCard(tx, card, valuesOf(state)),
		setPoles,
		introduce,
		vouch: (personId: string, by: string, at: Date, tx: Sql) => vouch(tx, personId, by, at),
		/** Takes back a card that was just made; the database refuses when anything points to it. */
		async removeCard(tx: Sql, id: string): Promise<void> {
			await tx.delete(personPole).where(eq(personPole.personId, id));
			await tx.delete(person).where(eq(person.id, id));
		},
		changesSince: (personId: string, version: number) => changesSince(sql, personId, version),
		lastChanges: (personId: string) => lastChanges(sql, personId),
		batch: (batchId: string, tx: Sql = sql) => batchChanges(tx, batchId),
		markUndone,
		/** Whose this e-mail or RPPS is, when not this person's. */
		async holderOf(field: 'email' | 'rpps', value: string, but: string): Promise<string | null> {
			const [row] = await sql
				.select({ id: person.id })
				.from(person)
				.where(and(eq(person[field], value), ne(person.id, but)));
			return row?.id ?? null;
		},
		/** Structures already written, those of these pôles first in use, to be proposed. */
		async structures(
			poleIds: readonly string[]
		): Promise<readonly { readonly name: string; readonly kind: StructureKind }[]> {
			if (poleIds.length === 0) return [];
			const rows = await sql
				.select({ name: person.structureName, kind: person.structureKind })
				.from(person)
				.innerJoin(personPole, eq(personPole.personId, person.id))
				.where(and(inArray(personPole.poleId, [...poleIds]), isNull(person.archivedAt)))
				.groupBy(person.structureName, person.structureKind)
				.orderBy(desc(query`count(*)`), asc(person.structureName))
				.limit(200);
			return rows.map(({ name, kind }) => ({ name, kind: asStructureKind(kind) }));
		},
		async poles(): Promise<readonly { readonly id: string; readonly name: string }[]> {
			return sql.select({ id: pole.id, name: pole.name }).from(pole).orderBy(asc(pole.name));
		},
		/** Intervisions to come of these pôles, to add people to; and how many each card is expected at. */
		async coming(poleIds: readonly string[], now: Date) {
			if (poleIds.length === 0) return [];
			return sql
				.select({ id: intervision.id, poleName: pole.name, startsAt: intervision.startsAt })
				.from(intervision)
				.innerJoin(pole, eq(pole.id, intervision.poleId))
				.where(
					and(
						inArray(intervision.poleId, [...poleIds]),
						isNull(intervision.endedAt),
						gt(intervision.startsAt, new Date(now.getTime() - 86_400_000))
					)
				)
				.orderBy(asc(intervision.startsAt))
				.limit(40);
		},
		/** People expected soon in these pôles whom no mail can reach. */
		/** Those whom no mail reaches, or whose address nobody answers for. */
		async expectedLacking(
			what: 'adresse' | 'reponse',
			poleIds: readonly string[],
			from: Date,
			to: Date
		) {
			if (poleIds.length === 0) return [];
			return sql
				.select({
					personId: person.id,
					givenName: person.givenName,
					familyName: person.familyName,
					startsAt: intervision.startsAt
				})
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.innerJoin(person, eq(person.id, participant.personId))
				.where(
					and(
						inArray(intervision.poleId, [...poleIds]),
						isNull(intervision.endedAt),
						what === 'adresse' ? isNull(person.email) : unanswered,
						query`${intervision.startsAt} between ${from.toISOString()}::timestamptz and ${to.toISOString()}::timestamptz`
					)
				)
				.orderBy(asc(intervision.startsAt), asc(person.searchName))
				.limit(20);
		},
		pairs: (poleIds: readonly string[], limit: number) => likelyPairs(sql, poleIds, limit),
		keepApart: (pair: Pair, by: string, at: Date) => keepApart(sql, pair, by, at),
		meetSomewhere: (kept: string, gone: string) => meetSomewhere(sql, kept, gone),
		moveReferences,
		giveBackReferences,
		closeEntries,
		propose,
		openProposals: (personId: string) => openProposals(sql, personId),
		answerProposal,
		suggestionFacts: (wanted: { situationId: string; since: Date }) =>
			readSuggestionFacts(sql, wanted),
		keepImport: (waiting: imports.WaitingImport) => imports.keepImport(sql, waiting),
		findImport: (id: string) => imports.findImport(sql, id),
		mapImport: (id: string, mapping: imports.WaitingImport['mapping']) =>
			imports.mapImport(sql, id, mapping),
		dropImport: imports.dropImport,
		dropImportsBefore: (at: Date) => imports.dropImportsBefore(sql, at),
		idsOfAlike: (wanted: Parameters<typeof imports.idsOfAlike>[1]) =>
			imports.idsOfAlike(sql, wanted)
	};
}

export type Annuaire = ReturnType<typeof createAnnuaire>;
