import { addDays, type Day } from '#domain/planning/calendar-day.ts';
import { isInForce, standingOf, type ConventionDays } from './state.ts';

/** How long a project may wait before it is looked at: printed, posted, signed, posted back. */
const patience = 60;

/** A convention beside a pôle, as it is watched. */
export interface WatchedConvention extends ConventionDays {
	readonly poleId: string | null;
	readonly preparedOn: Day;
}

/** Why somebody should look at a convention; null: nothing is to be done. */
export function attentionTo(
	convention: WatchedConvention,
	today: Day
): 'a-signer' | 'prend-fin' | null {
	const { state } = standingOf(convention, today);
	if (state === 'denoncee') return 'prend-fin';
	if (state !== 'projet') return null;
	const half = convention.associationSignedOn !== null || convention.structureSignedOn !== null;
	return half || addDays(convention.preparedOn, patience) <= today ? 'a-signer' : null;
}

/** The pôles of which no convention is in force (Guide, « systématiquement signées »). */
export function withoutConvention<Pole extends { readonly id: string }>(
	poles: readonly Pole[],
	conventions: readonly WatchedConvention[],
	today: Day
): readonly Pole[] {
	const covered = new Set(
		conventions
			.filter((one) => isInForce(standingOf(one, today)))
			.map(({ poleId }: WatchedConvention) => poleId)
	);
	return poles.filter(({ id }) => !covered.has(id));
}
