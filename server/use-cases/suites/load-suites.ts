import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadSituationFor } from '../load-meeting.ts';
import { tasksOf, type SuiteTask } from './suite-task.ts';

/** What is to be done after a situation, with what this person may do of it. */
export interface LoadedSuites {
	readonly ok: true;
	readonly facts: MeetingFacts;
	readonly situation: SituationRecord;
	readonly rows: Awaited<ReturnType<Deps['suites']['of']>>;
	readonly tasks: readonly SuiteTask[];
	/** By title, whatever the session. */
	may(action: SituationAction): boolean;
	/** By title and by session. */
	opens(action: SituationAction): boolean;
	readonly who: {
		readonly personId: string;
		readonly leads: boolean;
		readonly notes: boolean;
		readonly now: Date;
	};
	readonly heldOn: string;
	readonly today: string;
}

export async function loadSuites(
	deps: Deps,
	actor: Actor,
	situationId: string,
	action: SituationAction = 'suivre-suites'
): Promise<LoadedSuites | { readonly ok: false; readonly why: Refusal }> {
	const loaded = await loadSituationFor(deps, actor, situationId, action);
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	const standing = standingIn(facts, viewer, situation);
	const may = (wanted: SituationAction) => decideSituation(standing, situation, wanted).ok;
	const opens = (wanted: SituationAction) =>
		may(wanted) && decideSession(actor.method, wanted, situation.phase).ok;
	const rows = await deps.suites.of(situationId);
	const now = deps.now();
	return {
		ok: true,
		...{ facts, situation, rows, may, opens },
		tasks: tasksOf(rows),
		who: {
			personId: actor.personId,
			leads: opens('confier-suites'),
			notes: opens('noter-suites'),
			now
		},
		heldOn: parisDay(new Date(facts.startsAt)),
		today: parisDay(now)
	};
}
