import type { demande } from '#drizzle/schema/demande.ts';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { shownState, type DemandeState } from '#domain/demande/demande-state.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { asPhase } from './codes.ts';
import { asAddressee, asDeclaredAccord, asDemandeState, asUrgency } from './demande-codes.ts';

/** The situation that came of a demande. */
interface DemandeSituation {
	readonly id: string;
	readonly intervisionId: string;
	readonly phase: SituationPhase;
	readonly startsAt: Date;
}

/** A demande as kept, with the state that its situation gives it. */
export interface DemandeRecord extends Omit<DemandeForm, 'guests'> {
	readonly id: string;
	readonly poleId: string | null;
	readonly poleName: string | null;
	readonly dossierId: string | null;
	/** As stored, for a statement that moves only from it. */
	readonly stored: DemandeState;
	readonly state: DemandeState;
	readonly createdAt: Date;
	readonly orientedAt: Date | null;
	readonly situation: DemandeSituation | null;
}

/** What the readers join: the demande, its pôle, its situation and that one's Intervision. */
export interface DemandeRow {
	readonly demande: typeof demande.$inferSelect;
	readonly poleName: string | null;
	readonly situation: { id: string; intervisionId: string; phase: string } | null;
	readonly startsAt: Date | null;
}

/** Turns a joined row into a record. */
export function demandeRecord({
	demande: row,
	poleName,
	situation,
	startsAt
}: DemandeRow): DemandeRecord {
	const stored = asDemandeState(row.state);
	const phase = situation ? asPhase(situation.phase) : null;
	return {
		...row,
		addressee: asAddressee(row.addressee),
		urgency: asUrgency(row.urgency),
		accord: row.accord === null ? null : asDeclaredAccord(row.accord),
		poleName,
		stored,
		state: shownState(stored, phase),
		situation:
			situation && phase && startsAt
				? { id: situation.id, intervisionId: situation.intervisionId, phase, startsAt }
				: null
	};
}
