import type { SituationPhase } from '#domain/situation/phase.ts';
import { situationMinutes } from './situation-time.ts';

interface Line {
	readonly situationId: string;
	readonly phase: SituationPhase;
}

/** Where the agenda stands, between two situations. */
export interface AgendaProgress {
	readonly done: number;
	readonly total: number;
	/** The next one to open; null when all have been looked at. */
	readonly next: string | null;
	/** Minutes foreseen for those to come. */
	readonly minutes: number;
}

/** [TOUR-12] Counts what has been looked at; what left the agenda counts nowhere. */
export function agendaProgress(agenda: readonly Line[]): AgendaProgress {
	const lines = agenda.filter(({ phase }) => phase !== 'retiree');
	const waiting = lines.filter(({ phase }) => phase === 'inscrite');
	return {
		done: lines.length - waiting.length,
		total: lines.length,
		next: waiting[0]?.situationId ?? null,
		minutes: waiting.length * situationMinutes
	};
}

/** « 1 h 30 », « 30 min »: a length of time as one says it. */
export function lengthWords(minutes: number): string {
	if (minutes < 60) return `${minutes}\u00A0min`;
	const rest = minutes % 60;
	const hours = `${Math.floor(minutes / 60)}\u00A0h`;
	return rest === 0 ? hours : `${hours}\u00A0${String(rest).padStart(2, '0')}`;
}

/** What is not finished when an Intervision ends, by situation. */
export type Remaining = 'non-etudiee' | 'a-completer' | 'a-signer';

const remaining: Partial<Record<SituationPhase, Remaining>> = {
	inscrite: 'non-etudiee',
	ouverte: 'a-completer',
	fermee: 'a-completer',
	finalisee: 'a-signer'
};

export const remainingWords: Readonly<Record<Remaining, string>> = {
	'non-etudiee': 'elle n’a pas été étudiée',
	'a-completer': 'la fiche reste à compléter et à finaliser',
	'a-signer': 'la fiche reste à signer'
};

/** [TOUR-13] What would remain if it ended now, in the order of the agenda. */
export function remainsOf<L extends Line>(
	agenda: readonly L[]
): readonly { readonly line: L; readonly remains: Remaining }[] {
	return agenda.flatMap((line) => {
		const remains = remaining[line.phase];
		return remains === undefined ? [] : [{ line, remains }];
	});
}
