import {
	and,
	count,
	desc,
	eq,
	inArray,
	isNull,
	lt,
	notInArray,
	or,
	sql as query,
	type SQL
} from 'drizzle-orm';
import { demande } from '#drizzle/schema/demande.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { settledPhases, shownState, type DemandeState } from '#domain/demande/demande-state.ts';
import type { Urgency } from '#domain/demande/demande-words.ts';
import { asPhase } from './codes.ts';
import { asDemandeState } from './demande-codes.ts';
import { demandeRecord, type DemandeRecord } from './demande-record.ts';
import type { Sql } from './database.ts';

/** Of which pôles someone sees the demandes; `association`: also those without a pôle. */
export interface DemandeScope {
	readonly poleIds: readonly string[];
	readonly association: boolean;
}

export interface DemandeFilter {
	readonly states: readonly DemandeState[];
	readonly urgency: Urgency | null;
	/** Deposited before. */
	readonly before: Date | null;
}

export interface DemandeCount {
	readonly poleId: string | null;
	readonly state: DemandeState;
	readonly demandes: number;
}

/** The coordination's lists: filtered, counted and paged by the database. */
export function createDemandeLists(sql: Sql) {
	return {
		async list(
			scope: DemandeScope,
			{ states, urgency, before }: DemandeFilter,
			{ limit, offset }: { readonly limit: number; readonly offset: number }
		): Promise<readonly DemandeRecord[]> {
			const where: (SQL | undefined)[] = [within(scope), or(...states.map(inState))];
			if (urgency !== null) where.push(eq(demande.urgency, urgency));
			if (before !== null) where.push(lt(demande.createdAt, before));
			const rows = await sql
				.select({ demande, poleName: pole.name, situation, startsAt: intervision.startsAt })
				.from(demande)
				.leftJoin(pole, eq(pole.id, demande.poleId))
				.leftJoin(situation, eq(situation.demandeId, demande.id))
				.leftJoin(intervision, eq(intervision.id, situation.intervisionId))
				.where(and(...where))
				.orderBy(desc(demande.createdAt), desc(demande.id))
				.limit(limit)
				.offset(offset);
			return rows.map(demandeRecord);
		},
		/** How many demandes stand where, in each pôle. */
		async counts(scope: DemandeScope): Promise<readonly DemandeCount[]> {
			const rows = await sql
				.select({
					poleId: demande.poleId,
					stored: demande.state,
					phase: situation.phase,
					demandes: count()
				})
				.from(demande)
				.leftJoin(situation, eq(situation.demandeId, demande.id))
				.where(within(scope))
				.groupBy(demande.poleId, demande.state, situation.phase);
			return rows.map(({ poleId, stored, phase, demandes }) => ({
				poleId,
				state: shownState(asDemandeState(stored), phase === null ? null : asPhase(phase)),
				demandes
			}));
		}
	};
}

export type DemandeLists = ReturnType<typeof createDemandeLists>;

function within({ poleIds, association }: DemandeScope): SQL | undefined {
	const ofPoles = poleIds.length > 0 ? inArray(demande.poleId, [...poleIds]) : undefined;
	const ofNone = association ? isNull(demande.poleId) : undefined;
	// Neither: nothing at all, never everything.
	return or(ofPoles, ofNone) ?? query`false`;
}

/** [DEM-2] shownState, as a condition. */
function inState(state: DemandeState): SQL | undefined {
	const enlisted = eq(demande.state, 'inscrite');
	switch (state) {
		case 'acceptee':
			return or(eq(demande.state, 'acceptee'), and(enlisted, isNull(situation.id)));
		case 'inscrite':
			return and(enlisted, notInArray(situation.phase, [...settledPhases]));
		case 'reglee':
			return and(enlisted, inArray(situation.phase, [...settledPhases]));
		case 'recue':
		case 'a-completer':
		case 'refusee':
		case 'retiree':
			return eq(demande.state, state);
	}
}
